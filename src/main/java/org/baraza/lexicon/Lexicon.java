package org.baraza.lexicon;

import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baraza.language.Lang;

/**
 * Says words of one language in another, so that a question finds texts in a language it was not
 * asked in. It is made of open dictionaries, which {@code LICENCES.md} beside them names. A
 * dictionary is read when it is first needed.
 */
public final class Lexicon {
  private static final int SHOWN = 8;
  private static final int ENGLISH_WORDS = 8;
  private static final double KIN = 0.3;
  private static final double CLOSE_KIN = 0.7;
  private static final double THROUGH_ENGLISH = 0.5;
  private static final Lexicon SHIPPED = new Lexicon();

  private final Map<String, Optional<Glossary>> glossaries = new ConcurrentHashMap<>();

  private Lexicon() {}

  /** The lexicon that is shipped with the platform. */
  public static Lexicon shipped() {
    return SHIPPED;
  }

  /**
   * What the words of a question are called in another language, span by span, each the longest
   * that a dictionary knows. Spans without a rendering are left out: names, and words of no weight
   * such as articles.
   */
  public List<Rendering> render(List<String> words, Lang from, Lang to) {
    if (from == to) {
      return List.of();
    }
    return from == Lang.ZH
        ? new UnspacedSpans(words, run -> knows(run, from, to))
            .render(span -> known(span, from, to))
        : new SpacedSpans(words, from).render(span -> known(span, from, to));
  }

  /** Reads every dictionary there is. */
  public void open() {
    for (var from : Lang.ALL) {
      for (var to : Lang.ALL) {
        glossary(from, to);
      }
    }
  }

  private List<String> known(Span span, Lang from, Lang to) {
    Map<String, Double> weights = new HashMap<>(direct(span, from, to));
    if (from != Lang.EN && to != Lang.EN) {
      double share = weights.isEmpty() ? 1 : THROUGH_ENGLISH;
      throughEnglish(span, from, to)
          .forEach((word, weight) -> weights.merge(word, weight * share, Double::sum));
    }
    return best(weights, SHOWN);
  }

  private boolean knows(String form, Lang from, Lang to) {
    return glossary(from, Lang.EN)
        .or(() -> glossary(from, to))
        .map(glossary -> glossary.knows(form))
        .orElse(false);
  }

  private Map<String, Double> direct(Span span, Lang from, Lang to) {
    return glossary(from, to)
        .map(glossary -> glossary.of(span.form(), span.surface()))
        .orElseGet(Map::of);
  }

  /** A rendering gains by each English word it is reached through. */
  private Map<String, Double> throughEnglish(Span span, Lang from, Lang to) {
    Map<String, Double> reached = new HashMap<>();
    List<String> english = best(direct(span, from, Lang.EN), ENGLISH_WORDS);
    for (int place = 0; place < english.size(); place++) {
      Map<String, Double> further = direct(whole(english.get(place), Lang.EN), Lang.EN, to);
      double sum = further.values().stream().mapToDouble(w -> w).sum();
      for (Map.Entry<String, Double> each : further.entrySet()) {
        reached.merge(each.getKey(), each.getValue() / sum / (1 + place), Double::sum);
      }
    }
    return reached;
  }

  private static Span whole(String phrase, Lang lang) {
    return new Span(0, 1, Terms.form(phrase, lang), phrase);
  }

  private static List<String> best(Map<String, Double> weights, int count) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<Glossary> glossary(Lang from, Lang to) {
    return glossaries.computeIfAbsent(from.code() + "-" + to.code(), pair -> open(pair, from, to));
  }

  /**
   * The Arabic dictionary gives inflected English words headwords of their own, so that there kin
   * tell nearly as much as the word itself.
   */
  private static Optional<Glossary> open(String pair, Lang from, Lang to) {
    InputStream file = Lexicon.class.getResourceAsStream(pair + ".tsv.gz");
    return Optional.ofNullable(file)
        .map(stream -> Glossary.read(stream, from, to, to == Lang.AR ? CLOSE_KIN : KIN));
  }
}
