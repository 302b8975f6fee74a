package org.baraza.handbook.binding;

import java.util.List;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Writes books as documents of a writing program (Office Open XML), for those who edit them. */
@Component
public class DocxPress {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Words words;

  DocxPress(Words words) {
    this.words = words;
  }

  /**
   * The same book gives the same bytes.
   *
   * @throws Unbound if a leaflet of it cannot be set
   */
  public byte[] of(Volume volume, Progress progress) {
    var text = new WordText(volume, Frame.unasked(words, volume.book().lang()));
    var parcel = new Parcel(volume.colophon().dated());
    parcel.put("[Content_Types].xml", Shelf.bytes("word/content-types.xml"));
    parcel.put("_rels/.rels", Shelf.bytes("word/package-rels.xml"));
    parcel.put("docProps/core.xml", properties(volume));
    parcel.put("word/document.xml", text.bytes(progress));
    parcel.put("word/_rels/document.xml.rels", relations(text.addresses()));
    parcel.put("word/header.xml", header(volume.book()));
    for (var name : List.of("footer.xml", "styles.xml", "numbering.xml", "settings.xml")) {
      parcel.put("word/" + name, Shelf.bytes("word/" + name));
    }
    return parcel.closed();
  }

  /** The label and the title, on every page. */
  private static byte[] header(Book book) {
    var xml = WordMarkup.part("w:hdr");
    var said = book.front().label() + " · " + book.front().title();
    new WordLines(xml, book.lang(), List.of()).line("Header", new Said(said, book.lang()));
    return xml.bytes();
  }

  private static byte[] properties(Volume volume) {
    var front = volume.book().front();
    var colophon = volume.colophon();
    var day = colophon.dated() + "T00:00:00Z";
    var xml =
        WordMarkup.of(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance");
    property(xml, "dc:title", front.title());
    property(xml, "dc:creator", colophon.publisher());
    property(xml, "dc:description", front.statement());
    property(xml, "dc:identifier", colophon.identifier());
    property(xml, "dc:language", volume.book().lang().code());
    property(xml, "cp:keywords", front.label());
    for (var name : List.of("dcterms:created", "dcterms:modified")) {
      xml.open(name, "xsi:type", "dcterms:W3CDTF").text(day).close();
    }
    return xml.bytes();
  }

  private static void property(WordMarkup xml, String name, String value) {
    xml.open(name).text(value).close();
  }

  private static byte[] relations(List<String> addresses) {
    var xml = WordMarkup.of("Relationships", "xmlns", PACKAGE + "relationships");
    for (var name : List.of("styles", "numbering", "settings", "header", "footer")) {
      xml.empty(
          "Relationship",
          "Id",
          name,
          "Type",
          WordMarkup.RELATION + "/" + name,
          "Target",
          name + ".xml");
    }
    for (int at = 0; at < addresses.size(); at++) {
      xml.empty(
          "Relationship",
          "Id",
          WordLines.relation(at),
          "Type",
          WordMarkup.RELATION + "/hyperlink",
          "Target",
          addresses.get(at),
          "TargetMode",
          "External");
    }
    return xml.bytes();
  }
}
