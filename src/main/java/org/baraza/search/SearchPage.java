package org.baraza.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.facets.Facets;
import org.baraza.search.Question.Order;
import org.baraza.search.Results.Facet;
import org.baraza.search.Results.Hit;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A list of what answers a question, with all it can be narrowed down by.
 *
 * @param noun the kind the list is fixed to, or {@code all}
 * @param contexts the contexts a reader can look from
 * @param nearest concepts near to a question that nothing answers
 */
public record SearchPage(
    Frame frame,
    Question question,
    Results results,
    String noun,
    Contexts.Choices contexts,
    List<Choice> nearest)
    implements Page {

  private static final int LONGEST_NAME = 120;
  private static final String CENTRE = "centre";

  /** A link with its words. */
  public record Choice(String href, String words, boolean current) {}

  static SearchPage of(
      Frame frame, Question question, Results results, String noun, Contexts.Choices contexts) {
    return new SearchPage(frame, question, results, noun, contexts, List.of());
  }

  SearchPage proposing(List<Choice> concepts) {
    return new SearchPage(frame, question, results, noun, contexts, concepts);
  }

  /** Where the list is looked at from, if from anywhere. */
  Optional<Contexts.Context> context() {
    return results.context();
  }

  String title() {
    return question.text().isBlank()
        ? frame.word("search.title." + noun)
        : frame.word("search.title.for", question.text());
  }

  /** The address of the list itself, after the language. */
  String action() {
    return noun.equals("all") ? "/search" : '/' + noun + 's';
  }

  /** Whether the same records are on a map, with a table. */
  boolean hasMap() {
    return noun.equals(CENTRE);
  }

  /**
   * Where what is found can be taken along, or nothing: what merely holds one of the words is no
   * answer, and others than practices and centres fill no book.
   */
  String taking(String form) {
    var bound =
        switch (noun) {
          case "practice", CENTRE -> results.total();
          case "all" ->
              results.counted(Facets.KIND, "practice") + results.counted(Facets.KIND, CENTRE);
          default -> 0;
        };
    var file = isFixed() ? '/' + noun + "s." : "/results.";
    return bound > 0 && !results.loosened()
        ? frame.to(action() + file + form) + question.query(isFixed())
        : "";
  }

  private boolean isFixed() {
    return !noun.equals("all");
  }

  String href(Question other) {
    return frame.to(action()) + other.query(isFixed());
  }

  List<Facet> facets() {
    return results.facets().stream()
        .filter(facet -> !(isFixed() && facet.name().equals(Facets.KIND)))
        .filter(facet -> facet.isChosen() || facet.values().size() > 1)
        .toList();
  }

  /** Whether a facet stands open: those most asked for, and those in use. */
  boolean isOpen(Facet facet) {
    return facet.isChosen()
        || facet.name().equals(Facets.KIND)
        || facet.name().equals(Facets.PILLAR)
        || facet.name().equals(Facets.REGION);
  }

  /** What is chosen now; each link takes one choice away. */
  List<Choice> chosen() {
    var chosen = new ArrayList<Choice>();
    for (var facet : facets()) {
      for (var value : facet.values()) {
        if (value.chosen()) {
          var rest =
              question.chosen(facet.name()).stream()
                  .filter(code -> !code.equals(value.code()))
                  .toList();
          var other =
              rest.isEmpty()
                  ? question.without(facet.name())
                  : question.narrowed(facet.name(), rest).onPage(1);
          chosen.add(new Choice(href(other), name(facet, value), true));
        }
      }
    }
    return chosen;
  }

  String name(Facet facet, Results.Value value) {
    return switch (facet.name()) {
      case Facets.KIND -> frame.word("search.kind." + value.code());
      case Facets.LANGUAGE -> frame.languageName(value.code());
      default -> value.name();
    };
  }

  List<Choice> orders() {
    var orders = new ArrayList<Choice>();
    for (var order : Order.values()) {
      orders.add(
          new Choice(
              href(question.sortedBy(order)),
              frame.word("search.order." + order.code()),
              order == question.sort()));
    }
    return orders;
  }

  /** What to call the question where it is kept: its words, and what is chosen. */
  String savedName() {
    var names = new ArrayList<String>();
    if (!question.text().isBlank()) {
      names.add(question.text());
    }
    if (isFixed()) {
      names.add(frame.word("search.title." + noun));
    }
    chosen().forEach(choice -> names.add(choice.words()));
    var name = String.join(" · ", names);
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + '…';
  }

  int lastPage() {
    var pages = (results.total() + Question.PAGE_SIZE - 1) / Question.PAGE_SIZE;
    return (int) Math.min(pages, Question.LAST_PAGE);
  }

  boolean isPastTheEnd() {
    return results.hits().isEmpty() && results.total() > 0 && question.page() > lastPage();
  }

  boolean hasPrevious() {
    return question.page() > 1;
  }

  boolean hasNext() {
    return question.page() < lastPage();
  }

  String previous() {
    return href(question.onPage(question.page() - 1));
  }

  String next() {
    return href(question.onPage(question.page() + 1));
  }

  /** Wider questions for a reader who found nothing: the same without one of the choices. */
  List<Choice> wider() {
    var wider = new ArrayList<Choice>();
    for (var facet : question.chosen().keySet()) {
      if (!(isFixed() && facet.equals(Facets.KIND))) {
        wider.add(
            new Choice(
                href(question.without(facet)),
                frame.word("search.without", frame.word("search.facet." + facet)),
                false));
      }
    }
    return wider;
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("query", question.text());
    data.put("language", frame.lang().code());
    context().ifPresent(context -> data.put("for", context.code()));
    data.put("total", results.total());
    data.put("page", question.page());
    data.put("pages", lastPage());
    data.put("results", results.hits().stream().map(this::data).toList());
    data.put("facets", facets().stream().map(this::data).toList());
    return data;
  }

  private Map<String, Object> data(Hit hit) {
    var data = new LinkedHashMap<String, Object>();
    data.put("kind", hit.kind());
    data.put("number", hit.key().matches("\\d{1,18}") ? Long.valueOf(hit.key()) : hit.key());
    data.put("sourceId", hit.sourceId());
    data.put("href", frame.to(hit.path()));
    data.put("title", hit.title().said().text());
    data.put("language", hit.title().said().code());
    data.put("score", hit.score());
    data.put("snippet", hit.snippet().said().text());
    data.put("snippetLanguage", hit.snippet().said().code());
    data.put("countries", hit.places());
    data.put("since", hit.since());
    data.put("maturity", hit.maturity());
    data.put("ties", hit.ties());
    data.put(
        "reasons",
        hit.reasons().stream()
            .map(reason ->
                Map.of(
                    "concept", reason.concept(),
                    "typed", reason.typed(),
                    "name", reason.name().text(),
                    "language", reason.name().code()))
            .toList());
    return data;
  }

  private Map<String, Object> data(Facet facet) {
    return Map.of(
        "name",
        facet.name(),
        "values",
        facet.values().stream()
            .map(value ->
                Map.of(
                    "value", value.code(),
                    "label", name(facet, value),
                    "count", value.count(),
                    "chosen", value.chosen()))
            .toList());
  }
}
