package org.baraza.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a sheet's markup fit for print: only characters that XML knows and some font can show. */
final class Manuscript {

  /** Stands for what no font can show: one sign for a whole word. */
  static final int UNKNOWN = 0xFFFD;

  private static final int JOINER = 0x200D;

  private Manuscript() {}

  /**
   * @param markup well-formed XML in UTF-8
   * @param shown the characters that fonts have
   * @throws IllegalArgumentException if the markup is not well-formed: an error of its template
   */
  static Document of(byte[] markup, BitSet shown) {
    var text = new String(markup, StandardCharsets.UTF_8);
    var sheet = parsed(shown(Normalizer.normalize(text, Normalizer.Form.NFC), shown));
    Isolates.settle(sheet);
    return sheet;
  }

  static String shown(String text, BitSet shown) {
    var kept = new StringBuilder(text.length());
    var unknown = false;
    for (int character : text.codePoints().toArray()) {
      var mark = isMark(character);
      if (unknown && character == JOINER) {
        continue;
      }
      if (isKept(character, shown)) {
        kept.appendCodePoint(character);
        unknown = unknown && mark;
      } else if (!mark && !isInvisible(character) && !unknown) {
        kept.appendCodePoint(UNKNOWN);
        unknown = true;
      }
    }
    return kept.toString();
  }

  private static boolean isKept(int character, BitSet shown) {
    return switch (character) {
      case '\t', '\n', '\r' -> true;
      default ->
          shown.get(character) && !Character.isISOControl(character)
              || Character.getType(character) == Character.FORMAT;
    };
  }

  private static boolean isInvisible(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static Document parsed(String text) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new IllegalArgumentException("the sheet is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
