package org.baraza.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.util.function.SingletonSupplier;

/**
 * The open fonts that sheets are set in (SIL Open Font License). Each is read when a sheet first
 * needs it, and kept.
 */
class Typefaces {

  private record Face(String family, int weight, String file) {}

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private static final List<Face> FACES =
      List.of(
          new Face("Noto Sans", REGULAR, "NotoSans-Regular.ttf"),
          new Face("Noto Sans", BOLD, "NotoSans-Bold.ttf"),
          new Face("Noto Naskh Arabic", REGULAR, "NotoNaskhArabic-Regular.ttf"),
          new Face("Noto Naskh Arabic", BOLD, "NotoNaskhArabic-Bold.ttf"),
          new Face("Noto Sans SC", REGULAR, "NotoSansSC-Regular.ttf"));

  private final Map<Face, byte[]> files = new ConcurrentHashMap<>();
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
  private final SingletonSupplier<Lettering> lettering = SingletonSupplier.of(this::open);
  private final SingletonSupplier<BitSet> characters = SingletonSupplier.of(this::read);

  void lendTo(PdfRendererBuilder builder) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    FACES.forEach(face ->
        builder.useFont(
            () -> new ByteArrayInputStream(bytes(face)),
            face.family(),
            face.weight(),
            FontStyle.NORMAL,
            true));
  }

  /** Their letters as outlines, in the regular weight. */
  Lettering lettering() {
    return lettering.obtain();
  }

  private Lettering open() {
    return new Lettering(
        FACES.stream().filter(face -> face.weight() == REGULAR).map(this::parsed).toList());
  }

  private TrueTypeFont parsed(Face face) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters of the basic plane that some font has. */
  BitSet characters() {
    return characters.obtain();
  }

  private BitSet read() {
    var all = new BitSet();
    FACES.stream().filter(face -> face.weight() == REGULAR).forEach(face -> all.or(read(face)));
    return all;
  }

  private BitSet read(Face face) {
    try (var font = parsed(face)) {
      var glyphs = font.getUnicodeCmapLookup();
      var its = new BitSet();
      for (int character = 0; character <= Character.MAX_VALUE; character++) {
        its.set(character, glyphs.getGlyphId(character) != 0);
      }
      return its;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(Face face) {
    return files.computeIfAbsent(face, _ -> Shipped.bytes("fonts/" + face.file()));
  }
}
