package org.baraza.dossier;

import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** A figure as people type it: digits of any script, with spaces, with a comma or a point. */
public final class TypedFigure {

  private TypedFigure() {}

  /** Puts it as a number; what is none stays the text it is, for the reading to say so. */
  public static void put(ObjectNode to, String name, String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .filter(one -> !Character.isSpaceChar(one))
        .forEach(one ->
            plain.appendCodePoint(Character.isDigit(one) ? '0' + Character.digit(one, 10) : one));
    if (plain.toString().matches("\\d{1,9}")) {
      to.put(name, Integer.parseInt(plain.toString()));
    } else if (plain.toString().matches("\\d{1,15}([.,٫]\\d{1,4})?")) {
      to.put(name, new BigDecimal(plain.toString().replaceAll("[,٫]", ".")));
    } else if (!text.isEmpty()) {
      to.put(name, text);
    }
  }
}
