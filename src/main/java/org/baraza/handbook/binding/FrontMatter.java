package org.baraza.handbook.binding;

import java.util.ArrayList;
import java.util.List;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.language.Said;

/**
 * What stands before page 1 of a printed book: its title, its colophon, its preface, and its
 * contents with the numbers of pages.
 *
 * @param rest what is known of the rest of the book; it has no leaflets
 */
record FrontMatter(Signature rest, Colophon colophon) {

  /**
   * A line of the contents.
   *
   * @param kind part, chapter or annex
   */
  record Line(String kind, String anchor, String number, Said title) {

    private static Line of(String kind, Chapter chapter) {
      return new Line(kind, chapter.anchor(), chapter.number(), chapter.title());
    }
  }

  List<String> anchors() {
    return rest.book().front().preface().isEmpty()
        ? List.of("title", "contents")
        : List.of("title", "preface", "contents");
  }

  List<Line> lines() {
    var book = rest.book();
    var lines = new ArrayList<Line>();
    for (var part : book.parts()) {
      var title = new Said(part.title(), book.lang());
      lines.add(new Line("part", part.anchor(), part.number(), title));
      part.chapters().forEach(chapter -> lines.add(Line.of("chapter", chapter)));
    }
    book.annexes().forEach(annex -> lines.add(Line.of("annex", annex)));
    return lines;
  }

  String page(String anchor) {
    return String.valueOf(rest.pages().get(anchor));
  }
}
