package org.baraza.handbook.binding;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Takes out the characters that XML does not know, which somebody may have pasted. */
final class WellFormed {

  private static final Pattern UNKNOWN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private WellFormed() {}

  static byte[] of(byte[] markup) {
    return of(new String(markup, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  static String of(String text) {
    return UNKNOWN.matcher(text).replaceAll("");
  }
}
