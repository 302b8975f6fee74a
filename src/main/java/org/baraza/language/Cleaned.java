package org.baraza.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that people typed, or sent in a file, as the house keeps it, wherever it comes from: a text
 * is not told apart by what nobody sees in it, nor read in another order than it was written. Marks
 * that a script needs stay, as those that join letters or say which way one word runs.
 */
public final class Cleaned {

  /** What browsers add, and what steers a text or reorders what is read. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\n\t]]");

  /** What shows nothing, as it is left when somebody presses keys that write no letter. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Z}\\p{Cf}\\p{M}\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

  /** Where a line would end. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  private Cleaned() {}

  /**
   * A text without what browsers add, and without marks that steer it or reorder what is read;
   * nothing, where all of it is unseen.
   */
  public static String of(@Nullable String text) {
    var clean = text == null ? "" : whileTyped(text).strip();
    return UNSEEN.matcher(clean).matches() ? "" : clean;
  }

  /** The same on one line, as names are. */
  public static String line(@Nullable String text) {
    return text == null ? "" : of(BREAKS.matcher(text).replaceAll(" "));
  }

  /** The same with the blanks around it, while somebody is still writing. */
  public static String whileTyped(String text) {
    var breaks = text.replace("\r\n", "\n").replace('\r', '\n');
    return STEERING.matcher(breaks).replaceAll("");
  }
}
