package org.baraza.ui;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The entity tag of a body: 128 bits of its SHA-256. Weak, for the coding may differ. */
final class Validator {

  private static final int BYTES = 16;

  /** To take a copy of one costs less than to ask for it by its name. */
  private static final MessageDigest FRESH = fresh();

  private Validator() {}

  static String of(byte[] body) {
    try {
      var hash = ((MessageDigest) FRESH.clone()).digest(body);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + '"';
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean matches(@Nullable String asked, String tag) {
    return asked != null && (asked.equals("*") || asked.contains(tag.substring(2)));
  }
}
