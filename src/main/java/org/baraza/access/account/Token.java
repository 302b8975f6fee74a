package org.baraza.access.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.baraza.store.Digest;

/** The secret of a link that opens something once. Only its hash is kept. */
public record Token(String text) {

  /** The shape of a token in an address. */
  public static final String SHAPE = "[A-Za-z0-9_-]{43}";

  private static final int BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  /** A new one, of 256 random bits. */
  public static Token draw() {
    var secret = new byte[BYTES];
    CHANCE.nextBytes(secret);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** What is kept of it. */
  public byte[] hash() {
    return Digest.of(text);
  }
}
