package org.baraza.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * Compression: quick for what is drawn for one reader, thorough for what is sent a thousand times.
 */
final class Gzip {

  private static final int QUICK = 4;
  private static final int THOROUGH = 9;

  private Gzip() {}

  static byte[] quickly(byte[] body) {
    return at(QUICK, body);
  }

  static byte[] thoroughly(byte[] body) {
    return at(THOROUGH, body);
  }

  private static byte[] at(int level, byte[] body) {
    var packed = new ByteArrayOutputStream(body.length / 3 + 64);
    try (var gzip =
        new GZIPOutputStream(packed, 4096) {
          {
            def.setLevel(level);
          }
        }) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
