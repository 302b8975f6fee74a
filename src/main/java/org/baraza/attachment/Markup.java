package org.baraza.attachment;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.baraza.attachment.Trace.What;
import org.baraza.attachment.Unacceptable.Reason;

/**
 * A part of an office document that is written in XML: copied event by event, without the names and
 * times of who wrote and commented it. No part may name a file or an entity of its own.
 */
final class Markup {

  /** Attributes that name somebody, and what stands there instead: the formats want something. */
  private static final Set<String> NAMING =
      Set.of("author", "initials", "userName", "lastModifiedBy", "displayName", "userId");

  /** Attributes that say when, or in which sitting, something was written. */
  private static final Set<String> DROPPED =
      Set.of(
          "rsid",
          "rsidR",
          "rsidRDefault",
          "rsidP",
          "rsidRPr",
          "rsidDel",
          "rsidTr",
          "rsidSect",
          "dateUtc");

  /** Elements whose text names somebody. */
  private static final Map<String, What> TOLD =
      Map.ofEntries(
          Map.entry("creator", What.PERSON),
          Map.entry("initial-creator", What.PERSON),
          Map.entry("lastModifiedBy", What.PERSON),
          Map.entry("printed-by", What.PERSON),
          Map.entry("creator-initials", What.PERSON),
          Map.entry("sender-initials", What.PERSON),
          Map.entry("author", What.PERSON),
          Map.entry("Manager", What.PERSON),
          Map.entry("Company", What.ORGANISATION),
          Map.entry("Application", What.SOFTWARE),
          Map.entry("generator", What.SOFTWARE),
          Map.entry("title", What.TITLE),
          Map.entry("created", What.DATE),
          Map.entry("creation-date", What.DATE),
          Map.entry("revision", What.REVISIONS),
          Map.entry("editing-cycles", What.REVISIONS),
          Map.entry("lpwstr", What.OTHER),
          Map.entry("user-defined", What.OTHER),
          Map.entry("keywords", What.OTHER));

  private static final Set<String> CHANGES =
      Set.of("ins", "del", "moveFrom", "moveTo", "changed-region");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h", "si", "tr", "row", "tab", "br", "line-break", "table-row", "is", "c");
  private static final Set<String> PRINTING =
      Set.of("PrinterName", "PrinterSetup", "Rsid", "RsidRoot");

  private static final XMLInputFactory READERS = readers();
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

  private Markup() {}

  private static XMLInputFactory readers() {
    var readers = XMLInputFactory.newDefaultFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return readers;
  }

  private interface Work {
    void on(XMLStreamReader reader) throws XMLStreamException;
  }

