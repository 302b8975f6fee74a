package org.baraza.handbook.binding;

import java.util.List;
import java.util.stream.Stream;
import org.baraza.language.Lang;
import org.baraza.language.Said;

/**
 * A book in one language, whatever form it will have: what is said, in which order, in which
 * language each piece is, and what leads where. It knows no pages, files or marks.
 */
public record Book(Lang lang, Front front, List<Part> parts, List<Chapter> annexes) {

  /**
   * What stands before the first part.
   *
   * @param statement which edition it is, and of when
   * @param label the label of the Traffic Light Protocol
   * @param editors the names of those who wish to be named
   * @param citation how to cite it
   */
  public record Front(
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
  public record Part(
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
  public record Chapter(
      String anchor, String number, Said title, List<Block> lead, List<Section> sections) {}

  /** A section of a chapter; the first one may have no title. */
  public record Section(String title, List<Block> blocks) {}

  /** What a section is made of. */
  public sealed interface Block permits Paragraph, Items, Facts, Table, Index, Branches, Figure {}

  /** Words that run on. */
  public record Paragraph(List<Span> spans, boolean isNote) implements Block {

    public static Paragraph of(Said said) {
      return new Paragraph(List.of(Span.of(said)), false);
    }

    public static Paragraph of(String text, Lang lang) {
      return of(new Said(text, lang));
    }

    public static Paragraph note(String text, Lang lang) {
      return new Paragraph(List.of(Span.of(new Said(text, lang))), true);
    }

    public String text() {
      return String.join("", spans.stream().map(span -> span.said().text()).toList());
    }
  }

  /**
   * Words of one language.
   *
   * @param target an anchor of the book with its number sign, an address of the web, or nothing
   */
  public record Span(Said said, String target) {

    public static Span of(Said said) {
      return new Span(said, "");
    }

    public static Span of(String text, Lang lang) {
      return of(new Said(text, lang));
    }

    public boolean isWithin() {
      return target.startsWith("#");
    }

    public String anchor() {
      return target.substring(1);
    }
  }

  /** A list. */
  public record Items(List<Paragraph> items) implements Block {}

  /** What is known at a glance: names and values. */
  public record Facts(List<Fact> facts) implements Block {}

  /** A name and its value. */
  public record Fact(String name, Paragraph value) {}

  /**
   * A table.
   *
   * @param caption what it tells
   * @param head the names of its columns; the first column names its rows
   */
  public record Table(String caption, List<String> head, List<List<Paragraph>> rows)
      implements Block {}

  /** An index: where in the book something is told. */
  public record Index(List<Term> terms) implements Block {}

  /** An entry of an index; forms with pages show the pages of its places, others their numbers. */
  public record Term(Span name, List<Place> places) {}

  /** A chapter that an index leads to. */
  public record Place(String anchor, String number, Said title) {}

  /** What came from what. */
  public record Branches(List<Branch> branches) implements Block {}

  /**
   * A chapter, and what came from it.
   *
   * @param how it came from the one before, or nothing
   */
  public record Branch(String how, Place place, List<Branch> after) {}

  public Stream<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream());
  }
}
