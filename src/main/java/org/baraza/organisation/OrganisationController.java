package org.baraza.organisation;

import java.util.Map;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.search.Question;
import org.baraza.search.SearchPage;
import org.baraza.search.Searches;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.Told;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the list of organisations, each one's page and its history. */
@Controller
class OrganisationController {

  static final String ONE = "/organisations/{number:\\d{6,18}}";

  private static final Set<String> DONE =
      Set.of(
          "entered",
          "published",
          "proposed",
          "merged",
          "adopted",
          "named",
          "withdrawn",
          "admitted",
          "ended");

  private final OrganisationDesk desk;
  private final OrganisationShelf shelf;
  private final OrganisationView view;
  private final OrganisationTellings tellings;
  private final Searches searches;
  private final Witness witness;

  OrganisationController(
      OrganisationDesk desk,
      OrganisationShelf shelf,
      OrganisationView view,
      OrganisationTellings tellings,
      Searches searches,
      Witness witness) {
    this.desk = desk;
    this.shelf = shelf;
    this.view = view;
    this.tellings = tellings;
    this.searches = searches;
    this.witness = witness;
  }

  @GetMapping("/organisations")
  @OpenToAll
  SearchPage list(@RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    var question = Question.of(address, frame, reader).only("organisation");
    return searches.page(frame, question, "organisation");
  }

  /** The page; the address of one that was merged leads to the one that was kept. */
  @GetMapping(ONE)
  @OpenToAll
  Answer show(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String done,
      Frame frame,
      Reader reader) {
    var one = desk.open(number, reader);
    if (one.mergedInto().isPresent()) {
      var kept = desk.open(one.mergedInto().get(), reader);
      return new Told(
          301, Map.of("Location", frame.to(kept.path()), "Cache-Control", "private, no-cache"));
    }
    witness.saw(reader, one.cover(), "organisation", number);
    return view.page(one, DONE.contains(done) ? done : "", Entered.NOTHING, frame, reader);
  }

  @GetMapping(ONE + "/history")
  @OpenToAll
  OrganisationHistoryPage history(@PathVariable long number, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    witness.saw(reader, one.cover(), "organisation", number);
    return new OrganisationHistoryPage(
        frame,
        one.path(),
        frame.say(one.dossier().names()),
        tellings.told(shelf.revisions(number, reader), reader),
        tellings);
  }
}
