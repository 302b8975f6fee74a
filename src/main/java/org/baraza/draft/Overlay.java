package org.baraza.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baraza.dossier.Account;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Link;
import org.baraza.dossier.Prerequisite;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * What was typed, laid over what the record said before: texts in other languages, transfers,
 * centres and whatever else the form does not ask stay as they were.
 */
final class Overlay {

  private Overlay() {}

  static Dossier of(Optional<Dossier> base, Dossier typed, List<Link> links) {
    return base.map(before -> over(before, typed, links)).orElseGet(() -> alone(typed, links));
  }

  /** The ids of prerequisites: those it began with keep theirs, for others refer to them. */
  static List<String> prerequisiteIds(Optional<Dossier> base, Collection<Integer> rows) {
    var known = base.map(Dossier::prerequisites).orElse(List.of());
    var taken = new HashSet<String>();
    known.forEach(one -> taken.add(one.id()));
    return rows.stream()
        .map(row -> {
          if (row <= known.size()) {
            return known.get(row - 1).id();
          }
          var id = "p" + row;
          return taken.contains(id) ? id + "-new" : id;
        })
        .toList();
  }

  private static Dossier alone(Dossier typed, List<Link> links) {
    return new Dossier(
        typed.kind(),
        typed.language(),
        typed.titles(),
        typed.accounts(),
        typed.countries(),
        typed.regions(),
        typed.organisations(),
        typed.started(),
        typed.ended(),
        typed.status(),
        typed.pillars(),
        typed.concepts(),
        typed.groups(),
        typed.targetGroups(),
        typed.evidence(),
        typed.concerns(),
        typed.concernsChecked(),
        typed.instruments(),
        typed.sources(),
        links,
        typed.transfers(),
        typed.centres(),
        List.of(typed.language().code()),
        "",
        "",
        "",
        List.of(),
        typed.prerequisites(),
        typed.setting());
  }

  private static Dossier over(Dossier before, Dossier typed, List<Link> links) {
    var language = typed.language();
    var titles = before.titles();
    for (var entry : typed.titles().texts().entrySet()) {
      titles = titles.with(entry.getKey(), entry.getValue());
    }
    var accounts = new HashMap<>(before.accounts());
    accounts.putAll(typed.accounts());
    return new Dossier(
        typed.kind(),
        language,
        titles,
        accounts,
        typed.countries(),
        typed.regions(),
        typed.organisations(),
        typed.started(),
        typed.ended(),
        typed.status(),
        typed.pillars(),
        typed.concepts(),
        typed.groups(),
        typed.targetGroups(),
        typed.evidence(),
        typed.concerns(),
        typed.concernsChecked(),
        typed.instruments(),
        typed.sources(),
        links,
        before.transfers(),
        before.centres(),
        before.materials(),
        before.documented(),
        before.documentedWhy(),
        before.confidence(),
        opinions(before, typed, language),
        prerequisites(before, typed, language),
        typed.setting());
  }

  /** A part that was written anew is its author's, no longer the compiler's view. */
  private static List<String> opinions(Dossier before, Dossier typed, Lang language) {
    var was = parts(before, language);
    var is = parts(typed, language);
    return before.opinions().stream()
        .filter(part -> Objects.equals(was.get(part), is.get(part)))
        .toList();
  }

  private static java.util.Map<String, String> parts(Dossier dossier, Lang language) {
    return dossier.account(language).map(Account::parts).orElse(java.util.Map.of());
  }

  private static List<Prerequisite> prerequisites(Dossier before, Dossier typed, Lang language) {
    var all = new ArrayList<Prerequisite>();
    for (var one : typed.prerequisites()) {
      all.add(
          before.prerequisites().stream()
              .filter(old -> old.id().equals(one.id()))
              .findFirst()
              .map(old -> over(old, one, language))
              .orElse(one));
    }
    return all;
  }

  private static Prerequisite over(Prerequisite old, Prerequisite one, Lang language) {
    Saying text =
        one.text().only(language).map(said -> old.text().with(language, said)).orElse(old.text());
    return new Prerequisite(one.id(), one.kind(), text, one.cost(), old.check());
  }
}
