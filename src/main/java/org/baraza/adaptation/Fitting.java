package org.baraza.adaptation;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a width, as well as that can be told without the reader's fonts. */
final class Fitting {

  private static final double MARGIN = 18;
  private static final double NARROW = 7.2;
  private static final double WIDE = 13.5;

  private Fitting() {}

  /** At most so many lines; what does not fit ends in an ellipsis. Nothing gives no line. */
  static List<String> cut(String text, int width, int most) {
    var lines = new ArrayList<String>();
    var words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(text);
    var line = new StringBuilder();
    for (int start = words.first(), end = words.next();
        end != BreakIterator.DONE;
        start = end, end = words.next()) {
      var word = text.substring(start, end);
      if (!line.isEmpty() && length(line + word.stripTrailing()) > width - MARGIN) {
        if (lines.size() == most - 1) {
          lines.add(shortened(line + text.substring(start), width));
          return lines;
        }
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word);
    }
    if (!line.isEmpty()) {
      lines.add(shortened(line.toString(), width));
    }
    return lines;
  }

  private static String shortened(String text, int width) {
    var line = text.strip();
    if (length(line) <= width - MARGIN) {
      return line;
    }
    while (!line.isEmpty() && length(line + "…") > width - MARGIN) {
      line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
    }
    return line.strip() + "…";
  }

  private static double length(String text) {
    return text.codePoints().mapToDouble(Fitting::length).sum();
  }

  private static double length(int point) {
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> WIDE;
      default -> Character.isUpperCase(point) ? NARROW * 1.25 : NARROW;
    };
  }
}
