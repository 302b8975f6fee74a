package org.baraza.handbook.binding;

import org.baraza.ui.Drawing;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Binds books as a folder of web pages, packed: it is read and searched without any network. */
@Component
public class FolderPress {

  private static final String TAIL = ".html";

  private final Drawing drawing;
  private final Words words;

  FolderPress(Drawing drawing, Words words) {
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
    var folder = volume.name();
    var tongue = Frame.unasked(words, book.lang());
    var leaflets = Leaflet.of(book, tongue, TAIL, true);
    var parcel = new Parcel(colophon.dated());
    parcel.put(folder + "/index.html", drawn(new Frontispiece(tongue, book, colophon, TAIL, true)));
    Setting.of(
        leaflets, drawing, progress, (leaf, page) -> parcel.put(folder + "/" + leaf.file(), page));
    parcel.put(folder + "/search.html", drawn(new Lookup(tongue, book)));
    parcel.put(folder + "/search.js", Shelf.bytes("search.js"));
    parcel.put(folder + "/words.js", WordList.of(leaflets).script());
    parcel.put(folder + "/style.css", Shelf.bytes("style.css"));
    return parcel.closed();
  }

  private byte[] drawn(Record page) {
    return Setting.drawn(page, drawing);
  }
}
