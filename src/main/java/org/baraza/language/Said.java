package org.baraza.language;

/**
 * A text with the language it is in, which need not be the reader's: a page marks it up with both
 * {@link #code()} and {@link #dir()}.
 */
public record Said(String text, Lang lang) {

  public String code() {
    return lang.code();
  }

  public String dir() {
    return lang.dir();
  }

  /** Whether the text is in another language than the reader's. */
  public boolean foreignTo(Lang reader) {
    return lang != reader;
  }
}
