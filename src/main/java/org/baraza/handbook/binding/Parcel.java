package org.baraza.handbook.binding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file: the same files of the same day are the same bytes, whenever they are packed. */
final class Parcel {

  /** Earlier days have no room in the head of an entry, and would be put beside it. */
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
  private final LocalDateTime dated;

  Parcel(LocalDate day) {
    this.dated = (day.isBefore(FIRST) ? FIRST : day).atStartOfDay();
  }

  void put(String name, byte[] content) {
    write(new ZipEntry(name), content);
  }

  /** Puts a file in as it is, so that others can read it at a known place. */
  void store(String name, byte[] content) {
    var entry = new ZipEntry(name);
    var sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    write(entry, content);
  }

  private void write(ZipEntry entry, byte[] content) {
    entry.setTimeLocal(dated);
    try {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] closed() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
