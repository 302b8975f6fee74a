package org.baraza.handbook.binding;

import java.nio.charset.StandardCharsets;
import org.baraza.ui.Drawing;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Binds books as EPUB 3.3, to be read by eye, by ear or by hand. */
@Component
public class EpubPress {

  private static final String FOLDER = "EPUB/";
  private static final String TAIL = ".xhtml";
  private static final String TITLE = "title" + TAIL;

  private final Drawing drawing;
  private final Words words;

  EpubPress(Drawing drawing, Words words) {
    this.drawing = drawing;
    this.words = words;
  }

  /**
   * The same book gives the same bytes.
   *
   * @throws Unbound if a leaflet of it cannot be set
   */
  public byte[] of(Volume volume, Progress progress) {
    var book = volume.book();
    var colophon = volume.colophon();
    var tongue = Frame.unasked(words, book.lang());
    var leaflets = Leaflet.of(book, tongue, TAIL, false);
    var pages = new Pagination();
    var parcel = new Parcel(colophon.dated());
    parcel.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    parcel.put("META-INF/container.xml", Shelf.bytes("container.xml"));
    parcel.put(FOLDER + "style.css", Shelf.bytes("style.css"));
    var title = drawn(new Frontispiece(tongue, book, colophon, TAIL, false));
    parcel.put(FOLDER + TITLE, pages.marked(TITLE, title));
    Setting.of(
        leaflets,
        drawing,
        progress,
        (leaf, page) -> parcel.put(FOLDER + leaf.file(), pages.marked(leaf.file(), page)));
    parcel.put(FOLDER + "nav.xhtml", drawn(new Contents(tongue, book, pages.pages())));
    parcel.put(
        FOLDER + "package.opf", new PackageDocument(tongue, book, colophon, leaflets).bytes());
    return parcel.closed();
  }

  private byte[] drawn(Record page) {
    return Setting.drawn(page, drawing);
  }
}
