package org.baraza.handbook.binding;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Part;
import org.baraza.paper.BookPress;
import org.baraza.paper.Galley;
import org.baraza.paper.PaperSize;
import org.baraza.paper.Quire;
import org.baraza.paper.Spine;
import org.baraza.paper.Spine.Bookmark;
import org.baraza.ui.Drawing;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;

/**
 * A book under the press. First what stands on numbered pages is set, some leaflets at a time, then
 * what stands before it, as contents need the numbers; annexes come last of the numbered ones, as
 * indexes need those of chapters.
 */
final class Impression {

  private static final int TOGETHER = 20;

  private final Volume volume;
  private final Book book;
  private final PaperSize size;
  private final Drawing drawing;
  private final BookPress press;
  private final Frame tongue;
  private final List<Quire> quires = new ArrayList<>();
  private final Map<String, Integer> pages = new HashMap<>();
  private int next = 1;

  Impression(Volume volume, PaperSize size, Drawing drawing, Words words, BookPress press) {
    this.volume = volume;
    this.book = volume.book();
    this.size = size;
    this.drawing = drawing;
    this.press = press;
    this.tongue = Frame.unasked(words, book.lang());
  }

  byte[] bytes(Progress progress) {
    var leaflets = Leaflet.of(book, tongue, "", false);
    var body = leaflets.size() - book.annexes().size();
    for (int from = 0; from < leaflets.size(); ) {
      var limit = from < body ? body : leaflets.size();
      var to = Math.min(from + TOGETHER, limit);
      keep(set(leaflets.subList(from, to), progress, from, leaflets.size()));
      for (int done = from + 1; done <= to; done++) {
        progress.set(done, leaflets.size());
      }
      from = to;
    }
    progress.set(leaflets.size(), leaflets.size());
    var front = front();
    quires.addFirst(front);
    return press.sewn(quires, spine(front));
  }

  private void keep(Quire quire) {
    quire.places().forEach((anchor, page) -> pages.put(anchor, next + page));
    next += quire.pages();
    quires.add(quire);
  }

  /** Where some cannot be set, each is tried by itself, to find the one. */
  private Quire set(List<Leaflet> leaflets, Progress progress, int done, int all) {
    try {
      return quire(leaflets);
    } catch (RuntimeException e) {
      if (leaflets.size() == 1) {
        throw new Unbound(leaflets.getFirst().self().anchor(), e);
      }
      for (var one : leaflets) {
        progress.set(done, all);
        set(List.of(one), progress, done, all);
      }
      throw e;
    }
  }

  private Quire quire(List<Leaflet> leaflets) {
    return set(Signature.of(tongue, book, leaflets, pages), next);
  }

  private Quire front() {
    var rest = Signature.of(tongue, book, List.of(), pages);
    return set(new FrontMatter(rest, volume.colophon()), 1);
  }

  private Quire set(Record page, int first) {
    return press.set(new Galley(Setting.drawn(page, drawing), book.lang(), size, first));
  }

  private Spine spine(Quire front) {
    var colophon = volume.colophon();
    var name = (colophon.identifier() + size).getBytes(StandardCharsets.UTF_8);
    return new Spine(
        front.pages(),
        bookmarks(front),
        colophon.dated().atStartOfDay(ZoneOffset.UTC).toInstant(),
        UUID.nameUUIDFromBytes(name).getMostSignificantBits());
  }

  private List<Bookmark> bookmarks(Quire front) {
    var bookmarks = new ArrayList<Bookmark>();
    bookmarks.add(new Bookmark(book.front().title(), "title", List.of()));
    if (front.places().containsKey("preface")) {
      bookmarks.add(new Bookmark(tongue.word("handbook.preface"), "preface", List.of()));
    }
    bookmarks.add(new Bookmark(tongue.word("handbook.contents"), "contents", List.of()));
    book.parts().forEach(part -> bookmarks.add(bookmark(part)));
    book.annexes().forEach(annex -> bookmarks.add(bookmark(annex)));
    return bookmarks;
  }

  private static Bookmark bookmark(Part part) {
    return new Bookmark(
        part.number() + " " + part.title(),
        part.anchor(),
        part.chapters().stream().map(Impression::bookmark).toList());
  }

  private static Bookmark bookmark(Chapter chapter) {
    return new Bookmark(
        chapter.number() + " " + chapter.title().text(), chapter.anchor(), List.of());
  }
}
