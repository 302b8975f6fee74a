package org.baraza.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.baraza.language.Lang;
import org.baraza.language.Said;

/**
 * A book in one language, whatever form it will have: what is said, in which order, in which
 * language each piece is, and what leads where. It knows no pages, files or marks.
 */
record Book(Lang lang, Front front, List<Part> parts, List<Chapter> annexes) {

  /**
   * What stands before the first part.
   *
   * @param statement which edition it is, and of when
   * @param label the label of the Traffic Light Protocol
   * @param editors the names of those who wish to be named
   * @param citation how to cite it
   */
  record Front(
      String title,
      String statement,
      String label,
      List<String> editors,
      List<Block> preface,
      String citation) {}

  /**
   * A part.
   *
   * @param anchor what leads to it, the same in every language
   */
  record Part(
      String anchor,
      String number,
      String title,
      List<Block> introduction,
      List<Chapter> chapters) {}

  /**
   * A chapter, or an annex.
   *
   * @param anchor what leads to it, the same in every language
   * @param number its place in the book, such as {@code 2.5}
   * @param lead what the editors say before it
   */
  record Chapter(
      String anchor, String number, Said title, List<Block> lead, List<Section> sections) {}

  /** A section of a chapter; the first one may have no title. */
  record Section(String title, List<Block> blocks) {}

  /** What a section is made of. */
  sealed interface Block permits Paragraph, Items, Facts, Table, Index {}

  /** Words that run on. */
  record Paragraph(List<Span> spans, boolean isNote) implements Block {

    static Paragraph of(Said said) {
      return new Paragraph(List.of(Span.of(said)), false);
    }

    static Paragraph of(String text, Lang lang) {
      return of(new Said(text, lang));
    }

    static Paragraph note(String text, Lang lang) {
      return new Paragraph(List.of(Span.of(new Said(text, lang))), true);
    }

    String text() {
      return String.join("", spans.stream().map(span -> span.said().text()).toList());
    }
  }

  /**
   * Words of one language.
   *
   * @param target an anchor of the book with its number sign, an address of the web, or nothing
   */
  record Span(Said said, String target) {

    static Span of(Said said) {
      return new Span(said, "");
    }

    static Span of(String text, Lang lang) {
      return of(new Said(text, lang));
    }

    boolean isWithin() {
      return target.startsWith("#");
    }

    String anchor() {
      return target.substring(1);
    }
  }

  /** A list. */
  record Items(List<Paragraph> items) implements Block {}

  /** What is known at a glance: names and values. */
  record Facts(List<Fact> facts) implements Block {}

  /** A name and its value. */
  record Fact(String name, Paragraph value) {}

  /**
   * A table.
   *
   * @param caption what it tells
   * @param head the names of its columns; the first column names its rows
   */
  record Table(String caption, List<String> head, List<List<Paragraph>> rows) implements Block {}

  /** An index: where in the book something is told. */
  record Index(List<Term> terms) implements Block {}

  /** An entry of an index; forms with pages show the pages of its places, others their numbers. */
  record Term(Span name, List<Place> places) {}

  /** A chapter that an index leads to. */
  record Place(String anchor, String number, Said title) {}

  Stream<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream());
  }
}
