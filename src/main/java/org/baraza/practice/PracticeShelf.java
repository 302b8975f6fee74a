package org.baraza.practice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Revision;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts imported dossiers on the shelf: new ones under a number of their own, known ones revised.
 */
@Component
class PracticeShelf {

  /**
   * Who wrote an edition, and why.
   *
   * @param author a word for what kind of author: never a person's name
   * @param reason in their words, or a key
   */
  record Signature(String author, String reason) {}

  private static final Signature BY_IMPORT = new Signature("import", "import");

  private static final int BATCH = 200;

  /**
   * @param touched the numbers of the records that were added or changed
   */
  record Kept(int added, int changed, int unchanged, List<Long> touched) {}

  private final EntityManager entities;
  private final Practices practices;
  private final PracticeTables tables;
  private final Locating locating;
  private final List<Derivations> derivations;
  private final Clock clock;

  PracticeShelf(
      EntityManager entities,
      Practices practices,
      PracticeTables tables,
      Locating locating,
      List<Derivations> derivations,
      Clock clock) {
    this.entities = entities;
    this.practices = practices;
    this.tables = tables;
    this.locating = locating;
    this.derivations = derivations;
    this.clock = clock;
  }

  /** Leaves the indexing of this transaction's changes to the caller. */
  void silently() {
    Search.session(entities).indexingPlanFilter(filter -> filter.exclude(Practice.class));
  }

  /** Keeps what a file says, but of records that their countries have made their own. */
  Kept keep(Map<String, Dossier> dossiers) {
    var known = new HashMap<String, Practice>();
    if (!dossiers.isEmpty()) {
      practices.bySourceIds(dossiers.keySet()).forEach(one -> known.put(one.sourceId(), one));
    }
    var touched = new ArrayList<Long>();
    var added = 0;
    var unchanged = 0;
    for (var entry : dossiers.entrySet()) {
      var practice = known.get(entry.getKey());
      if (practice == null) {
        touched.add(add(entry.getKey(), entry.getValue(), Cover.OPEN));
        added++;
      } else if (practice.reviewedAt().isPresent() || practice.dossier().equals(entry.getValue())) {
        unchanged++;
      } else {
        touched.add(revise(practice, entry.getValue()));
      }
    }
    entities.flush();
    entities.clear();
    return new Kept(added, touched.size() - added, unchanged, touched);
  }

  /** Derives the places of every practice anew: memberships begin and end. */
  void relocate() {
    silently();
    for (var number : tables.numbers()) {
      entities.find(Practice.class, number).relocate(locating);
      if (number % BATCH == 0) {
        entities.flush();
        entities.clear();
      }
    }
  }

  /**
   * After the last record: lets the rooms above derive what follows; gives the numbers of the
   * practices that stand otherwise because of it.
   */
  List<Long> settle(Progress progress) {
    return derivations.stream().flatMap(room -> room.settle(progress).stream()).toList();
  }

  /** Puts a new practice on the shelf; it is never seen by others than these, not even at first. */
  long add(String sourceId, Dossier dossier, Cover cover) {
    var id = new PracticeId(Lot.draw(tables::isTaken));
    enter(id, sourceId, dossier, cover, BY_IMPORT);
    return id.number();
  }

  /**
   * Shows a practice to others; gives the numbers of all that stand otherwise because of it. Its
   * history says to which audience, never to whom by name.
   */
  List<Long> cover(PracticeId id, Cover next, String author, String reason) {
    silently();
    var practice = entities.find(Practice.class, id.number());
    if (practice == null) {
      throw new NotThere();
    }
    var before = practice.cover(next);
    entities.flush();
    if (!before.isAsWideAs(next)) {
      tables.seal(id.number(), before);
      practice.lockRenderings(before);
    }
    var changes = Revision.between(Told.of(before), Told.of(next));
    tables.editions().add(id.number(), clock.instant(), author, reason, changes);
    var touched = new ArrayList<>(settle(Progress.SILENT));
    touched.add(id.number());
    return touched;
  }

  /** What a history tells of a cover. */
  private record Told(String audience, String marking) {
    static Told of(Cover cover) {
      return new Told(cover.audience().name(), cover.marking().label());
    }
  }

  private long revise(Practice practice, Dossier next) {
    revise(practice, next, practice.cover(), BY_IMPORT);
    return practice.id().number();
  }

  /**
   * Enters a new practice, or the next edition of a known one.
   *
   * @param cover whom it is shown to from now on, if that is said
   */
  Practice publish(PracticeId id, Dossier dossier, Optional<Cover> cover, Signature by) {
    var known = entities.find(Practice.class, id.number());
    if (known == null) {
      return enter(id, null, dossier, cover.orElse(Cover.OPEN), by);
    }
    revise(known, dossier, cover.orElse(known.cover()), by);
    return known;
  }

  private Practice enter(
      PracticeId id, @Nullable String sourceId, Dossier dossier, Cover cover, Signature by) {
    var practice = new Practice(id, sourceId, dossier, locating.of(dossier), clock.instant());
    practice.cover(cover);
    entities.persist(practice);
    entities.flush();
    note(practice, List.of(), by);
    return practice;
  }

  private void revise(Practice practice, Dossier next, Cover cover, Signature by) {
    var before = practice.revise(next, locating.of(next), clock.instant());
    var shown = practice.cover(cover);
    if (shown.isAsWideAs(cover)) {
      note(practice, Revision.between(before, next), by);
    } else {
      tables.seal(practice.id().number(), shown);
      practice.lockRenderings(shown);
      note(practice, Revision.between(Told.of(shown), Told.of(cover)), by);
    }
    tables.keep(practice.id().number(), next, null);
  }

  /** Writes what was changed while the work at hand still sees it. */
  void write() {
    entities.flush();
  }

  /** Has the search follow what the rooms above derived from a practice that was published. */
  void settle() {
    Sight.atHouseWork(this::follow);
  }

  /** Narrowing reaches beyond what the actor may see, so that rows are written by the house. */
  private void follow() {
    entities.flush();
    var plan = Search.session(entities).indexingPlan();
    for (var number : settle(Progress.SILENT)) {
      var practice = entities.find(Practice.class, number);
      entities.refresh(practice);
      plan.addOrUpdate(practice);
    }
  }

  private void note(Practice practice, List<Revision.Change> changes, Signature by) {
    var number = practice.id().number();
    tables.editions().add(number, clock.instant(), by.author(), by.reason(), changes);
    tables.replaceLinks(number, practice.dossier().links());
  }
}
