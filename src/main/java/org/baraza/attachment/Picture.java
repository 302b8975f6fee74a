package org.baraza.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baraza.attachment.Trace.What;
import org.baraza.attachment.Unacceptable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A picture. It is cleaned by its segments: those that draw it are kept as they are, to the byte,
 * and no others; only which way is up is said anew.
 */
final class Picture {

  private static final String PLACE = "%.5f, %.5f";

  private static final Set<String> PNG_KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs",
          "bKGD", "cICP", "acTL", "fcTL", "fdAT");
  private static final Set<String> WEBP_KEPT =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private Picture() {}

  /** What a picture tells besides what it shows. */
  static List<Trace> traces(byte[] picture) {
    try {
      return traces(ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture)));
    } catch (ImageProcessingException | IOException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  private static List<Trace> traces(Metadata told) {
    var traces = new ArrayList<Trace>();
    for (var place : told.getDirectoriesOfType(GpsDirectory.class)) {
      var at = place.getGeoLocation();
      traces.add(
          new Trace(
              What.PLACE,
              at == null
                  ? ""
                  : String.format(Locale.ROOT, PLACE, at.getLatitude(), at.getLongitude())));
    }
    for (var exif : told.getDirectoriesOfType(ExifDirectoryBase.class)) {
      add(traces, What.PERSON, exif.getString(ExifDirectoryBase.TAG_ARTIST));
      add(traces, What.PERSON, exif.getString(ExifDirectoryBase.TAG_CAMERA_OWNER_NAME));
      add(traces, What.PERSON, exif.getString(ExifDirectoryBase.TAG_COPYRIGHT));
      add(traces, What.DEVICE, device(exif));
      add(traces, What.DEVICE, exif.getString(ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER));
      add(traces, What.SOFTWARE, exif.getString(ExifDirectoryBase.TAG_SOFTWARE));
      add(traces, What.DATE, exif.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL));
      add(traces, What.DATE, exif.getString(ExifDirectoryBase.TAG_DATETIME));
    }
    for (var press : told.getDirectoriesOfType(IptcDirectory.class)) {
      add(traces, What.PERSON, press.getString(IptcDirectory.TAG_BY_LINE));
      add(traces, What.PLACE, press.getString(IptcDirectory.TAG_CITY));
      traces.add(Trace.of(What.OTHER));
    }
    for (var xmp : told.getDirectoriesOfType(XmpDirectory.class)) {
      xmp.getXmpProperties()
          .forEach((name, value) -> {
            if (name.matches("dc:creator\\[\\d+]|photoshop:(Credit|AuthorsPosition)")) {
              add(traces, What.PERSON, value);
            }
          });
      traces.add(Trace.of(What.OTHER));
    }
    for (var comment : told.getDirectoriesOfType(JpegCommentDirectory.class)) {
      add(traces, What.OTHER, comment.getString(JpegCommentDirectory.TAG_COMMENT));
    }
    for (var chunk : told.getDirectoriesOfType(PngDirectory.class)) {
      if (chunk.getName().matches("PNG-(tEXt|zTXt|iTXt)")) {
        add(traces, What.OTHER, String.valueOf(chunk.getObject(PngDirectory.TAG_TEXTUAL_DATA)));
      } else if (chunk.getName().equals("PNG-tIME")) {
        add(traces, What.DATE, chunk.getString(PngDirectory.TAG_LAST_MODIFICATION_TIME));
      }
    }
    return traces.stream().distinct().toList();
  }

  private static String device(ExifDirectoryBase exif) {
    var make = exif.getString(ExifDirectoryBase.TAG_MAKE);
    var model = exif.getString(ExifDirectoryBase.TAG_MODEL);
    return ((make == null ? "" : make) + ' ' + (model == null ? "" : model)).strip();
  }

  private static void add(List<Trace> traces, What what, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      traces.add(new Trace(what, value));
    }
  }

  /**
   * The picture without them.
   *
   * @param pixels how many points it may have
   * @throws Unacceptable if it is broken, or larger
   */
  static byte[] cleaned(Kind kind, byte[] picture, long pixels) {
    try {
      return switch (kind) {
        case JPEG -> jpeg(picture, pixels);
        case PNG -> png(picture, pixels);
        case WEBP -> webp(picture);
        case PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, TXT, CSV ->
            throw new IllegalArgumentException(kind.name());
      };
    } catch (IndexOutOfBoundsException | NegativeArraySizeException cut) {
      throw new Unacceptable(Reason.BROKEN, cut);
    }
  }

  /** The kind of a picture, by how it begins, or null. */
  static @Nullable Kind kind(byte[] file) {
    var bytes = new Bytes(file);
    if (bytes.starts(0, 0xFF, 0xD8, 0xFF)) {
      return Kind.JPEG;
    }
    if (bytes.starts(0, 0x89, 'P', 'N', 'G')) {
      return Kind.PNG;
    }
    return bytes.starts(0, 'R', 'I', 'F', 'F') && bytes.starts(8, 'W', 'E', 'B', 'P')
        ? Kind.WEBP
        : null;
  }

  private static byte[] jpeg(byte[] picture, long pixels) {
    var from = new Bytes(picture);
    var to = new Bytes.Writer();
    to.bytes(0xFF, 0xD8);
    var at = 2;
    var turned = turned(picture);
    if (turned > 1) {
      to.bytes(turning(turned));
    }
    while (true) {
      if (from.at(at) != 0xFF) {
        throw new Unacceptable(Reason.BROKEN);
      }
      var marker = from.at(at + 1);
      if (marker == 0xFF) {
        at++;
        continue;
      }
      var end = at + 2 + from.big16(at + 2);
      if (isFrame(marker) && (long) from.big16(at + 5) * from.big16(at + 7) > pixels) {
        throw new Unacceptable(Reason.EXPANDING);
      }
      if (marker == 0xDA) {
        return scans(from, at, to);
      }
      if (isKept(from, at, marker)) {
        to.copy(from, at, end);
      }
      at = end;
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** What draws: all but the application's own segments and comments; of those, the colours. */
  private static boolean isKept(Bytes from, int at, int marker) {
    if (marker == 0xE2) {
      return from.starts(at + 4, 'I', 'C', 'C', '_');
    }
    if (marker == 0xEE) {
      return from.starts(at + 4, 'A', 'd', 'o', 'b', 'e');
    }
    return !(marker >= 0xE0 && marker <= 0xEF || marker == 0xFE);
  }

  /** From the first scan to the end of the picture, and nothing that hangs behind it. */
  private static byte[] scans(Bytes from, int start, Bytes.Writer to) {
    var at = start;
    while (from.at(at + 1) != 0xD9) {
      var marker = from.at(at + 1);
      var end = at + 2 + from.big16(at + 2);
      if (marker == 0xDA) {
        while (!isMarker(from, end)) {
          end++;
        }
      }
      if (isKept(from, at, marker)) {
        to.copy(from, at, end);
      }
      at = end;
    }
    to.bytes(0xFF, 0xD9);
    return to.whole();
  }

  private static boolean isMarker(Bytes from, int at) {
    var next = from.at(at) == 0xFF ? from.at(at + 1) : 0;
    return next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7);
  }

  private static int turned(byte[] picture) {
    try {
      var told = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
      var exif = told.getFirstDirectoryOfType(ExifIFD0Directory.class);
      var way = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
      return way == null || way < 1 || way > 8 ? 1 : way;
    } catch (ImageProcessingException | IOException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  /** A segment that says which way is up, and nothing else. */
  private static int[] turning(int way) {
    return new int[] {
      0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3,
      0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0
    };
  }

  private static byte[] png(byte[] picture, long pixels) {
    var from = new Bytes(picture);
    var to = new Bytes.Writer();
    to.copy(from, 0, 8);
    if ((long) from.big32(16) * from.big32(20) > pixels) {
      throw new Unacceptable(Reason.EXPANDING);
    }
    for (var at = 8; ; ) {
      var name = from.name(at + 4);
      var end = at + 12 + from.size(from.big32(at));
      if (PNG_KEPT.contains(name)) {
        to.copy(from, at, end);
      }
      if (name.equals("IEND")) {
        return to.whole();
      }
      at = end;
    }
  }

  private static byte[] webp(byte[] picture) {
    var from = new Bytes(picture);
    var to = new Bytes.Writer();
    var last = Math.min((long) picture.length, 8L + from.little32(4));
    to.copy(from, 0, 12);
    for (var at = 12; at + 8 <= last; ) {
      var name = from.name(at);
      var size = from.size(from.little32(at + 4));
      var end = Math.min(picture.length, at + 8 + size + size % 2);
      if (WEBP_KEPT.contains(name)) {
        var place = to.length();
        to.copy(from, at, end);
        if (name.equals("VP8X")) {
          to.set(place + 8, from.at(at + 8) & ~0x0C);
        }
      }
      at = end;
    }
    return to.sized();
  }
}
