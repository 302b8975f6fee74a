package org.baraza.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Spans of Chinese, which does not part its words: of all ways to cut the text, the one with the
 * fewest words that a dictionary knows.
 */
final class UnspacedSpans {
  private static final int LONGEST = 8;
  private static final double LONE = 1.5;
  private static final double UNKNOWN = 3;

  /**
   * Characters that mostly join or shape a sentence; as words of their own they would be rendered
   * at random.
   */
  private static final String JOINING =
      "的了和与或及在是为以于之其而不也都被把对从到由这那所有等应此该将使得并且就但若如何者着过很更最又再还只个们我你他她它";

  private final String text;
  private final int[] wordAt;
  private final Predicate<String> known;

  UnspacedSpans(List<String> words, Predicate<String> known) {
    this.text = Letters.simplified(String.join("", words));
    this.wordAt = new int[text.length()];
    this.known = known;
    for (int word = 0, at = 0; word < words.size(); word++) {
      for (int i = 0; i < words.get(word).length(); i++) {
        wordAt[at++] = word;
      }
    }
  }

  List<Rendering> render(Function<Span, List<String>> lexicon) {
    List<Rendering> renderings = new ArrayList<>();
    int[] ends = cuts();
    for (int start = 0; start < text.length(); start = ends[start]) {
      String run = text.substring(start, ends[start]);
      List<String> words =
          JOINING.contains(run) ? List.of() : lexicon.apply(new Span(start, ends[start], run, run));
      if (!words.isEmpty()) {
        renderings.add(new Rendering(wordAt[start], wordAt[ends[start] - 1] + 1, words));
      }
    }
    return renderings;
  }

  /** Where a word that starts at a place ends, worked out from the last character back. */
  private int[] cuts() {
    int[] ends = new int[text.length()];
    double[] costs = new double[text.length() + 1];
    for (int start = text.length() - 1; start >= 0; start--) {
      costs[start] = Double.MAX_VALUE;
      for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
        double cost = cost(start, end) + costs[end];
        if (cost < costs[start]) {
          costs[start] = cost;
          ends[start] = end;
        }
      }
    }
    return ends;
  }

  private double cost(int start, int end) {
    boolean lone = end - start == 1;
    if (!known.test(text.substring(start, end))) {
      return lone ? UNKNOWN : Double.MAX_VALUE;
    }
    return lone ? LONE : 1;
  }
}
