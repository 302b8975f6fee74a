package org.baraza.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Spans of Chinese, which does not part its words: the longest runs of characters that a dictionary knows, wherever the question was cut. */
final class UnspacedSpans {
  private static final int LONGEST = 8;

  private final String text;
  private final int[] wordAt;

  UnspacedSpans(List<String> words) {
    text = Letters.simplified(String.join("", words));
    wordAt = new int[text.length()];
    for (int word = 0, at = 0; word < words.size(); word++) {
      for (int i = 0; i < words.get(word).length(); i++) {
        wordAt[at++] = word;
      }
    }
  }

  List<Rendering> render(Function<Span, List<String>> lexicon) {
    List<Rendering> renderings = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = Math.min(text.length(), start + LONGEST);
      List<String> known = lexicon.apply(span(start, end));
      while (known.isEmpty() && --end > start) {
        known = lexicon.apply(span(start, end));
      }
      if (!known.isEmpty()) {
        renderings.add(new Rendering(wordAt[start], wordAt[end - 1] + 1, known));
      }
      start = Math.max(end, start + 1);
    }
    return renderings;
  }

  private Span span(int start, int end) {
    String run = text.substring(start, end);
    return new Span(start, end, run, run);
  }
}
