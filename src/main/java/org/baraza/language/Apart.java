package org.baraza.language;

/** Sets a text apart where there is no markup to do it. */
public final class Apart {

  private Apart() {}

  /** A text that runs in its own direction, whatever the sentence does that it stands in. */
  public static String of(String text) {
    return '\u2068' + text + '\u2069';
  }
}
