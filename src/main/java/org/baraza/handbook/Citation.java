package org.baraza.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an edition is cited, by people and by programs.
 *
 * @param address its permanent address in its language
 */
record Citation(Snapshot.Head head, Lang lang, String address, Words words) {

  private static final JsonMapper JSON = new JsonMapper();

  static Citation of(Snapshot.Head head, Lang lang, Words words) {
    var frame = Frame.unasked(words, lang);
    return new Citation(head, lang, frame.full(frame.to("/handbook/" + head.edition())), words);
  }

  private String title() {
    return head.titles().in(lang).text();
  }

  private String publisher() {
    return Frame.unasked(words, lang).word("ui.brand");
  }

  private List<String> editors() {
    return head.credits().isEmpty() ? List.of(publisher()) : head.credits();
  }

  String text() {
    var frame = Frame.unasked(words, lang);
    return frame.word(
        "handbook.citation",
        frame.list(editors()),
        title(),
        frame.year(head.dated().getYear()),
        head.ordinal(),
        address);
  }

  String bibtex() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("title", '{' + tex(title()) + '}');
    fields.put(
        "editor",
        String.join(" and ", editors().stream().map(name -> '{' + tex(name) + '}').toList()));
    fields.put("publisher", tex(publisher()));
    fields.put("year", String.valueOf(head.dated().getYear()));
    fields.put("edition", String.valueOf(head.ordinal()));
    fields.put("language", lang.code());
    fields.put("url", address);
    var lines = new ArrayList<String>();
    fields.forEach((name, value) -> lines.add("  " + name + " = {" + value + "}"));
    return "@book{baraza-"
        + head.edition()
        + "-"
        + lang.code()
        + ",\n"
        + String.join(",\n", lines)
        + "\n}\n";
  }

  /** What TeX would take for an order, as a letter. */
  private static String tex(String text) {
    return flat(text)
        .replace("\\", "\\textbackslash ")
        .replaceAll("([{}$&#_%])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }

  String ris() {
    var lines = new ArrayList<>(List.of("TY  - BOOK", "TI  - " + flat(title())));
    editors().forEach(editor -> lines.add("ED  - " + flat(editor)));
    lines.add("PB  - " + flat(publisher()));
    lines.add("PY  - " + head.dated().getYear());
    lines.add("ET  - " + head.ordinal());
    lines.add("LA  - " + lang.code());
    lines.add("UR  - " + address);
    lines.add("ER  - ");
    return String.join("\r\n", lines) + "\r\n";
  }

  /** A title of one line: a line break would begin another field. */
  private static String flat(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  String csl() {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", "baraza-" + head.edition() + "-" + lang.code());
    item.put("type", "book");
    item.put("title", title());
    item.put("editor", editors().stream().map(name -> Map.of("literal", name)).toList());
    item.put("publisher", publisher());
    item.put(
        "issued",
        Map.of(
            "date-parts",
            List.of(
                List.of(
                    head.dated().getYear(),
                    head.dated().getMonthValue(),
                    head.dated().getDayOfMonth()))));
    item.put("edition", String.valueOf(head.ordinal()));
    item.put("language", lang.code());
    item.put("URL", address);
    return JSON.writeValueAsString(List.of(item)) + "\n";
  }
}
