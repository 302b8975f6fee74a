package org.baraza.search;

import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the search over everything, and the suggestions while one types. */
@Controller
class SearchController {

  private final Searches searches;
  private final Suggestions suggestions;

  SearchController(Searches searches, Suggestions suggestions) {
    this.searches = searches;
    this.suggestions = suggestions;
  }

  @GetMapping("/search")
  @OpenToAll
  SearchPage show(@RequestParam MultiValueMap<String, String> address, Frame frame, Reader reader) {
    var question = Question.of(address, frame, reader);
    return searches.page(frame, question, "all");
  }

  @GetMapping("/search/suggestions")
  @OpenToAll
  SuggestionsPage suggest(@RequestParam(defaultValue = "") String q, Frame frame) {
    return new SuggestionsPage(frame, suggestions.of(q, frame.lang()));
  }
}
