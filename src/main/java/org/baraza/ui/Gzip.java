package org.baraza.ui;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compression: quick for what is drawn for one reader, thorough for what is sent a thousand times.
 */
final class Gzip {

  private static final int QUICK = 4;
  private static final int THOROUGH = 9;

  /** Deflated, with no name and no time, on a system that is not told (RFC 1952). */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  /** A checksum and a length. */
  private static final int TAIL = 8;

  private static final int ROOM = 64;

  /** Those at rest: each takes a quarter of a megabyte, which would be cleared for every page. */
  private static final Queue<Deflater> IDLE = new ArrayBlockingQueue<>(16);

  private Gzip() {}

  static byte[] quickly(byte[] body) {
    var idle = IDLE.poll();
    var deflater = idle == null ? new Deflater(QUICK, true) : idle;
    var packed = packed(deflater, body);
    deflater.reset();
    if (!IDLE.offer(deflater)) {
      deflater.end();
    }
    return packed;
  }

  static byte[] thoroughly(byte[] body) {
    var deflater = new Deflater(THOROUGH, true);
    try {
      return packed(deflater, body);
    } finally {
      deflater.end();
    }
  }

  private static byte[] packed(Deflater deflater, byte[] body) {
    deflater.setInput(body);
    deflater.finish();
    var packed = Arrays.copyOf(HEAD, HEAD.length + body.length / 2 + ROOM);
    var length = HEAD.length;
    while (!deflater.finished()) {
      if (length == packed.length) {
        packed = Arrays.copyOf(packed, 2 * length);
      }
      length += deflater.deflate(packed, length, packed.length - length);
    }
    var whole = Arrays.copyOf(packed, length + TAIL);
    var sum = new CRC32();
    sum.update(body);
    ByteBuffer.wrap(whole)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(length, (int) sum.getValue())
        .putInt(length + Integer.BYTES, body.length);
    return whole;
  }
}
