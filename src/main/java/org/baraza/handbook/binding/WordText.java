package org.baraza.handbook.binding;

import java.util.ArrayList;
import java.util.List;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Branches;
import org.baraza.handbook.binding.Book.Facts;
import org.baraza.handbook.binding.Book.Index;
import org.baraza.handbook.binding.Book.Items;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Table;
import org.baraza.language.Said;
import org.baraza.ui.Frame;

/** The text of a book in WordprocessingML, in styles that editors can change. */
final class WordText {

  private static final String VALUE = "w:val";
  private static final String WIDTH = "11906";
  private static final String HEIGHT = "16838";
  private static final String MARGIN = "1417";

  private final Volume volume;
  private final Book book;
  private final Frame tongue;
  private final List<Leaflet> leaflets;
  private final WordMarkup xml = WordMarkup.part("w:document");
  private final WordLines lines;

  WordText(Volume volume, Frame tongue) {
    this.volume = volume;
    this.book = volume.book();
    this.tongue = tongue;
    this.leaflets = Leaflet.of(book, tongue, "", false);
    this.lines =
        new WordLines(
            xml, book.lang(), leaflets.stream().map(leaf -> leaf.self().anchor()).toList());
  }

  /**
   * @throws Unbound if a leaflet cannot be set
   */
  byte[] bytes(Progress progress) {
    xml.open("w:body");
    front();
    contents();
    var chapters = book.chapters().map(Book.Chapter::anchor).toList();
    for (int at = 0; at < leaflets.size(); at++) {
      var leaf = leaflets.get(at);
      set(leaf, chapters.contains(leaf.self().anchor()));
      progress.set(at + 1, leaflets.size());
    }
    section();
    return xml.close().bytes();
  }

  List<String> addresses() {
    return lines.addresses();
  }

  private void front() {
    var front = book.front();
    line("Title", front.title());
    line("Subtitle", front.statement());
    line("Subtitle", front.label());
    if (!front.editors().isEmpty()) {
      line("Normal", tongue.word("handbook.editors") + " " + tongue.list(front.editors()));
    }
    if (!front.preface().isEmpty()) {
      line("Heading1", tongue.word("handbook.preface"));
      front.preface().forEach(this::block);
    }
    if (!front.citation().isEmpty()) {
      line("Heading1", tongue.word("handbook.cite"));
      line("Normal", front.citation());
    }
    line("Note", volume.colophon().address());
    line("Note", volume.colophon().identifier());
  }

  /** A field that writing programs fill anew with the numbers of pages; until then it has lines. */
  private void contents() {
    line("ContentsHeading", tongue.word("handbook.contents"));
    lines.open("TOC1", book.lang());
    field("begin");
    xml.open("w:r").open("w:instrText", "xml:space", "preserve");
    xml.text(" TOC \\o \"1-2\" \\h \\z \\u ").close().close();
    field("separate");
    xml.close();
    for (var leaf : leaflets) {
      var self = leaf.self();
      var said = new Said(self.number() + " " + self.title().text(), self.title().lang());
      lines.open("TOC1", book.lang());
      lines.span(new Book.Span(said, "#" + self.anchor()));
      xml.close();
    }
    lines.open("TOC1", book.lang());
    field("end");
    xml.close();
  }

  private void field(String kind) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
  }

  private void set(Leaflet leaf, boolean isChapter) {
    try {
      var self = leaf.self();
      var level = isChapter ? 2 : 1;
      lines.heading("Heading" + level, self.anchor(), self.number(), self.title());
      leaf.lead().forEach(this::block);
      for (var section : leaf.sections()) {
        if (!section.title().isEmpty()) {
          line("Heading" + (level + 1), section.title());
        }
        section.blocks().forEach(this::block);
      }
    } catch (RuntimeException e) {
      throw new Unbound(leaf.self().anchor(), e);
    }
  }

  private void line(String style, String words) {
    lines.line(style, new Said(words, book.lang()));
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph paragraph -> lines.line(paragraph.isNote() ? "Note" : "Normal", paragraph);
      case Items items -> items.items().forEach(item -> lines.line("ListBullet", item));
      case Facts facts -> facts.facts().forEach(fact -> lines.fact(fact.name(), fact.value()));
      case Index index -> index.terms().forEach(lines::term);
      case Table table -> table(table);
      case Branches tree -> lines.branches(tree.branches(), 0);
      case Figure figure -> line("Note", figure.title() + ": " + figure.told());
    }
  }

  private void table(Table table) {
    line("Caption", table.caption());
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", VALUE, "TableGrid");
    if (book.lang().dir().equals("rtl")) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", "5000", "w:type", "pct")
        .empty("w:tblLook", VALUE, "0420", "w:firstRow", "1", "w:firstColumn", "1")
        .empty("w:tblCaption", VALUE, table.caption())
        .close()
        .open("w:tblGrid");
    table.head().forEach(_ -> xml.empty("w:gridCol"));
    xml.close();
    var head = new ArrayList<Paragraph>();
    table.head().forEach(name -> head.add(Paragraph.of(name, book.lang())));
    row(head, true);
    table.rows().forEach(row -> row(row, false));
    xml.close();
  }

  private void row(List<Paragraph> cells, boolean isHead) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (isHead) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    for (var cell : cells) {
      xml.open("w:tc");
      lines.line(isHead ? "TableHeading" : "TableText", cell);
      xml.close();
    }
    xml.close();
  }

  private void section() {
    xml.open("w:sectPr")
        .empty("w:headerReference", "w:type", "default", "r:id", "header")
        .empty("w:footerReference", "w:type", "default", "r:id", "footer")
        .empty("w:pgSz", "w:w", WIDTH, "w:h", HEIGHT)
        .empty(
            "w:pgMar",
            "w:top",
            MARGIN,
            "w:right",
            MARGIN,
            "w:bottom",
            MARGIN,
            "w:left",
            MARGIN,
            "w:header",
            "708",
            "w:footer",
            "708",
            "w:gutter",
            "0");
    if (book.lang().dir().equals("rtl")) {
      xml.empty("w:bidi");
    }
    xml.close();
  }
}
