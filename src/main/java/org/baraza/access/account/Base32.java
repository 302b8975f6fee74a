package org.baraza.access.account;

import java.math.BigInteger;

/** Bytes in letters and digits that nobody mistakes for one another (RFC 4648), five bits each. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final BigInteger MASK = BigInteger.valueOf(31);

  private Base32() {}

  /**
   * @param bytes a multiple of five, so that nothing is padded
   */
  static String of(byte[] bytes) {
    var rest = new BigInteger(1, bytes);
    var text = new StringBuilder();
    for (int i = 0; i < bytes.length * Byte.SIZE / BITS; i++) {
      text.append(ALPHABET.charAt(rest.and(MASK).intValue()));
      rest = rest.shiftRight(BITS);
    }
    return text.reverse().toString();
  }

  /** In groups of four, to be read and typed. */
  static String grouped(String text) {
    return text.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
