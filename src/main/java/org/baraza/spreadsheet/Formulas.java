package org.baraza.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula and running it: what begins like one gets an
 * apostrophe before it, which goes again when the file comes back (OWASP, CSV Injection).
 */
final class Formulas {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);
  private static final String SHIELD = "'";

  private Formulas() {}

  static String shielded(String text) {
    return isShielded(text) || FORMULA.matcher(text).matches() ? SHIELD + text : text;
  }

  static String bare(String text) {
    return isShielded(text) ? text.substring(1) : text;
  }

  /** A text that begins with apostrophe and formula of its own gets one more, and loses one. */
  private static boolean isShielded(String text) {
    return text.startsWith(SHIELD) && FORMULA.matcher(text.replaceFirst("^'+", "")).matches();
  }
}
