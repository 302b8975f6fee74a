package org.baraza.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The seal of an entry: SHA-256 of the seal before it and of all that the entry says, each text
 * with its length, so that nothing can be moved from one field to the next.
 */
final class Seal {

  private static final int LENGTH = 32;

  private final byte[] bytes;

  private Seal(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What the first entry is sealed on. */
  static Seal first() {
    return new Seal(new byte[LENGTH]);
  }

  static Seal of(byte[] bytes) {
    return new Seal(bytes.clone());
  }

  /** The seal of the entry that follows this one. */
  Seal on(Entry entry) {
    var content = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(content)) {
      out.write(bytes);
      out.writeLong(entry.number());
      out.writeLong(entry.at().getEpochSecond());
      out.writeLong(entry.at().truncatedTo(ChronoUnit.MICROS).getNano());
      out.writeLong(entry.actor());
      text(out, entry.act());
      text(out, entry.subject());
      out.writeInt(entry.details().size());
      for (var detail : entry.details().entrySet()) {
        text(out, detail.getKey());
        text(out, detail.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Seal(digest(content.toByteArray()));
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seal one && MessageDigest.isEqual(bytes, one.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The seal as it is read out. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
