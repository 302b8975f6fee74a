package org.baraza.handbook.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.language.Said;
import org.baraza.ui.Frame;

/**
 * A part, a chapter or an annex as a file of its own, in well-formed markup.
 *
 * @param tail what the names of files end with
 * @param chapters the chapters of a part
 * @param alone whether it must lead on by itself, as no reading program does
 * @param before the one before it, if any
 * @param after the one after it, if any
 */
record Leaflet(
    Frame tongue,
    Book book,
    String tail,
    Entry self,
    List<Block> lead,
    List<Section> sections,
    List<Entry> chapters,
    boolean alone,
    List<Entry> before,
    List<Entry> after) {

  /** A line of the contents. */
  record Entry(String anchor, String number, Said title) {

    static Entry of(Chapter chapter) {
      return new Entry(chapter.anchor(), chapter.number(), chapter.title());
    }
  }

  /** Pictures stand in annexes alone. */
  boolean hasFigure() {
    return book.annexes().stream()
        .filter(annex -> annex.anchor().equals(self.anchor()))
        .flatMap(annex -> annex.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .anyMatch(Figure.class::isInstance);
  }

  String file() {
    return self.anchor() + tail;
  }

  /** Every leaflet of a book, in order. */
  static List<Leaflet> of(Book book, Frame tongue, String tail, boolean alone) {
    var leaflets =
        Stream.concat(
                book.parts().stream().flatMap(part -> of(part, book, tongue, tail, alone)),
                book.annexes().stream().map(one -> of(one, book, tongue, tail, alone)))
            .toList();
    return alone ? led(leaflets) : leaflets;
  }

  private static Stream<Leaflet> of(
      Book.Part part, Book book, Frame tongue, String tail, boolean alone) {
    var self = new Entry(part.anchor(), part.number(), new Said(part.title(), book.lang()));
    var chapters = part.chapters().stream().map(Entry::of).toList();
    var front =
        new Leaflet(
            tongue,
            book,
            tail,
            self,
            part.introduction(),
            List.of(),
            chapters,
            alone,
            List.of(),
            List.of());
    return Stream.concat(
        Stream.of(front), part.chapters().stream().map(one -> of(one, book, tongue, tail, alone)));
  }

  private static Leaflet of(Chapter one, Book book, Frame tongue, String tail, boolean alone) {
    return new Leaflet(
        tongue,
        book,
        tail,
        Entry.of(one),
        one.lead(),
        one.sections(),
        List.of(),
        alone,
        List.of(),
        List.of());
  }

  private static List<Leaflet> led(List<Leaflet> all) {
    var led = new ArrayList<Leaflet>();
    for (int at = 0; at < all.size(); at++) {
      var before = at == 0 ? List.<Entry>of() : List.of(all.get(at - 1).self());
      var after = at == all.size() - 1 ? List.<Entry>of() : List.of(all.get(at + 1).self());
      led.add(all.get(at).between(before, after));
    }
    return led;
  }

  private Leaflet between(List<Entry> earlier, List<Entry> later) {
    return new Leaflet(tongue, book, tail, self, lead, sections, chapters, alone, earlier, later);
  }
}
