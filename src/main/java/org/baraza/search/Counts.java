package org.baraza.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The counts of questions without words, which everyone asks and which change only with the index.
 * They are kept under what the reader may see and the very state of the index, so they are always
 * true and never another reader's.
 */
final class Counts {

  private static final int MOST = 500;

  /**
   * How many records answer a question, and how many of them bear each value.
   *
   * @param byFacet by facet, then by value
   */
  record Count(long total, Map<String, Map<String, Long>> byFacet) {}

  private record Asked(
      Set<String> audiences, Map<String, List<String>> chosen, Set<Object> state) {}

  private final Map<Asked, Count> kept =
      new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Count> eldest) {
          return size() > MOST;
        }
      };

  Optional<Count> known(Question question, Set<Object> state) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(asked(question, state)));
    }
  }

  void keep(Question question, Set<Object> state, Count count) {
    synchronized (kept) {
      kept.put(asked(question, state), count);
    }
  }

  private static Asked asked(Question question, Set<Object> state) {
    return new Asked(question.reader().audienceNames(), new TreeMap<>(question.chosen()), state);
  }
}
