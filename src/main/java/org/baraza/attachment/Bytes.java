package org.baraza.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a file, read by their places. */
final class Bytes {

  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int at(int place) {
    return bytes[place] & 0xFF;
  }

  int big16(int place) {
    return at(place) << 8 | at(place + 1);
  }

  int big32(int place) {
    return big16(place) << 16 | big16(place + 2);
  }

  int little32(int place) {
    return Integer.reverseBytes(big32(place));
  }

  /** A length that lies within the file. */
  int size(int told) {
    if (told < 0 || told > bytes.length) {
      throw new IndexOutOfBoundsException(told);
    }
    return told;
  }

  String name(int place) {
    return new String(bytes, place, 4, StandardCharsets.ISO_8859_1);
  }

  boolean starts(int place, int... these) {
    for (int i = 0; i < these.length; i++) {
      if (place + i >= bytes.length || at(place + i) != these[i]) {
        return false;
      }
    }
    return true;
  }

  /** Writes a file anew. */
  static final class Writer {

    private final ByteArrayOutputStream to = new ByteArrayOutputStream();
    private final java.util.Map<Integer, Integer> set = new java.util.HashMap<>();

    void copy(Bytes from, int start, int end) {
      to.writeBytes(Arrays.copyOfRange(from.bytes, start, Math.min(end, from.bytes.length)));
      if (end > from.bytes.length) {
        throw new IndexOutOfBoundsException(end);
      }
    }

    void bytes(int... these) {
      for (var one : these) {
        to.write(one);
      }
    }

    int length() {
      return to.size();
    }

    /** Another byte in a place. */
    void set(int place, int value) {
      set.put(place, value);
    }

    byte[] whole() {
      var all = to.toByteArray();
      set.forEach((place, value) -> all[place] = value.byteValue());
      return all;
    }

    /** The whole, with its length after the first four letters. */
    byte[] sized() {
      var size = to.size() - 8;
      for (int i = 0; i < 4; i++) {
        set(4 + i, size >>> 8 * i);
      }
      return whole();
    }
  }
}
