package org.baraza.thesaurus;

/** Takes off what most often tells a typed word from the label: a plural's ending, an article. */
final class Singular {

  private static final int SHORTEST = 4;

  private Singular() {}

  /** For languages of Latin and Cyrillic letters: the ending s, es or x. */
  static String of(String word) {
    if (word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"))) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  /** The Arabic article, alone or after a joined particle, and the letters writers exchange. */
  static String arabic(String word) {
    var same =
        word.replace('أ', 'ا')
            .replace('إ', 'ا')
            .replace('آ', 'ا')
            .replace('ى', 'ي')
            .replace('ة', 'ه');
    for (var prefix : new String[] {"وال", "بال", "كال", "فال", "لل", "ال"}) {
      if (same.startsWith(prefix) && same.length() > prefix.length() + 2) {
        return same.substring(prefix.length());
      }
    }
    return same;
  }
}
