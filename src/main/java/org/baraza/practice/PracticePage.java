package org.baraza.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Rendering;
import org.baraza.dossier.Translations;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A practice, whole.
 *
 * @param title where it is not said in the record's language, in any other
 * @param lead its title and summary, as far as they are told
 * @param translation who translated it and how far, or nothing
 */
record PracticePage(
    Frame frame,
    Practice practice,
    Translations translations,
    Said title,
    List<Part> lead,
    List<Part> parts,
    String translation,
    List<Tag> countries,
    List<Tag> concepts,
    List<Tag> groups,
    List<Tag> measures,
    List<Related> related,
    List<Tag> partners,
    List<String> setbacks,
    Fits.Fit fit,
    List<Panels.Panel> panels)
    implements Page {

  /**
   * A part of the account; an opinion is the compiler's view and says so.
   *
   * @param lang the language it is told in
   * @param mark how it stands to its source, where a reader should know
   * @param compare the address where both can be compared, or nothing
   */
  record Part(
      String name,
      List<String> paragraphs,
      boolean opinion,
      Lang lang,
      String mark,
      String compare) {

    String text() {
      return String.join("\n", paragraphs);
    }
  }

  /** A link with its words. */
  record Tag(String href, String words) {}

  /** A practice at the other end of a link; the relation is a key of words. */
  record Related(String href, Said title, List<String> countries, String relation, String note) {}

  Dossier dossier() {
    return practice.dossier();
  }

  Standing standing() {
    return practice.standing();
  }

  /** What rooms above show in the text, or beside it. */
  List<Panels.Panel> panels(boolean beside) {
    return panels.stream().filter(panel -> panel.beside() == beside).toList();
  }

  String summary() {
    return lead.stream()
        .filter(part -> part.name().equals("summary"))
        .findFirst()
        .map(Part::text)
        .orElse("");
  }

  /** Whether nothing is told in the reader's language but, perhaps, the title. */
  boolean isForeign() {
    return frame.lang() != dossier().language()
        && Stream.concat(lead.stream(), parts.stream())
            .filter(part -> !part.name().equals("title"))
            .allMatch(part -> part.lang() != frame.lang());
  }

  String description() {
    var summary = summary();
    return summary.length() <= 160 ? summary : summary.substring(0, 159) + "…";
  }

  List<Maturity> rungs() {
    return List.of(Maturity.values());
  }

  boolean stands(Maturity rung) {
    return rung.compareTo(standing().maturity()) <= 0;
  }

  String span() {
    var started = dossier().started();
    var ended = dossier().ended();
    if (started == 0) {
      return "";
    }
    return ended == 0
        ? frame.word("practice.since", frame.year(started))
        : frame.word("practice.span", frame.year(started), frame.year(ended));
  }

  @Override
  public Object data() {
    var dossier = dossier();
    var data = new LinkedHashMap<String, Object>();
    data.put("number", practice.id().number());
    data.put("sourceId", practice.sourceId());
    data.put("href", frame.to("/practices/" + practice.id().number()));
    data.put("marking", practice.cover().marking().label());
    data.putAll(dossier.data());
    data.put("translations", translated());
    data.put("measures", measures.stream().map(Tag::words).toList());
    data.put("maturity", maturity());
    data.put("confirmation", practice.confirmation().orElse(null));
    data.put("transfers", dossier.transfers());
    data.put("links", related.stream().map(PracticePage::link).toList());
    return data;
  }

  /** How each passage stands, by language and passage. */
  private Map<String, Object> translated() {
    var languages = new LinkedHashMap<String, Object>();
    for (var lang : Lang.ALL) {
      if (lang != dossier().language()) {
        var passages = new LinkedHashMap<String, Object>();
        translations
            .in(lang)
            .forEach(shown -> passages.put(shown.passage().code(), PracticePage.passage(shown)));
        languages.put(lang.code(), passages);
      }
    }
    return languages;
  }

  private static Map<String, Object> passage(Translations.Shown shown) {
    var passage = new LinkedHashMap<String, Object>();
    passage.put("state", shown.state().code());
    if (!shown.isMissing()) {
      var kind = shown.rendering().map(Rendering::kind).orElse(Rendering.Kind.RECORD);
      passage.put("kind", kind.name().toLowerCase(Locale.ROOT));
    }
    shown
        .rendering()
        .filter(one -> one.kind() != Rendering.Kind.RECORD)
        .ifPresent(one -> {
          passage.put("text", one.text());
          passage.put("edition", one.edition());
          passage.put("at", one.at());
        });
    return passage;
  }

  private Map<String, Object> maturity() {
    return Map.of(
        "rung", standing().maturity().code(),
        "asDocumented", standing().asDocumented(),
        "reason", dossier().documentedWhy(),
        "lacks", standing().lacks(),
        "adaptations", practice.uptake().adaptations(),
        "setbacks", practice.uptake().setbacks());
  }

  private static Map<String, Object> link(Related related) {
    return Map.of(
        "href", related.href(), "title", related.title().text(), "relation", related.relation());
  }
}
