package org.baraza.centre;

import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.practice.PracticeCards;
import org.baraza.search.Question;
import org.baraza.search.SearchPage;
import org.baraza.search.Searches;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the list of centres and each centre's page. */
@Controller
class CentreController {

  private final CentreDesk desk;
  private final CentreView view;
  private final CentreShelf shelf;
  private final CentreTellings tellings;
  private final Searches searches;
  private final PracticeCards practices;
  private final Witness witness;

  CentreController(
      CentreDesk desk,
      CentreView view,
      CentreShelf shelf,
      CentreTellings tellings,
      Searches searches,
      PracticeCards practices,
      Witness witness) {
    this.desk = desk;
    this.view = view;
    this.shelf = shelf;
    this.tellings = tellings;
    this.searches = searches;
    this.practices = practices;
    this.witness = witness;
  }

  @GetMapping("/centres")
  @Kept
  @OpenToAll
  SearchPage list(@RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    var question = Question.of(address, frame, reader).only("centre");
    return searches.page(frame, question, "centre");
  }

  @GetMapping("/centres/{number:\\d{6,18}}")
  @Kept
  @OpenToAll
  CentrePage show(@PathVariable long number, Frame frame, Reader reader) {
    var centre = desk.open(number, reader);
    witness.saw(reader, centre.cover(), "centre", number);
    return view.page(
        centre, practices.bySourceIds(centre.dossier().practices(), reader), frame, reader);
  }

  @GetMapping("/centres/{number:\\d{6,18}}/history")
  @OpenToAll
  CentreHistoryPage history(@PathVariable long number, Frame frame, Reader reader) {
    var centre = desk.open(number, reader);
    witness.saw(reader, centre.cover(), "centre", number);
    return new CentreHistoryPage(
        frame,
        centre.path(),
        frame.say(centre.dossier().names()),
        view.told(shelf.revisions(number, reader), reader),
        tellings);
  }
}
