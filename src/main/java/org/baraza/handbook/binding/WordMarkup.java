package org.baraza.handbook.binding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML of a file in a package of Office Open XML. */
final class WordMarkup {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  private WordMarkup() {
    try {
      this.xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param root the name of its outermost element
   * @param attributes names and values, with the names of namespaces among them
   */
  static WordMarkup of(String root, String... attributes) {
    return new WordMarkup().open(root, attributes);
  }

  /** A part of the text itself. */
  static WordMarkup part(String root) {
    return of(root, "xmlns:w", WORD, "xmlns:r", RELATION);
  }

  /**
   * @param attributes names and values in turn
   */
  WordMarkup open(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      attribute(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  WordMarkup empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attribute(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private void attribute(String... attributes) throws XMLStreamException {
    for (int at = 0; at < attributes.length; at += 2) {
      xml.writeAttribute(attributes[at], WellFormed.of(attributes[at + 1]));
    }
  }

  WordMarkup text(String text) {
    try {
      xml.writeCharacters(WellFormed.of(text));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  WordMarkup close() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  byte[] bytes() {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
