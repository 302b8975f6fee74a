package org.baraza.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.language.Lang;

/** Recognises concepts in what a reader typed, so that records of every language are found. */
public interface Crossing {

  /**
   * The concepts named by the words, the longest names first taken: those of the reader's language,
   * then of the others for words that are left, since people search in the language they think in.
   *
   * @param words the query's words in order, as typed
   */
  List<Recognised> recognise(List<String> words, Lang lang);

  /** Concepts whose names are nearest to the text, for a reader who found nothing. */
  List<String> nearest(String text, Lang lang, int most);

  /**
   * A concept named by the words from {@code start} to before {@code end}.
   *
   * @param narrower the concepts below it
   * @param names its names by language, the preferred one first
   */
  record Recognised(
      String concept, int start, int end, Set<String> narrower, Map<Lang, List<String>> names) {}
}
