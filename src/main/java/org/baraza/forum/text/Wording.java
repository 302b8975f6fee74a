package org.baraza.forum.text;

import org.baraza.store.Digest;

/** What tells one wording from another: whoever agrees to a text agrees to that one. */
public final class Wording {

  private Wording() {}

  /** The SHA-256 of a text: 32 bytes. */
  public static byte[] digest(String text) {
    return Digest.of(text);
  }

  /** The same as a field of a form bears it. */
  public static String code(String text) {
    return Digest.code(text);
  }
}
