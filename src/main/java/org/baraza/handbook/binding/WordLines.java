package org.baraza.handbook.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Span;
import org.baraza.language.Lang;
import org.baraza.language.Said;

/**
 * The lines of a text of WordprocessingML: paragraphs of a style, with the language and the
 * direction of each piece, and what leads where.
 */
final class WordLines {

  private static final String VALUE = "w:val";

  /** A quarter of an inch, in twentieths of a point. */
  private static final int INDENT = 360;

  private final WordMarkup xml;
  private final Lang lang;
  private final Map<String, String> marks = new LinkedHashMap<>();
  private final List<String> addresses = new ArrayList<>();

  /**
   * @param anchors all that can be led to
   */
  WordLines(WordMarkup xml, Lang lang, List<String> anchors) {
    this.xml = xml;
    this.lang = lang;
    anchors.forEach(anchor -> marks.put(anchor, "place" + (marks.size() + 1)));
  }

  /** Addresses of the web that something leads to, in the order of their relationships. */
  List<String> addresses() {
    return addresses;
  }

  /** The identifier of the relationship at a place in the list. */
  static String relation(int place) {
    return "link" + (place + 1);
  }

  /** How a language is called by writing programs, which know them by country. */
  static String tag(Lang lang) {
    return switch (lang) {
      case AR -> "ar-SA";
      case ZH -> "zh-CN";
      case EN -> "en-GB";
      case FR -> "fr-FR";
      case RU -> "ru-RU";
      case ES -> "es-ES";
      case PT -> "pt-PT";
    };
  }

  void line(String style, Said said) {
    open(style, said.lang());
    run(said, "");
    xml.close();
  }

  /** A heading that can be led to. */
  void heading(String style, String anchor, String number, Said said) {
    open(style, said.lang());
    var mark = marks.getOrDefault(anchor, "");
    var id = mark.replaceAll("\\D", "");
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", mark);
    run(new Said(number + " " + said.text(), said.lang()), "");
    xml.empty("w:bookmarkEnd", "w:id", id).close();
  }

  /** A paragraph runs the way of its words where they are all of one language. */
  void line(String style, Paragraph paragraph) {
    var spans = paragraph.spans();
    open(style, spans.size() == 1 ? spans.getFirst().said().lang() : lang);
    spans.forEach(this::span);
    xml.close();
  }

  /** A name, then what it is of. */
  void fact(String name, Paragraph value) {
    open("Fact", lang);
    run(new Said(name + ": ", lang), "Strong");
    value.spans().forEach(this::span);
    xml.close();
  }

  /** Places that are led to, after a name. */
  void term(Book.Term term) {
    open("Index", lang);
    span(term.name());
    var between = ": ";
    for (var place : term.places()) {
      run(new Said(between, lang), "");
      span(new Span(new Said(place.number(), lang), "#" + place.anchor()));
      between = ", ";
    }
    xml.close();
  }

  /** What came from what: the further down, the further in. */
  void branches(List<Book.Branch> branches, int depth) {
    for (var one : branches) {
      open("ListBullet", lang, (depth + 1) * INDENT);
      if (!one.how().isEmpty()) {
        run(new Said(one.how() + ": ", lang), "");
      }
      var place = one.place();
      var title = new Said(place.number() + " " + place.title().text(), place.title().lang());
      span(new Span(title, "#" + place.anchor()));
      xml.close();
      branches(one.after(), depth + 1);
    }
  }

  /** Begins a paragraph of a style, in a direction. */
  void open(String style, Lang its) {
    open(style, its, 0);
  }

  private void open(String style, Lang its, int indent) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", VALUE, style);
    if (its.dir().equals("rtl")) {
      xml.empty("w:bidi");
    } else if (lang.dir().equals("rtl")) {
      xml.empty("w:bidi", VALUE, "0");
    }
    if (indent > 0) {
      xml.empty("w:ind", "w:left", String.valueOf(indent), "w:hanging", String.valueOf(INDENT));
    }
    xml.close();
  }

  void span(Span span) {
    if (span.isWithin() && marks.containsKey(span.anchor())) {
      xml.open("w:hyperlink", "w:anchor", marks.getOrDefault(span.anchor(), ""), "w:history", "1");
      run(span.said(), "Hyperlink");
      xml.close();
    } else if (!span.isWithin() && !span.target().isEmpty()) {
      xml.open("w:hyperlink", "r:id", relation(addresses.size()), "w:history", "1");
      addresses.add(span.target());
      run(span.said(), "Hyperlink");
      xml.close();
    } else {
      run(span.said(), "");
    }
  }

  /** Words of one language, in a style of characters or in none. */
  void run(Said said, String style) {
    xml.open("w:r").open("w:rPr");
    if (!style.isEmpty()) {
      xml.empty("w:rStyle", VALUE, style);
    }
    if (said.dir().equals("rtl")) {
      xml.empty("w:rtl");
    }
    switch (said.lang()) {
      case AR -> xml.empty("w:lang", "w:bidi", tag(said.lang()));
      case ZH -> xml.empty("w:lang", "w:eastAsia", tag(said.lang()));
      default -> xml.empty("w:lang", VALUE, tag(said.lang()));
    }
    xml.close().open("w:t", "xml:space", "preserve").text(said.text()).close().close();
  }
}
