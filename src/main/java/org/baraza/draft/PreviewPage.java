package org.baraza.draft;

import java.util.List;
import java.util.Map;
import org.baraza.dossier.Account;
import org.baraza.dossier.Dossier;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.baraza.world.Atlas;

/** A draft as readers would find it. */
record PreviewPage(Frame frame, Draft draft, Dossier dossier, Atlas atlas, Thesaurus thesaurus)
    implements Page {

  String title() {
    return draft.title().isEmpty() ? frame.word("draft.untitled") : draft.title();
  }

  List<String> countries() {
    return dossier.countries().stream()
        .map(code -> atlas.country(code).map(country -> country.name(frame.lang())).orElse(code))
        .toList();
  }

  List<String> concepts() {
    return dossier.concepts().stream()
        .flatMap(id -> thesaurus.concept(id).stream())
        .map(concept -> concept.label(frame.lang()))
        .toList();
  }

  String summary() {
    return account().map(Account::summary).orElse("");
  }

  Map<String, String> parts() {
    return account().map(Account::parts).orElse(Map.of());
  }

  private java.util.Optional<Account> account() {
    return dossier.account(dossier.language());
  }

  List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  String span() {
    if (dossier.started() == 0) {
      return "";
    }
    return dossier.ended() == 0
        ? frame.word("practice.since", frame.year(dossier.started()))
        : frame.word("practice.span", frame.year(dossier.started()), frame.year(dossier.ended()));
  }
}
