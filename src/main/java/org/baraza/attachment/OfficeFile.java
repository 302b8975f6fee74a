package org.baraza.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.baraza.attachment.AttachmentSettings.Limits;
import org.baraza.attachment.Trace.What;
import org.baraza.attachment.Unacceptable.Reason;

/**
 * A document of an office program: many parts in one packed file. It is cleaned part by part; no
 * part is unpacked further than the limits allow.
 */
final class OfficeFile {

  /** Parts that tell of who made the document, and that no page of it needs. */
  private static final Pattern DROPPED =
      Pattern.compile(
          "docProps/.*|customXml/.*|.*/printerSettings/.*|word/people\\.xml|.*/persons/.*"
              + "|(?:.*/)?meta\\.xml|Thumbnails/.*|Configurations2/.*|layout-cache"
              + "|META-INF/(?:document|macro)signatures\\.xml|_xmlsignatures/.*");

  /** Parts that run, or hold what nothing here can read. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i).*vbaProject.*\\.bin|.*/activeX/.*|.*/embeddings/.*\\.bin|.*/macrosheets/.*"
              + "|Basic/.*|Scripts/.*|ObjectReplacements/none|.*\\.(exe|dll|js|vbs|bat|cmd|jar)");

  private static final Pattern MARKUP = Pattern.compile("(?i).*\\.(xml|rels|vml|rdf)");
  private static final Pattern NESTED = Pattern.compile("(?i).*/embeddings/.*\\.(docx|xlsx|pptx)");
  private static final int MOST_NESTED = 3;
  private static final int SMALL = 64 * 1024;

  private final Limits limits;
  private long unpacked;

  private OfficeFile(Limits limits) {
    this.limits = limits;
  }

  /** What it tells besides what it shows; that it stays within the limits, too. */
  static List<Trace> traces(Path file, Limits limits) throws IOException {
    var traces = new ArrayList<Trace>();
    new OfficeFile(limits).traces(file, traces, 0);
    return traces.stream().distinct().toList();
  }

  /** The document without them. */
  static void clean(Path file, Path to, Limits limits) throws IOException {
    new OfficeFile(limits).clean(file, to, 0);
  }

  /** Its words, the first so many letters. */
  static String text(Kind kind, Path file, int most, Limits limits) throws IOException {
    Predicate<String> told =
        switch (kind) {
          case DOCX -> name -> name.matches("word/(document|footnotes|endnotes|header\\d*)\\.xml");
          case XLSX ->
              name -> name.matches("xl/(sharedStrings|workbook|worksheets/sheet\\d+)\\.xml");
          case PPTX -> name -> name.matches("ppt/(slides|notesSlides)/[^/]+\\.xml");
          default -> name -> name.equals("content.xml");
        };
    var reading = new OfficeFile(limits);
    var words = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : reading.parts(zip)) {
        if (told.test(entry.getName()) && words.length() < most) {
          Markup.text(reading.unpacked(zip, entry), words, most);
        }
      }
    }
    return words.substring(0, Math.min(most, words.length()));
  }

  private void traces(Path file, List<Trace> traces, int depth) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : parts(zip)) {
        var name = entry.getName();
        var part = unpacked(zip, entry);
        if (NESTED.matcher(name).matches()) {
          nested(part, depth, (inner, _) -> traces(inner, traces, depth + 1));
          traces.add(new Trace(What.ENCLOSED, FileName.of(name)));
        } else if (Picture.kind(part) != null) {
          traces.addAll(Picture.traces(part));
        } else if (MARKUP.matcher(name).matches()) {
          Markup.traces(name, part, traces);
        } else if (DROPPED.matcher(name).matches()) {
          traces.add(Trace.of(What.OTHER));
        }
      }
    } catch (ZipException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  private void clean(Path file, Path to, int depth) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var anew = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var entry : parts(zip)) {
        var name = entry.getName();
        if (!DROPPED.matcher(name).matches()) {
          put(anew, name, cleaned(name, unpacked(zip, entry), depth));
        }
      }
    } catch (ZipException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  private byte[] cleaned(String name, byte[] part, int depth) throws IOException {
    var picture = Picture.kind(part);
    if (picture != null) {
      return Picture.cleaned(picture, part, limits.pixels());
    }
    if (NESTED.matcher(name).matches()) {
      return nested(part, depth, (inner, to) -> clean(inner, to, depth + 1));
    }
    return MARKUP.matcher(name).matches()
        ? Markup.cleaned(name, part, other -> DROPPED.matcher(other).matches())
        : part;
  }

  /** What says what the file is stands first and unpacked, as the format wants it. */
  private static void put(ZipOutputStream anew, String name, byte[] part) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(0);
    if (name.equals("mimetype")) {
      var sum = new CRC32();
      sum.update(part);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(part.length);
      entry.setCrc(sum.getValue());
    }
    anew.putNextEntry(entry);
    anew.write(part);
    anew.closeEntry();
  }

  private interface Inner {
    void to(Path inner, Path to) throws IOException;
  }

  private byte[] nested(byte[] part, int depth, Inner work) throws IOException {
    if (depth >= MOST_NESTED) {
      throw new Unacceptable(Reason.EXPANDING);
    }
    var inner = Files.createTempFile("baraza", ".inner");
    var to = Files.createTempFile("baraza", ".inner");
    try {
      Files.write(inner, part);
      work.to(inner, to);
      return Files.readAllBytes(to);
    } finally {
      Files.deleteIfExists(inner);
      Files.deleteIfExists(to);
    }
  }

  /** Its parts, none of which runs. */
  private List<ZipEntry> parts(ZipFile zip) {
    if (zip.size() > limits.entries()) {
      throw new Unacceptable(Reason.EXPANDING);
    }
    var parts = new ArrayList<ZipEntry>();
    zip.stream().filter(entry -> !entry.isDirectory()).forEach(parts::add);
    for (var part : parts) {
      if (ACTIVE.matcher(part.getName()).matches()) {
        throw new Unacceptable(Reason.ACTIVE);
      }
    }
    return parts;
  }

  /** A part, counted as it is unpacked: what it says of its own size is not believed. */
  private byte[] unpacked(ZipFile zip, ZipEntry entry) throws IOException {
    var packed = Math.max(1, entry.getCompressedSize());
    try (InputStream stream = zip.getInputStream(entry)) {
      var whole = new ByteArrayOutputStream();
      var buffer = new byte[8192];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        whole.write(buffer, 0, read);
        unpacked += read;
        if (unpacked > limits.unpacked()
            || whole.size() > SMALL * 16 && whole.size() / packed > limits.ratio()) {
          throw new Unacceptable(Reason.EXPANDING);
        }
      }
      return whole.toByteArray();
    }
  }

  /** A part as a stream, for whoever reads it once. */
  static InputStream stream(byte[] part) {
    return new ByteArrayInputStream(part);
  }
}
