package org.baraza.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.baraza.attachment.Unacceptable.Reason;

/** Tells by its content what a file is. Its name only tells a table of values from other text. */
final class Recognition {

  private static final Tika SIGNATURES = new Tika();
  private static final int BEGINNING = 64 * 1024;
  private static final int LONGEST_LIST = 4_000_000;

  private Recognition() {}

  /**
   * The kind of a file.
   *
   * @throws Unacceptable if it is none of those that are taken in
   */
  static Kind of(Path file, String name) throws IOException {
    var begins = beginning(file);
    if (begins.length == 0) {
      throw new Unacceptable(Reason.EMPTY);
    }
    var type = SIGNATURES.detect(begins);
    return switch (type) {
      case "application/pdf" -> Kind.PDF;
      case "image/jpeg" -> Kind.JPEG;
      case "image/png" -> Kind.PNG;
      case "image/webp" -> Kind.WEBP;
      case "application/zip", "application/java-archive" -> packed(file);
      case "text/plain", "text/csv" -> text(file, name);
      default ->
          type.startsWith("application/vnd.oasis.opendocument")
                  || type.startsWith("application/vnd.openxmlformats")
                  || type.equals("application/x-tika-ooxml")
              ? packed(file)
              : refuse();
    };
  }

  private static Kind refuse() {
    throw new Unacceptable(Reason.KIND);
  }

  private static byte[] beginning(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(BEGINNING);
    }
  }

  private static Kind text(Path file, String name) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var buffer = new byte[BEGINNING];
      var isWide = false;
      for (int read = stream.read(buffer), first = 1;
          read > 0;
          read = stream.read(buffer), first = 0) {
        isWide |= first == 1 && Texts.isWide(buffer, read);
        for (int i = 0; i < read && !isWide; i++) {
          if (buffer[i] == 0) {
            throw new Unacceptable(Reason.KIND);
          }
        }
      }
    }
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? Kind.CSV : Kind.TXT;
  }

  /** What a packed file says it is: in a list of its parts, or in its first part. */
  private static Kind packed(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var first = said(zip, "mimetype").flatMap(type -> Kind.ofType(type.strip()));
      if (first.isPresent()) {
        return first.get();
      }
      var list = said(zip, "[Content_Types].xml").orElse("");
      if (list.contains("macroEnabled")) {
        throw new Unacceptable(Reason.ACTIVE);
      }
      for (var kind : Kind.values()) {
        if (kind.isOpenXml() && list.contains(main(kind))) {
          return kind;
        }
      }
      return refuse();
    } catch (ZipException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  private static String main(Kind kind) {
    return "\"" + kind.type() + ".main+xml\"";
  }

  private static Optional<String> said(ZipFile zip, String part) throws IOException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      var said = stream.readNBytes(LONGEST_LIST);
      return Optional.of(new String(said, StandardCharsets.UTF_8).replace('\'', '"'));
    }
  }
}
