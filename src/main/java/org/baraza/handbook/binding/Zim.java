package org.baraza.handbook.binding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** A ZIM file as it is laid out: its number stands in the head, an MD5 of all before it ends it. */
final class Zim {

  private static final int MAGIC = 72_173_914;
  private static final int NUMBER = 8;
  private static final int HEAD = 80;
  private static final int SUM = 16;

  private Zim() {}

  /** The file with another number: libraries know by it whether they have the book already. */
  static byte[] numbered(byte[] zim, UUID number) {
    var head = ByteBuffer.wrap(zim).order(ByteOrder.LITTLE_ENDIAN);
    if (zim.length < HEAD + SUM || head.getInt(0) != MAGIC) {
      throw new IllegalStateException("this is no ZIM file");
    }
    var numbered = Arrays.copyOf(zim, zim.length);
    ByteBuffer.wrap(numbered, NUMBER, Long.BYTES * 2)
        .putLong(number.getMostSignificantBits())
        .putLong(number.getLeastSignificantBits());
    var end = numbered.length - SUM;
    System.arraycopy(sum(numbered, end), 0, numbered, end, SUM);
    return numbered;
  }

  /** The format asks for this sum; it guards against damage, not against anybody. */
  private static byte[] sum(byte[] bytes, int end) {
    try {
      var md5 = MessageDigest.getInstance("MD5");
      md5.update(bytes, 0, end);
      return md5.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
