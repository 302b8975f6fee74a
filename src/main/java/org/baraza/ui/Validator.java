package org.baraza.ui;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The entity tag of a body: 128 bits of its SHA-256. Weak, for the coding may differ. */
final class Validator {

  private static final int BYTES = 16;

  private Validator() {}

  static String of(byte[] body) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean matches(@Nullable String asked, String tag) {
    return asked != null && (asked.equals("*") || asked.contains(tag.substring(2)));
  }
}
