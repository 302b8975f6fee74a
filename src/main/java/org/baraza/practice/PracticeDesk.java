package org.baraza.practice;

import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Translations;
import org.baraza.practice.PracticeTables.Tombstone;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out practices to those who may read them. */
@Component
@Transactional(readOnly = true)
class PracticeDesk {

  private final Practices practices;
  private final PracticeTables tables;
  private final List<Partners> rooms;

  PracticeDesk(Practices practices, PracticeTables tables, List<Partners> rooms) {
    this.practices = practices;
    this.tables = tables;
    this.rooms = rooms;
  }

  /** A practice with its links. */
  PracticeFile open(long number, Reader reader) {
    var practice = find(number, reader);
    var source = practice.sourceId();
    return new PracticeFile(
        practice,
        practice.translations(reader),
        tables.linked(number, source, reader),
        rooms.stream().flatMap(room -> room.of(source, reader).stream()).toList());
  }

  /** A practice with every change made to it. */
  PracticeHistory history(long number, Reader reader) {
    return new PracticeHistory(find(number, reader), tables.editions().of(number));
  }

  /** What stands in the place of a practice that was withdrawn. */
  Optional<Tombstone> tombstone(long number, Reader reader) {
    return Sight.ofEverything(() -> tables.tombstone(number))
        .filter(stone -> reader.sees(stone.cover()));
  }

  private Practice find(long number, Reader reader) {
    return practices.visible(number, reader).orElseThrow(NotThere::new);
  }

  /** A practice with what hangs on it. */
  record PracticeFile(
      Practice practice,
      Translations translations,
      List<PracticeTables.Linked> linked,
      List<Partners.Partner> partners) {}

  /** A practice with its editions, the latest first. */
  record PracticeHistory(Practice practice, List<Revision> revisions) {}
}
