package org.baraza.dossier;

import java.util.List;

/**
 * One thing that a record says, under its name: as it stands, or against what it said before.
 *
 * @param label its name, in the reader's language
 * @param lang the language of the text, or nothing where it is in the reader's own
 * @param dir the direction of the text: {@code ltr}, {@code rtl} or {@code auto}
 */
public record Telling(String label, String lang, String dir, List<Piece> pieces) {

  /** What a text says now against what it said before, word by word. */
  public static Telling reworded(String label, String dir, String before, String after) {
    return new Telling(label, "", dir, Rewording.of(before, after));
  }

  /** A stretch of text that stayed, went or came. */
  public record Piece(Fate fate, String text) {}

  /** What became of a stretch of text. */
  public enum Fate {
    KEPT,
    GONE,
    COME
  }
}
