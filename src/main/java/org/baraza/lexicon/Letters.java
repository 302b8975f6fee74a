package org.baraza.lexicon;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces letters one by one, where a language writes the same word with either of two. */
final class Letters extends TokenFilter {
  private static final char FIRST_HAN = '\u3400';
  private static final char LAST_HAN = '\u9fff';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final char from;
  private final char[] letters;

  private Letters(TokenStream words, char from, char[] letters) {
    super(words);
    this.from = from;
    this.letters = letters;
  }

  /** Small letters and the digits 0 to 9, whatever the script wrote. */
  static TokenStream lower(TokenStream words) {
    return new DecimalDigitFilter(new LowerCaseFilter(words));
  }

  /** Russian is often printed without its letter yo. */
  static TokenStream withoutYo(TokenStream words) {
    return new Letters(new Letters(words, 'ё', new char[] {'е'}), 'Ё', new char[] {'Е'});
  }

  /** Chinese in simplified characters, so that either way of writing finds the other. */
  static TokenStream simplified(TokenStream words) {
    return new Letters(new CJKWidthFilter(words), FIRST_HAN, Simplified.LETTERS);
  }

  /** Chinese in simplified characters, one for one. */
  static String simplified(String text) {
    char[] chars = text.toCharArray();
    replace(chars, chars.length, FIRST_HAN, Simplified.LETTERS);
    return new String(chars);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    replace(term.buffer(), term.length(), from, letters);
    return true;
  }

  private static void replace(char[] chars, int length, char from, char[] letters) {
    for (int i = 0; i < length; i++) {
      int place = chars[i] - from;
      if (place >= 0 && place < letters.length) {
        chars[i] = letters[place];
      }
    }
  }

  /** The table of Chinese characters, made when it is first needed. */
  private static final class Simplified {
    private static final char[] LETTERS = letters();

    private static char[] letters() {
      Transliterator simplifying = Transliterator.getInstance("Traditional-Simplified");
      char[] letters = new char[LAST_HAN - FIRST_HAN + 1];
      for (int i = 0; i < letters.length; i++) {
        char letter = (char) (FIRST_HAN + i);
        String simplified = simplifying.transliterate(String.valueOf(letter));
        letters[i] = simplified.length() == 1 ? simplified.charAt(0) : letter;
      }
      return letters;
    }
  }
}
