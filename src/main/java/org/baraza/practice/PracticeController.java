package org.baraza.practice;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.dossier.Tellings;
import org.baraza.paper.PdfPress;
import org.baraza.search.Question;
import org.baraza.search.SearchPage;
import org.baraza.search.Searches;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the list of practices, each practice on screen and on paper, and its history. */
@Controller
class PracticeController {

  private final PracticeDesk desk;
  private final PracticeView view;
  private final Searches searches;
  private final List<Panels> panels;
  private final Panels.Threshold threshold;
  private final PdfPress press;
  private final Witness witness;
  private final Tellings tellings;

  PracticeController(
      PracticeDesk desk,
      PracticeView view,
      Searches searches,
      List<Panels> panels,
      Panels.Threshold threshold,
      PdfPress press,
      Tellings tellings,
      Witness witness) {
    this.desk = desk;
    this.view = view;
    this.searches = searches;
    this.panels = panels;
    this.threshold = threshold;
    this.press = press;
    this.witness = witness;
    this.tellings = tellings;
  }

  @GetMapping("/practices")
  @Kept
  @OpenToAll
  SearchPage list(@RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    var question = Question.of(address, frame, reader).only("practice");
    return searches.page(frame, question, "practice");
  }

  @GetMapping("/practices/{number:\\d{6,18}}")
  @Kept
  @OpenToAll
  Answer show(@PathVariable long number, Frame frame, Reader reader) {
    try {
      return shown(number, frame, reader);
    } catch (NotThere gone) {
      return desk.tombstone(number, reader)
          .<Page>map(stone -> new TombstonePage(frame, stone))
          .or(() -> threshold.of(new PracticeId(number), frame, reader))
          .orElseThrow(() -> gone);
    }
  }

  private PracticePage shown(long number, Frame frame, Reader reader) {
    var file = desk.open(number, reader);
    witness.saw(reader, file.practice().cover(), "practice", number);
    var shown =
        panels.stream().flatMap(room -> room.of(new PracticeId(number), frame, reader).stream());
    return view.page(file, shown.toList(), frame);
  }

  @GetMapping("/practices/{number:\\d{6,18}}/practice.pdf")
  @OpenToAll
  Download print(@PathVariable long number, Frame frame, Reader reader) {
    var file = desk.open(number, reader);
    witness.took(reader, file.practice().cover(), "practice", number);
    var sheet = view.sheet(file, frame);
    return new Download(
        press.pdf(sheet),
        "application/pdf",
        sheet.page().practice().id() + "-" + frame.lang().code() + ".pdf");
  }

  @GetMapping("/practices/{number:\\d{6,18}}/history")
  @OpenToAll
  HistoryPage history(@PathVariable long number, Frame frame, Reader reader) {
    var history = desk.history(number, reader);
    witness.saw(reader, history.practice().cover(), "practice", number);
    return HistoryPage.of(frame, history, tellings);
  }
}
