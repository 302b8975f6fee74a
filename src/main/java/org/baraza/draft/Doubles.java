package org.baraza.draft;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCards;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.ui.Vantage;
import org.springframework.stereotype.Component;

/** Looks for records that may tell of the same practice, in whatever language they are written. */
@Component
class Doubles {

  private static final int MOST_TOLD = 5;
  private static final int MOST_CONCEPTS = 12;
  private static final int MOST_WORDS = 200;

  private final Search search;
  private final PracticeCards practices;

  Doubles(Search search, PracticeCards practices) {
    this.search = search;
    this.practices = practices;
  }

  /** A record that may be the same, and why. */
  record Likely(long number, Said title, List<String> countries, Resemblance resemblance) {}

  /**
   * The most likely ones, the likeliest first; only what the reader may see is looked at.
   *
   * @param own the practice the dossier continues
   */
  List<Likely> of(Dossier dossier, OptionalLong own, Lang lang, Reader reader) {
    var candidates = candidates(dossier, reader);
    own.ifPresent(candidates::remove);
    return candidates.stream()
        .flatMap(number ->
            practices.dossier(number, reader).stream()
                .map(other -> likely(number, dossier, other, lang)))
        .filter(one -> one.resemblance().isLikely())
        .sorted(Comparator.comparingDouble(one -> -one.resemblance().weight()))
        .limit(MOST_TOLD)
        .toList();
  }

  private static Likely likely(long number, Dossier dossier, Dossier other, Lang lang) {
    return new Likely(
        number,
        other.titles().in(lang, other.language()),
        other.countries(),
        Resemblance.of(dossier, other));
  }

  /** What the search finds for its title anywhere, and for its themes in its countries. */
  private Set<Long> candidates(Dossier dossier, Reader reader) {
    var numbers = new LinkedHashSet<Long>();
    var title = dossier.titles().only(dossier.language()).orElse("");
    ask(title, Map.of(), dossier, reader, numbers);
    if (!dossier.countries().isEmpty()) {
      var countries = Map.of(Facets.COUNTRY, dossier.countries());
      ask(title, countries, dossier, reader, numbers);
      if (!dossier.concepts().isEmpty()) {
        var themes = dossier.concepts().stream().limit(MOST_CONCEPTS).toList();
        ask(
            "",
            Map.of(Facets.COUNTRY, dossier.countries(), Facets.CONCEPT, themes),
            dossier,
            reader,
            numbers);
      }
    }
    return numbers;
  }

  private void ask(
      String text,
      Map<String, List<String>> chosen,
      Dossier dossier,
      Reader reader,
      Set<Long> numbers) {
    var words = text.length() > MOST_WORDS ? text.substring(0, MOST_WORDS) : text;
    var question =
        new Question(
            words.replaceAll("[\"()\\-+*:]", " ").strip(),
            dossier.language(),
            reader,
            chosen,
            Vantage.NOWHERE,
            Question.Order.RELEVANCE,
            1);
    search.find(question.only("practice")).hits().forEach(hit -> number(hit.path(), numbers));
  }

  private static void number(String path, Set<Long> numbers) {
    numbers.add(Long.valueOf(path.substring(path.lastIndexOf('/') + 1)));
  }
}
