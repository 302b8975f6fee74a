package org.baraza.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

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
    return sha256(text);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
