package org.baraza.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import org.baraza.paper.LetterForms.Place;

/**
 * Joins the letters of Arabic script and turns what runs from right to left into the order it is
 * drawn in. Letters join by their Unicode joining type, so those of Persian and Urdu do too; marks
 * stay over their letter.
 */
class Arabic implements BidiReorderer {

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
  }

  @Override
  public String shapeText(String text) {
    var letters = text.codePoints().toArray();
    var joined = new StringBuilder(text.length());
    for (int at = 0; at < letters.length; at++) {
      at = join(letters, at, joined);
    }
    return joined.toString();
  }

  @Override
  public String deshapeText(String text) {
    return LetterForms.plain(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /** Writes the letter at a place, or two that are written as one; gives back the last place. */
  private static int join(int[] letters, int at, StringBuilder joined) {
    var letter = Character.toString(letters[at]);
    var next = isMark(letters[at]) ? at + 1 : neighbour(letters, at, 1);
    var pair = next < letters.length ? letter + Character.toString(letters[next]) : "";
    if (LetterForms.areOne(pair)) {
      joined.append(LetterForms.of(pair, Place.of(joinsBefore(letters, at), false)));
      for (int mark = at + 1; mark < next; mark++) {
        joined.appendCodePoint(letters[mark]);
      }
      return next;
    }
    joined.append(
        LetterForms.of(letter, Place.of(joinsBefore(letters, at), joinsAfter(letters, at))));
    return at;
  }

  private static boolean joinsBefore(int[] letters, int at) {
    var before = neighbour(letters, at, -1);
    return before >= 0 && reachesBack(letters[at]) && reachesOn(letters[before]);
  }

  private static boolean joinsAfter(int[] letters, int at) {
    var after = neighbour(letters, at, 1);
    return after < letters.length && reachesOn(letters[at]) && reachesBack(letters[after]);
  }

  /** The place of the next letter in a direction; marks do not come between letters. */
  private static int neighbour(int[] letters, int at, int step) {
    var place = at + step;
    while (place >= 0 && place < letters.length && isMark(letters[place])) {
      place += step;
    }
    return place;
  }

  private static boolean isMark(int letter) {
    return joining(letter) == JoiningType.TRANSPARENT;
  }

  private static boolean reachesOn(int letter) {
    return switch (joining(letter)) {
      case JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING -> true;
      default -> false;
    };
  }

  private static boolean reachesBack(int letter) {
    return switch (joining(letter)) {
      case JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING -> true;
      default -> false;
    };
  }

  private static int joining(int letter) {
    return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
  }
}
