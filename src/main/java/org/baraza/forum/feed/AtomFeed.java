package org.baraza.forum.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.baraza.access.Followable.Thing;
import org.baraza.language.Said;
import org.baraza.ui.Frame;

/** Topics as an Atom feed (RFC 4287): titles, addresses and times; no text, and no names. */
class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Frame frame;
  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter out;

  private AtomFeed(Frame frame) throws XMLStreamException {
    this.frame = frame;
    this.out = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
  }

  /** The feed of the forum, in UTF-8. */
  static byte[] of(List<Thing> topics, String path, Frame frame) {
    return of(new Said(frame.word("forum.title"), frame.lang()), "/forum", topics, path, frame);
  }

  /**
   * A feed in UTF-8.
   *
   * @param title what it is about
   * @param home where that is read, after the language
   * @param path its own address after the language
   */
  static byte[] of(Said title, String home, List<Thing> things, String path, Frame frame) {
    try {
      var feed = new AtomFeed(frame);
      feed.write(title, home, things, path);
      return feed.written.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Said title, String home, List<Thing> topics, String path)
      throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace(ATOM);
    out.writeAttribute("xml", XML, "lang", title.lang().code());
    write("id", frame.full(frame.to(path.equals("/forum/feed.atom") ? "/forum" : path)));
    write("title", title.text());
    write("updated", moment(topics.isEmpty() ? Instant.EPOCH : topics.getFirst().changed()));
    out.writeStartElement("author");
    write("name", frame.word("ui.brand"));
    out.writeEndElement();
    link("self", path);
    link("alternate", home);
    for (var topic : topics) {
      write(topic);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void write(Thing topic) throws XMLStreamException {
    out.writeStartElement("entry");
    out.writeAttribute("xml", XML, "lang", topic.title().lang().code());
    write("id", frame.full("/en" + topic.path()));
    write("title", topic.title().text());
    write("published", moment(topic.entered()));
    write("updated", moment(topic.changed()));
    link("alternate", topic.path());
    out.writeEndElement();
  }

  private void link(String rel, String path) throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", rel);
    out.writeAttribute("href", frame.full(frame.to(path)));
  }

  private void write(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
    out.writeEndElement();
  }

  private static String moment(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
