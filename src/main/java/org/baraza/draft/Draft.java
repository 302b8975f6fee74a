package org.baraza.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.dossier.Dossier;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A practice that is being written. It holds what was typed, valid or not; only its authors see it.
 *
 * @param authors its owner and those the owner called in
 * @param practice the practice it continues or, once submitted, became
 * @param begunIn the language its owner read the platform in
 * @param base what it began from: what the form does not ask stays as it was
 */
record Draft(
    long number,
    AccountId owner,
    List<AccountId> authors,
    OptionalLong practice,
    Lang begunIn,
    Kind kind,
    State state,
    Optional<Dossier> base,
    Map<Section, Writing> writings,
    Instant changedAt) {

  /** How much it asks. */
  enum Kind {
    SNAPSHOT,
    FULL
  }

  /** How far it is. */
  enum State {
    OPEN,
    SUBMITTED
  }

  String path() {
    return "/drafts/" + number;
  }

  String path(Section section) {
    return path() + '/' + section.code();
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isSnapshot() {
    return kind == Kind.SNAPSHOT;
  }

  List<Section> sections() {
    return isSnapshot() ? List.of(Section.SNAPSHOT) : Section.FULL;
  }

  boolean has(Section section) {
    return sections().contains(section);
  }

  @Nullable Section after(Section section) {
    var next = sections().indexOf(section) + 1;
    return next < sections().size() ? sections().get(next) : null;
  }

  Typed typed(Section section) {
    var writing = writings.get(section);
    return writing == null ? Typed.NOTHING : writing.typed();
  }

  /** All that was typed. */
  Typed typed() {
    return sections().stream().map(this::typed).reduce(Typed.NOTHING, Typed::and);
  }

  /** The language the record is written in. */
  Lang language() {
    return Lang.of(typed().value("language")).orElse(begunIn);
  }

  /** Its title, or nothing yet. */
  String title() {
    return typed().value("title");
  }

  /** The keys that open it. */
  Set<String> readers() {
    return authors.stream().map(Keys::account).collect(Collectors.toUnmodifiableSet());
  }

  /** The same with these authors. */
  Draft by(List<AccountId> all) {
    return new Draft(number, owner, all, practice, begunIn, kind, state, base, writings, changedAt);
  }

  /** What was typed, laid out over the sections of the full form. */
  Map<Section, Typed> deepened() {
    var all = typed();
    return Section.FULL.stream()
        .collect(Collectors.toMap(section -> section, section -> all.only(section::asks)));
  }
}
