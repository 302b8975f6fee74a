package org.baraza.translation;

import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.dossier.Passage;
import org.baraza.language.Lang;
import org.baraza.practice.Renderings.Translated;

/**
 * A practice and a language it is translated to.
 *
 * @param slots its passages, in the order of the page
 */
record Workbench(Translated practice, Lang into, List<Slot> slots) {

  long number() {
    return practice.card().id().number();
  }

  Lang from() {
    return practice.dossier().language();
  }

  Optional<Slot> slot(Passage passage) {
    return slots.stream().filter(one -> one.passage() == passage).findFirst();
  }

  /**
   * Whether the reader accepts translations of this practice: who speaks for one of its countries,
   * or edits, or runs the programme.
   */
  boolean isJudgedBy(Reader reader) {
    return reader.holds(Role.EDITOR)
        || reader.holds(Role.FACILITATOR)
        || practice.card().countries().stream().anyMatch(reader.countries()::contains);
  }

  /** What this reader may accept now: never what they wrote themselves. */
  List<Slot> decidable(Reader reader) {
    return isJudgedBy(reader)
        ? slots.stream()
            .filter(slot ->
                slot.waiting().filter(one -> one.by() != reader.self().number()).isPresent())
            .toList()
        : List.of();
  }

  boolean isWaiting() {
    return slots.stream().anyMatch(slot -> slot.waiting().isPresent());
  }
}
