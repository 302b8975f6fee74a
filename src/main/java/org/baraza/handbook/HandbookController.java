package org.baraza.handbook;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.baraza.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens editions of the handbook, each to its audience, and asks people how they are credited. */
@Controller
class HandbookController {

  static final String ONE = "/handbook/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final EditionDesk desk;
  private final EditionView view;
  private final Witness witness;
  private final Words words;

  HandbookController(EditionDesk desk, EditionView view, Witness witness, Words words) {
    this.desk = desk;
    this.view = view;
    this.witness = witness;
    this.words = words;
  }

  @GetMapping("/handbook")
  @OpenToAll
  HandbookPage list(Frame frame, Reader reader) {
    return HandbookPage.of(frame, desk.all(reader), Edition.isMadeBy(reader));
  }

  @GetMapping(ONE)
  @OpenToAll
  EditionPage show(@PathVariable long number, Frame frame, Reader reader) {
    var page = view.page(number, Entered.NOTHING, frame, reader);
    witness.saw(reader, page.edition().cover(), "handbook", number);
    return page;
  }

  @GetMapping(ONE + "/{anchor:(?:part|chapter|annex)-[\\w-]+}")
  @OpenToAll
  LeafPage leaf(
      @PathVariable long number, @PathVariable String anchor, Frame frame, Reader reader) {
    var page = view.leaf(number, anchor, frame, reader);
    witness.saw(reader, page.edition().cover(), "handbook", number);
    return page;
  }

  @GetMapping(ONE + "/citation.bib")
  @OpenToAll
  Download bibtex(@PathVariable long number, Frame frame, Reader reader) {
    return file(citation(number, frame, reader).bibtex(), "application/x-bibtex", number, "bib");
  }

  @GetMapping(ONE + "/citation.ris")
  @OpenToAll
  Download ris(@PathVariable long number, Frame frame, Reader reader) {
    return file(
        citation(number, frame, reader).ris(),
        "application/x-research-info-systems",
        number,
        "ris");
  }

  @GetMapping(ONE + "/citation.json")
  @OpenToAll
  Download csl(@PathVariable long number, Frame frame, Reader reader) {
    return file(
        citation(number, frame, reader).csl(),
        "application/vnd.citationstyles.csl+json",
        number,
        "json");
  }

  /** The map of an annex, which would be too much for its page. */
  @GetMapping(ONE + "/map.svg")
  @OpenToAll
  Download map(@PathVariable long number, Frame frame, Reader reader) {
    var reading = desk.open(number, reader);
    var map = view.map(reading, frame);
    witness.saw(reader, reading.edition().cover(), "handbook", number);
    return new Download(map, "image/svg+xml", null);
  }

  /** A draft cannot be cited: it is not the same tomorrow. */
  private Citation citation(long number, Frame frame, Reader reader) {
    var reading = desk.open(number, reader);
    var frozen = reading.frozen().orElseThrow(NotThere::new);
    return Citation.of(frozen.head(), reading.edition().language(frame.lang()), words);
  }

  private static Download file(String text, String type, long number, String ending) {
    return new Download(
        text.getBytes(StandardCharsets.UTF_8),
        type + ";charset=UTF-8",
        "handbook-" + number + "." + ending);
  }

  @GetMapping(ONE + "/credit")
  @ForMembers
  CreditPage askCredit(@PathVariable long number, Frame frame, Reader reader) {
    var named = desk.credits(number, reader).getFirst().name();
    return credit(number, Entered.of(Map.of("name", named)), frame, reader);
  }

  private CreditPage credit(long number, Entered entered, Frame frame, Reader reader) {
    var parts =
        desk.credits(number, reader).stream()
            .map(one -> frame.word("handbook.credit." + one.part().code()))
            .toList();
    var isFixed =
        desk.all(reader).stream().anyMatch(one -> one.number() == number && !one.isDraft());
    return new CreditPage(frame, number, parts, isFixed, entered);
  }

  @PostMapping(path = ONE + "/credit", consumes = FORM)
  @ForMembers
  Answer credit(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    desk.credits(number, reader);
    var form = new EditionForm(sent, frame);
    var name = form.text("name", EditionForm.TITLE).replaceAll("\\s+", " ");
    if (!form.isSound()) {
      return credit(number, form.entered(), frame, reader);
    }
    desk.credit(number, name, reader);
    return new SeeOther(frame.to("/handbook/" + number + "/credit"));
  }
}
