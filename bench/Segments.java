import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut where its language has boundaries. */
class Segments {

  private Segments() {}

  static List<String> sentences(String text, String lang) {
    return cut(text, BreakIterator.getSentenceInstance(Locale.forLanguageTag(lang)));
  }

  /** Words and the marks between them, without the spaces. */
  static List<String> words(String text, String lang) {
    return cut(text, BreakIterator.getWordInstance(Locale.forLanguageTag(lang)));
  }

  private static List<String> cut(String text, BreakIterator breaks) {
    var segments = new ArrayList<String>();
    breaks.setText(text);
    for (int from = breaks.first(), to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      var segment = text.substring(from, to).strip();
      if (!segment.isEmpty()) {
        segments.add(segment);
      }
    }
    return segments;
  }
}
