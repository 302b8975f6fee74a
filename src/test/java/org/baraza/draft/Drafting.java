package org.baraza.draft;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.dossier.Dossier;
import org.baraza.language.Lang;

/** Drafts to try rules on. */
final class Drafting {

  private Drafting() {}

  /** What was typed: names and values in turn. */
  static Typed typed(String... namesAndValues) {
    var values = new TreeMap<String, List<String>>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      values.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
    }
    return new Typed(values);
  }

  static Draft draft(Draft.Kind kind, Typed typed) {
    return draft(kind, typed, Optional.empty(), Lang.FR);
  }

  static Draft draft(Draft.Kind kind, Typed typed, Optional<Dossier> base, Lang lang) {
    var self = new AccountId(482_130);
    Map<Section, Writing> writings = new EnumMap<>(Section.class);
    for (var section : kind == Draft.Kind.FULL ? Section.FULL : List.of(Section.SNAPSHOT)) {
      writings.put(section, new Writing(typed.only(section::asks), 1, self, Instant.EPOCH, "pen"));
    }
    return new Draft(
        123_456,
        self,
        List.of(self),
        OptionalLong.empty(),
        lang,
        kind,
        Draft.State.OPEN,
        base,
        writings,
        Instant.EPOCH);
  }
}
