package org.baraza.handbook;

import java.util.function.Supplier;
import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.handbook.Taking.Taken;
import org.baraza.handbook.binding.Volume;
import org.baraza.handbook.form.Form;
import org.baraza.handbook.taking.TakingPress;
import org.baraza.search.Question;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands out records to be read elsewhere: one, those of a country, those that answer a question.
 */
@Controller
class TakingController {

  private static final String CENTRE = "/centres/{number:\\d{6,18}}";
  private static final String COUNTRY = "/countries/{iso3:[A-Z]{3}}";

  private final Taking taking;
  private final TakingPress press;
  private final Witness witness;

  TakingController(Taking taking, TakingPress press, Witness witness) {
    this.taking = taking;
    this.press = press;
    this.witness = witness;
  }

  @GetMapping("/practices/{number:\\d{6,18}}/practice.epub")
  @OpenToAll
  Download practice(@PathVariable long number, Frame frame, Reader reader) {
    return epub(() -> taking.practice(number, frame.lang(), reader), "BRZ-" + number, reader);
  }

  @GetMapping(CENTRE + "/centre.epub")
  @OpenToAll
  Download centre(@PathVariable long number, Frame frame, Reader reader) {
    return epub(() -> taking.centre(number, frame.lang(), reader), "centre-" + number, reader);
  }

  @GetMapping(CENTRE + "/centre.pdf")
  @OpenToAll
  Download centreOnPaper(@PathVariable long number, Frame frame, Reader reader) {
    return pdf(() -> taking.centre(number, frame.lang(), reader), "centre-" + number, reader);
  }

  @GetMapping(COUNTRY + "/country.epub")
  @OpenToAll
  Download country(@PathVariable String iso3, Frame frame, Reader reader) {
    return epub(() -> taking.country(iso3, frame.lang(), reader), iso3, reader);
  }

  @GetMapping(COUNTRY + "/country.pdf")
  @OpenToAll
  Download countryOnPaper(@PathVariable String iso3, Frame frame, Reader reader) {
    return pdf(() -> taking.country(iso3, frame.lang(), reader), iso3, reader);
  }

  @GetMapping("/practices/practices.epub")
  @OpenToAll
  Download practices(
      @RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    return epub(() -> found(address, "practice", frame, reader), "baraza", reader);
  }

  @GetMapping("/practices/practices.pdf")
  @OpenToAll
  Download practicesOnPaper(
      @RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    return pdf(() -> found(address, "practice", frame, reader), "baraza", reader);
  }

  @GetMapping("/centres/centres.epub")
  @OpenToAll
  Download centres(
      @RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    return epub(() -> found(address, "centre", frame, reader), "baraza", reader);
  }

  @GetMapping("/centres/centres.pdf")
  @OpenToAll
  Download centresOnPaper(
      @RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    return pdf(() -> found(address, "centre", frame, reader), "baraza", reader);
  }

  @GetMapping("/search/results.epub")
  @OpenToAll
  Download results(
      @RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    return epub(() -> found(address, "", frame, reader), "baraza", reader);
  }

  @GetMapping("/search/results.pdf")
  @OpenToAll
  Download resultsOnPaper(
      @RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    return pdf(() -> found(address, "", frame, reader), "baraza", reader);
  }

  /**
   * @param kind the one kind of record that is asked for, or nothing
   */
  private Taken found(
      MultiValueMap<String, String> address, String kind, Frame frame, Reader reader) {
    var question = Question.of(address, frame, reader);
    var list =
        frame.path().substring(0, frame.path().lastIndexOf('/'))
            + question.sortedBy(Question.Order.RELEVANCE).query(!kind.isEmpty());
    return taking.answers(
        kind.isEmpty() ? question : question.only(kind), list, frame.lang(), reader);
  }

  private Download epub(Supplier<Taken> taken, String name, Reader reader) {
    return file(taken, press::epub, name, Form.EPUB, reader);
  }

  private Download pdf(Supplier<Taken> taken, String name, Reader reader) {
    return file(taken, press::pdf, name, Form.PDF_A4, reader);
  }

  /** Makes a file of a volume that everyone may read, or not. */
  private interface Work {
    byte[] of(Volume volume, boolean isPublic);
  }

  /** What is not public in it is noted for each record, once it is there to be taken. */
  private Download file(
      Supplier<Taken> gathering, Work work, String name, Form form, Reader reader) {
    var taken = press.gathered(gathering);
    var isPublic = taken.held().stream().allMatch(one -> one.cover().isPublic());
    var file = work.of(taken.volume(), isPublic);
    taken.held().forEach(one -> witness.took(reader, one.cover(), one.noun(), one.number()));
    var lang = taken.volume().book().lang().code();
    return new Download(file, form.type(), name + "-" + lang + form.ending());
  }
}
