package org.baraza.search;

import java.util.List;
import java.util.Optional;
import org.baraza.language.Said;

/**
 * The answer to a question.
 *
 * @param total how many records answer, truly counted
 * @param hits those of this page
 * @param facets what the answer can be narrowed down by
 * @param loosened whether no record held enough of the words, so that any one of them sufficed
 * @param corrections what words unknown to every record were taken to mean
 * @param context where it was looked from
 */
public record Results(
    long total,
    List<Hit> hits,
    List<Facet> facets,
    boolean loosened,
    List<String> corrections,
    Optional<Contexts.Context> context) {

  /** How many of them bear a value of a facet, unless something else of that facet is chosen. */
  long counted(String facet, String code) {
    return facets.stream()
        .filter(one -> one.name().equals(facet))
        .flatMap(one ->
            one.values().stream()
                .filter(value -> value.code().equals(code))
                .filter(value -> value.chosen() || !one.isChosen()))
        .mapToLong(Value::count)
        .sum();
  }

  /** The same, found with any one of the words. */
  Results loosely() {
    return new Results(total, hits, facets, total > 0, corrections, context);
  }

  /**
   * One record of the list.
   *
   * @param snippet the passage that answers best, taken apart at the words that matched
   * @param about what it hangs on, where that is another record and the passage does not tell
   * @param places its countries' names in the reader's language
   * @param maturity its rung from 1 to 5, or 0 where the kind has none
   * @param reasons what made it a match beyond the reader's own words
   * @param ties what ties it to the reader's context, in the reader's language
   */
  public record Hit(
      String kind,
      String key,
      String path,
      String sourceId,
      Passage title,
      Passage snippet,
      Said about,
      List<String> places,
      int since,
      int maturity,
      double score,
      List<Reason> reasons,
      List<String> ties) {}

  /**
   * A text with its language, cut where a match begins and ends: even pieces plain, odd ones
   * marked.
   */
  public record Passage(Said said, List<String> pieces) {

    public boolean isEmpty() {
      return said.text().isEmpty();
    }
  }

  /** A concept that was recognised: as it was typed, and as the record's language names it. */
  public record Reason(String concept, String typed, Said name) {}

  /** A facet with its values. */
  public record Facet(String name, List<Value> values) {

    public boolean isChosen() {
      return values.stream().anyMatch(Value::chosen);
    }
  }

  /**
   * A coded value to narrow down by.
   *
   * @param count how many records would answer with it
   */
  public record Value(String code, String name, long count, boolean chosen) {}
}
