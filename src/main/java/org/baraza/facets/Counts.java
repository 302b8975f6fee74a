package org.baraza.facets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The counts of questions without words, which everyone asks and which change only with the index.
 * They are kept under what the reader may see and the very state of the index, so they are always
 * true and never another reader's.
 */
public final class Counts {

  private static final int MOST = 500;

  /**
   * How many records answer a question, and how many of them bear each value.
   *
   * @param byFacet by facet, then by value
   */
  public record Count(long total, Map<String, Map<String, Long>> byFacet) {}

  /**
   * A question without words.
   *
   * @param keys the keys its reader holds
   * @param chosen the chosen values by facet
   * @param state the state of the index: another whenever a record was added, changed or taken away
   */
  public record Asked(Set<String> keys, Map<String, List<String>> chosen, Set<Object> state) {}

  private final Map<Asked, Count> kept =
      new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Count> eldest) {
          return size() > MOST;
        }
      };

  /** What was kept for a question, if anything was. */
  public Optional<Count> known(Asked asked) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(asked));
    }
  }

  /** Keeps the counts of a question, in place of those that were longest not asked for. */
  public void keep(Asked asked, Count count) {
    synchronized (kept) {
      kept.put(asked, count);
    }
  }
}
