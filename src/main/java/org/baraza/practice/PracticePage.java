package org.baraza.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.dossier.Account;
import org.baraza.dossier.Dossier;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A practice, whole.
 *
 * @param told the language its account is in
 */
record PracticePage(
    Frame frame,
    Practice practice,
    Said title,
    Lang told,
    List<Part> parts,
    List<Tag> countries,
    List<Tag> concepts,
    List<Tag> groups,
    List<Tag> measures,
    List<Related> related,
    List<Tag> partners,
    List<String> setbacks,
    Fit fit,
    List<Panels.Panel> panels)
    implements Page {

  /** A part of the account; an opinion is the compiler's view and says so. */
  record Part(String name, List<String> paragraphs, boolean opinion) {}

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
    return dossier().account(frame.lang()).map(Account::summary).orElse("");
  }

  /** Whether the account is in another language than the reader's. */
  boolean isForeign() {
    return told != frame.lang();
  }

  /** Other languages the account can be read in. */
  List<Lang> otherAccounts() {
    return Lang.ALL.stream()
        .filter(lang -> lang != told && dossier().accounts().containsKey(lang))
        .toList();
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
    data.put("language", dossier.language().code());
    data.put("titles", dossier.titles());
    data.put("accounts", dossier.accounts());
    data.put("kind", dossier.kind());
    data.put("countries", dossier.countries());
    data.put("regions", dossier.regions());
    data.put("organisations", dossier.organisations());
    data.put("started", dossier.started());
    data.put("ended", dossier.ended());
    data.put("status", dossier.status());
    data.put("pillars", dossier.pillars());
    data.put("measures", measures.stream().map(Tag::words).toList());
    data.put("concepts", dossier.concepts());
    data.put("groups", dossier.groups());
    data.put("targetGroups", dossier.targetGroups());
    data.put("maturity", maturity());
    data.put("confirmation", practice.confirmation().orElse(null));
    data.put("context", dossier.setting().data());
    data.put("evidence", dossier.evidence());
    data.put("concerns", dossier.concerns());
    data.put("concernsChecked", dossier.concernsChecked());
    data.put("instruments", dossier.instruments());
    data.put("transfers", dossier.transfers());
    data.put("links", related.stream().map(PracticePage::link).toList());
    data.put("sources", dossier.sources());
    return data;
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
