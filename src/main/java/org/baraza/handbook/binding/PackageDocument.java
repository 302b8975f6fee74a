package org.baraza.handbook.binding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.baraza.handbook.binding.Book.Index;
import org.baraza.ui.Frame;

/** What an EPUB says of itself, its files and their order, and of who can read it how. */
record PackageDocument(Frame tongue, Book book, Colophon colophon, List<Leaflet> leaflets) {

  private static final String OPF = "http://www.idpf.org/2007/opf";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XHTML = "application/xhtml+xml";

  /** Features of EPUB Accessibility 1.1 that every book has, once it is marked. */
  private static final List<String> FEATURES =
      List.of(
          "tableOfContents",
          "structuralNavigation",
          "readingOrder",
          "displayTransformability",
          "pageBreakMarkers",
          "pageNavigation",
          "ARIA");

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("package");
    xml.writeDefaultNamespace(OPF);
    xml.writeAttribute("version", "3.0");
    xml.writeAttribute("unique-identifier", "id");
    xml.writeAttribute("xml:lang", book.lang().code());
    xml.writeAttribute("dir", book.lang().dir());
    metadata(xml);
    manifest(xml);
    spine(xml);
    xml.writeEndElement();
  }

  private void metadata(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("metadata");
    xml.writeNamespace("dc", DC);
    xml.writeStartElement("dc:identifier");
    xml.writeAttribute("id", "id");
    text(xml, colophon.identifier());
    core(xml, "title", book.front().title());
    core(xml, "language", book.lang().code());
    for (var editor : book.front().editors()) {
      core(xml, "contributor", editor);
    }
    core(xml, "publisher", colophon.publisher());
    core(xml, "date", colophon.dated().toString());
    core(xml, "description", book.front().statement());
    core(xml, "rights", book.front().label());
    core(xml, "source", colophon.address());
    meta(xml, "dcterms:modified", colophon.dated() + "T00:00:00Z");
    access(xml);
    xml.writeEndElement();
  }

  private void access(XMLStreamWriter xml) throws XMLStreamException {
    meta(xml, "schema:accessMode", "textual");
    var hasFigures = leaflets.stream().anyMatch(Leaflet::hasFigure);
    if (hasFigures) {
      meta(xml, "schema:accessMode", "visual");
      meta(xml, "schema:accessibilityFeature", "alternativeText");
      meta(xml, "schema:accessibilityFeature", "longDescription");
    }
    meta(xml, "schema:accessModeSufficient", "textual");
    for (var feature : FEATURES) {
      meta(xml, "schema:accessibilityFeature", feature);
    }
    if (hasIndex()) {
      meta(xml, "schema:accessibilityFeature", "index");
    }
    meta(xml, "pageBreakSource", "none");
    meta(xml, "schema:accessibilityHazard", "none");
    meta(
        xml,
        "schema:accessibilitySummary",
        tongue.word(hasFigures ? "handbook.book.accessible.figures" : "handbook.book.accessible"));
  }

  private boolean hasIndex() {
    return book.annexes().stream()
        .flatMap(annex -> annex.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .anyMatch(Index.class::isInstance);
  }

  private void manifest(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("manifest");
    item(xml, "nav", "nav.xhtml", XHTML);
    item(xml, "style", "style.css", "text/css");
    item(xml, "title", "title.xhtml", XHTML);
    for (var leaf : leaflets) {
      item(xml, leaf.self().anchor(), leaf.file(), XHTML);
      if (leaf.hasFigure()) {
        xml.writeAttribute("properties", "svg");
      }
    }
    xml.writeEndElement();
  }

  private static void item(XMLStreamWriter xml, String id, String file, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("item");
    xml.writeAttribute("id", id);
    xml.writeAttribute("href", file);
    xml.writeAttribute("media-type", type);
    if (id.equals("nav")) {
      xml.writeAttribute("properties", "nav");
    }
  }

  /** Pages are turned the way the language runs. */
  private void spine(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("spine");
    xml.writeAttribute("page-progression-direction", book.lang().dir());
    itemref(xml, "title");
    itemref(xml, "nav");
    for (var leaf : leaflets) {
      itemref(xml, leaf.self().anchor());
    }
    xml.writeEndElement();
  }

  private static void itemref(XMLStreamWriter xml, String id) throws XMLStreamException {
    xml.writeEmptyElement("itemref");
    xml.writeAttribute("idref", id);
  }

  private static void core(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement("dc:" + name);
    text(xml, value);
  }

  private static void meta(XMLStreamWriter xml, String property, String value)
      throws XMLStreamException {
    xml.writeStartElement("meta");
    xml.writeAttribute("property", property);
    text(xml, value);
  }

  private static void text(XMLStreamWriter xml, String value) throws XMLStreamException {
    xml.writeCharacters(WellFormed.of(value));
    xml.writeEndElement();
  }
}
