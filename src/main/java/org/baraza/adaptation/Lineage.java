package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCard;
import org.jspecify.annotations.Nullable;

/**
 * Practices and how they came from each other, as far as one reader may see: what the reader may
 * not see is not in it, nor any step to or from it.
 *
 * @param practices by number
 * @param steps from one practice to another, or to countries where no record is, in the order of
 *     their numbers
 */
public record Lineage(Map<Long, PracticeCard> practices, List<Step> steps) {

  /**
   * One step from a practice elsewhere.
   *
   * @param number the number of the adaptation
   * @param from the number of the practice it came from
   * @param to the number of the practice it became, or 0 where that has no record
   * @param countries ISO 3166-1 alpha-3 codes of where it went; empty where no source says
   * @param started the year it began, or 0
   * @param ended the year it ended, or 0
   * @param told what is told of it, by language
   */
  public record Step(
      long number,
      long from,
      long to,
      Relation relation,
      Status status,
      List<String> countries,
      int started,
      int ended,
      List<String> organisations,
      Map<Lang, String> told) {

    /** What is told of it to a reader, if anything: in their language or in another. */
    public @Nullable Said told(Lang reader) {
      return Stream.concat(Stream.of(reader), Lang.ALL.stream())
          .filter(told::containsKey)
          .findFirst()
          .map(lang -> new Said(told.getOrDefault(lang, ""), lang))
          .orElse(null);
    }
  }

  private static final Comparator<PracticeCard> BY_AGE =
      Comparator.<PracticeCard>comparingInt(
              card -> card.started() == 0 ? Integer.MAX_VALUE : card.started())
          .thenComparing(card -> card.id().number());

  public Lineage {
    practices = Map.copyOf(practices);
    steps = List.copyOf(steps);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The practices that came from no other here, the oldest first; one of each closed circle. */
  List<PracticeCard> roots() {
    var roots = new ArrayList<PracticeCard>();
    var reached = new TreeMap<Long, Boolean>();
    var byAge = practices.values().stream().sorted(BY_AGE).toList();
    for (var card : byAge) {
      if (into(card.id().number()).isEmpty()) {
        roots.add(card);
        reach(card.id().number(), reached);
      }
    }
    for (var card : byAge) {
      if (!reached.containsKey(card.id().number())) {
        roots.add(card);
        reach(card.id().number(), reached);
      }
    }
    return roots;
  }

  private void reach(long practice, Map<Long, Boolean> reached) {
    if (practice != 0 && reached.put(practice, true) == null) {
      outOf(practice).forEach(step -> reach(step.to(), reached));
    }
  }

  List<Step> outOf(long practice) {
    return steps.stream().filter(step -> step.from() == practice).sorted(ORDER).toList();
  }

  List<Step> into(long practice) {
    return steps.stream().filter(step -> step.to() == practice).sorted(ORDER).toList();
  }

  /** Steps to a record first, then the earliest. */
  private static final Comparator<Step> ORDER =
      Comparator.<Step>comparingInt(step -> step.to() == 0 ? 1 : 0)
          .thenComparingInt(step -> step.started() == 0 ? Integer.MAX_VALUE : step.started())
          .thenComparingLong(Step::number);
}
