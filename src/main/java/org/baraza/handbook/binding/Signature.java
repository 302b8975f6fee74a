package org.baraza.handbook.binding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Part;
import org.baraza.handbook.binding.Book.Place;
import org.baraza.handbook.binding.Book.Span;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.paper.Galley;
import org.baraza.ui.Frame;

/**
 * Leaflets on pages that are set together.
 *
 * @param chapters the anchors of chapters, which stand below a part
 * @param anchors all that can be led to
 * @param pages the numbers of pages that are known already, by anchor
 */
record Signature(
    Frame tongue,
    Book book,
    List<Leaflet> leaflets,
    Set<String> chapters,
    Set<String> anchors,
    Map<String, Integer> pages) {

  private static final int RUNNING = 84;

  static Signature of(Frame tongue, Book book, List<Leaflet> leaflets, Map<String, Integer> pages) {
    var chapters = book.chapters().map(Chapter::anchor).collect(Collectors.toSet());
    var others =
        Stream.concat(
            book.parts().stream().map(Part::anchor), book.annexes().stream().map(Chapter::anchor));
    var anchors = Stream.concat(chapters.stream(), others).collect(Collectors.toSet());
    return new Signature(tongue, book, leaflets, chapters, anchors, Map.copyOf(pages));
  }

  boolean isChapter(Leaflet leaf) {
    return chapters.contains(leaf.self().anchor());
  }

  Lang lang() {
    return book.lang();
  }

  /** Where pages begin: what stands at that side at the head and the foot. */
  String start() {
    return isFromRight() ? "right" : "left";
  }

  String end() {
    return isFromRight() ? "left" : "right";
  }

  boolean isFromRight() {
    return lang().dir().equals("rtl");
  }

  /** What leads to an anchor, or nothing where it is not in the book. */
  String href(Span span) {
    if (!span.isWithin()) {
      return span.target();
    }
    return anchors.contains(span.anchor()) ? href(span.anchor()) : "";
  }

  String href(String anchor) {
    return Galley.WITHIN + anchor;
  }

  /** The number of the page where something stands. */
  String page(Place place) {
    var page = pages.get(place.anchor());
    return page == null ? place.number() : String.valueOf(page);
  }

  /** What stands between the numbers of pages. */
  String comma() {
    return switch (lang()) {
      case AR -> "،";
      case ZH -> "、";
      default -> ",";
    };
  }

  /** The language of a paragraph: that of all its words, where it is the same, or the book's. */
  Lang tongueOf(Paragraph paragraph) {
    var tongues = paragraph.spans().stream().map(span -> span.said().lang()).distinct().toList();
    return tongues.size() == 1 ? tongues.getFirst() : lang();
  }

  /**
   * The way most letters of a paragraph run: a record in Arabic may name sources that are all in
   * English.
   */
  String direction(Paragraph paragraph) {
    var letters = 0;
    var fromRight = 0;
    for (int sign : paragraph.text().codePoints().toArray()) {
      switch (Character.getDirectionality(sign)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> letters++;
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          letters++;
          fromRight++;
        }
        default -> {}
      }
    }
    var isFromRight = letters == 0 ? isFromRight() : 2 * fromRight > letters;
    return isFromRight ? "rtl" : "ltr";
  }

  /** Whether it is all of another language and runs the other way. */
  boolean isTurned(Paragraph paragraph) {
    return tongueOf(paragraph) != lang() && !direction(paragraph).equals(lang().dir());
  }

  /** The columns of a table as they are set, from the left: the printer turns none round. */
  List<Integer> columns(int count) {
    var columns = IntStream.range(0, count).boxed().toList();
    return isFromRight() ? columns.reversed() : columns;
  }

  /** What runs at the head of the pages of a leaflet. */
  Said running(Leaflet leaf) {
    var self = leaf.self();
    return new Said(self.number() + " " + cut(self.title().text(), RUNNING), self.title().lang());
  }

  /** What runs at the foot of all pages: the title without what explains it. */
  String title() {
    return cut(book.front().title().replaceFirst("\\s*[:：].*$", ""), RUNNING / 2);
  }

  private static String cut(String title, int length) {
    var isWide = title.codePoints().anyMatch(Character::isIdeographic);
    var most = isWide ? length / 2 : length;
    if (title.codePointCount(0, title.length()) <= most) {
      return title;
    }
    var start = title.substring(0, title.offsetByCodePoints(0, most));
    var space = start.lastIndexOf(' ');
    return (space > most / 2 ? start.substring(0, space) : start) + "…";
  }
}
