package org.baraza.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which texts, files and secrets are known again without being kept. */
public final class Digest {

  /** Copied rather than asked for by name each time, which takes longer than a short text. */
  private static final MessageDigest FRESH = fresh();

  private Digest() {}

  public static byte[] of(byte[] content) {
    return begun().digest(content);
  }

  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same as sixty-four letters. */
  public static String code(byte[] content) {
    return HexFormat.of().formatHex(of(content));
  }

  public static String code(String text) {
    return HexFormat.of().formatHex(of(text));
  }

  /** One that takes its content piece by piece. */
  public static MessageDigest begun() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("that of Java can be copied", e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
