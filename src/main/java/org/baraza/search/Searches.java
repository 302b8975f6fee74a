package org.baraza.search;

import java.util.List;
import org.baraza.facets.Facets;
import org.baraza.search.SearchPage.Choice;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Makes the page that answers a question; a question nothing answers is counted, and helped on. */
@Component
public class Searches {

  private static final int MOST_NEAREST = 6;
  private static final String TALK = "topic";

  private final Search search;
  private final Crossing crossing;
  private final FacetLists names;
  private final UnmetDemand unmet;

  Searches(Search search, Crossing crossing, FacetLists names, UnmetDemand unmet) {
    this.search = search;
    this.crossing = crossing;
    this.names = names;
    this.unmet = unmet;
  }

  /** The page of one kind of record or, for the noun {@code all}, of any. */
  public SearchPage page(Frame frame, Question question, String noun) {
    var page =
        SearchPage.of(
            frame,
            question,
            search.find(question),
            noun,
            search.contexts(question.vantage(), frame.lang()));
    if (page.isPastTheEnd()) {
      return page(frame, question.onPage(page.lastPage()), noun);
    }
    if (isUnmet(question, page.results())) {
      unmet.count(question);
    }
    if (page.results().total() > 0) {
      return page;
    }
    return page.proposing(nearest(question, frame));
  }

  /**
   * Whether nothing that everyone may see answers. What only some may see must not show in a count
   * that all can read.
   */
  private boolean isUnmet(Question question, Results results) {
    return unanswered(question, results)
        || !question.reader().isAnyone()
            && !question.text().isBlank()
            && unanswered(question, search.find(question.asAnyone()));
  }

  /** What is merely talked of, perhaps for want of an answer, is none; who asks for talk got it. */
  private static boolean unanswered(Question question, Results results) {
    return !question.chosen(Facets.KIND).equals(List.of(TALK))
        && results.total() == results.counted(Facets.KIND, TALK);
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
