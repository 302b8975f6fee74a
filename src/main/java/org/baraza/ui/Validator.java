package org.baraza.ui;

import java.util.HexFormat;
import org.baraza.store.Digest;
import org.jspecify.annotations.Nullable;

/** The entity tag of a body: 128 bits of its SHA-256. Weak, for the coding may differ. */
final class Validator {

  private static final int BYTES = 16;

  private Validator() {}

  static String of(byte[] body) {
    return "W/\"" + HexFormat.of().formatHex(Digest.of(body), 0, BYTES) + '"';
  }

  static boolean matches(@Nullable String asked, String tag) {
    return asked != null && (asked.equals("*") || asked.contains(tag.substring(2)));
  }
}
