package org.baraza.forum.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one wording from another: whoever agrees to a text agrees to that one. */
public final class Wording {

  private Wording() {}

  /** The SHA-256 of a text: 32 bytes. */
  public static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same as a field of a form bears it. */
  public static String code(String text) {
    return HexFormat.of().formatHex(digest(text));
  }
}