  private static void read(byte[] part, Work work) {
    try {
      var reader = READERS.createXMLStreamReader(OfficeFile.stream(part));
      work.on(reader);
      reader.close();
    } catch (XMLStreamException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  /** What a part tells of people. */
  static void traces(String name, byte[] part, List<Trace> traces) {
    var isAbout = name.startsWith("docProps/") || name.endsWith("meta.xml");
    if (name.equals("META-INF/manifest.xml")
        && new String(part, java.nio.charset.StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new Unacceptable(Reason.LOCKED);
    }
    read(
        part,
        reader -> {
          var element = "";
          while (reader.hasNext()) {
            switch (reader.next()) {
              case XMLStreamConstants.START_ELEMENT -> {
                element = reader.getLocalName();
                attributes(reader, traces);
                if (CHANGES.contains(element) && reader.getAttributeCount() > 0) {
                  traces.add(Trace.of(What.REVISIONS));
                }
              }
              case XMLStreamConstants.CHARACTERS -> {
                var what = TOLD.get(element);
                if (what != null && (isAbout || isNaming(element)) && !reader.isWhiteSpace()) {
                  traces.add(new Trace(what, reader.getText()));
                }
              }
              case XMLStreamConstants.END_ELEMENT -> element = "";
              default -> {}
            }
          }
        });
  }

  private static boolean isNaming(String element) {
    return element.equals("creator") || element.endsWith("-initials") || element.equals("author");
  }

  private static void attributes(XMLStreamReader reader, List<Trace> traces) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      var value = reader.getAttributeValue(i);
      if (isNaming(reader, i)
          && !value.isBlank()
          && !value.equals(nobody(reader.getAttributeLocalName(i)))) {
        traces.add(new Trace(What.PERSON, value));
      }
    }
  }

  /** A style has a name that is shown, too: only what marks a person counts. */
  private static boolean isNaming(XMLStreamReader reader, int attribute) {
    var name = reader.getAttributeLocalName(attribute);
    return NAMING.contains(name)
        && !(name.equals("displayName")
            && !Set.of("person", "author").contains(reader.getLocalName()))
        && !(name.equals("userId") && !Set.of("person", "author").contains(reader.getLocalName()));
  }

  private static String nobody(String attribute) {
    return attribute.equals("initials") ? "A" : "Author";
  }

  /** The part without what it tells of people, and without ties to parts that are dropped. */
  static byte[] cleaned(String name, byte[] part, Predicate<String> isDropped) {
    var anew = new ByteArrayOutputStream(part.length);
    read(
        part,
        reader -> {
          var writer = WRITERS.createXMLStreamWriter(anew, "UTF-8");
          writer.writeStartDocument("UTF-8", "1.0");
          new Copy(reader, writer, name, isDropped).run();
          writer.writeEndDocument();
          writer.close();
        });
    return anew.toByteArray();
  }

  /** The words of a part. */
  static void text(byte[] part, StringBuilder words, int most) {
    read(
        part,
        reader -> {
          while (reader.hasNext() && words.length() < most) {
            switch (reader.next()) {
              case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
              case XMLStreamConstants.END_ELEMENT -> {
                if (PARAGRAPHS.contains(reader.getLocalName())) {
                  words.append('\n');
                }
              }
              default -> {}
            }
          }
        });
  }

  /** One part on its way from a reader to a writer. */
  private static final class Copy {

    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;
    private final String name;
    private final Predicate<String> isDropped;
    private String element = "";

    Copy(XMLStreamReader reader, XMLStreamWriter writer, String name, Predicate<String> isDropped) {
      this.reader = reader;
      this.writer = writer;
      this.name = name;
      this.isDropped = isDropped;
    }

    void run() throws XMLStreamException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            element = reader.getLocalName();
            if (isGone()) {
              pass();
            } else {
              begin();
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            element = "";
            writer.writeEndElement();
          }
          case XMLStreamConstants.CHARACTERS ->
              writer.writeCharacters(names() ? "" : reader.getText());
          case XMLStreamConstants.CDATA -> writer.writeCData(names() ? "" : reader.getText());
          default -> {}
        }
      }
    }

    private boolean names() {
      return isNaming(element) && !name.contains("bibliography");
    }

    /** Whether the element ties to a part that is dropped, or tells of a printer. */
    private boolean isGone() {
      return switch (element) {
        case "Relationship" ->
            !value("TargetMode").equals("External") && isDropped.test(resolved(value("Target")));
        case "Override" -> isDropped.test(value("PartName").replaceFirst("^/", ""));
        case "file-entry" -> isDropped.test(value("full-path"));
        case "config-item" -> PRINTING.contains(value("name"));
        case "rsids" -> true;
        default -> false;
      };
    }

    private String value(String attribute) {
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        if (reader.getAttributeLocalName(i).equals(attribute)) {
          return reader.getAttributeValue(i);
        }
      }
      return "";
    }

    /** The part a tie leads to, seen from the part that the ties belong to. */
    private String resolved(String target) {
      if (target.startsWith("/")) {
        return target.substring(1);
      }
      var folder = name.replaceFirst("_rels/[^/]*$", "");
      var place =
          java.nio.file.Path.of("/" + folder).resolve(target.replace('\0', '_')).normalize();
      return place.toString().substring(1);
    }

    private void pass() throws XMLStreamException {
      for (int depth = 1; depth > 0; ) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
      element = "";
    }

    private void begin() throws XMLStreamException {
      writer.writeStartElement(said(reader.getPrefix()), element, said(reader.getNamespaceURI()));
      for (int i = 0; i < reader.getNamespaceCount(); i++) {
        var prefix = said(reader.getNamespacePrefix(i));
        if (prefix.isEmpty()) {
          writer.writeDefaultNamespace(said(reader.getNamespaceURI(i)));
        } else {
          writer.writeNamespace(prefix, reader.getNamespaceURI(i));
        }
      }
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attribute(i);
      }
    }

    private void attribute(int i) throws XMLStreamException {
      var attribute = reader.getAttributeLocalName(i);
      if (DROPPED.contains(attribute)
          || attribute.equals("date") && !value("author").isEmpty()
          || attribute.equals("id") && element.equals("pageSetup")) {
        return;
      }
      var value = isNaming(reader, i) ? nobody(attribute) : reader.getAttributeValue(i);
      var prefix = said(reader.getAttributePrefix(i));
      if (prefix.isEmpty()) {
        writer.writeAttribute(attribute, value);
      } else {
        writer.writeAttribute(prefix, said(reader.getAttributeNamespace(i)), attribute, value);
      }
    }

    private static String said(@org.jspecify.annotations.Nullable String text) {
      return text == null ? "" : text;
    }
  }
}
