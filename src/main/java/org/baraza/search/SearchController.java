package org.baraza.search;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.search.SearchPage.Choice;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the search over everything, and the suggestions while one types. */
@Controller
class SearchController {

  private static final int MOST_NEAREST = 6;

  private final Search search;
  private final Suggestions suggestions;
  private final Crossing crossing;
  private final UnmetDemand unmet;
  private final FacetLists names;

  SearchController(
      Search search,
      Suggestions suggestions,
      Crossing crossing,
      UnmetDemand unmet,
      FacetLists names) {
    this.search = search;
    this.suggestions = suggestions;
    this.crossing = crossing;
    this.unmet = unmet;
    this.names = names;
  }

  @GetMapping("/search")
  @OpenToAll
  SearchPage show(@RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    var question = Question.of(address, frame.lang(), reader);
    var page = search.page(frame, question, "all");
    if (page.results().total() > 0) {
      return page;
    }
    unmet.count(question);
    return page.proposing(nearest(question, frame));
  }

  @GetMapping("/search/suggestions")
  @OpenToAll
  SuggestionsPage suggest(@RequestParam(defaultValue = "") String q, Frame frame, Reader reader) {
    return new SuggestionsPage(frame, suggestions.of(q, frame.lang(), reader));
  }

  private List<Choice> nearest(Question question, Frame frame) {
    return crossing.nearest(question.text(), frame.lang(), MOST_NEAREST).stream()
        .map(concept ->
            new Choice(
                frame.to("/concepts/" + concept),
                names.name(Facets.CONCEPT, concept, frame.lang()),
                false))
        .toList();
  }
}
