package org.baraza.adaptation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.dossier.Revision;
import org.baraza.intake.Lot;
import org.springframework.stereotype.Component;

/** Puts adaptations on the shelf: new ones under a number of their own, known ones revised. */
@Component
class AdaptationShelf {

  /** What wrote the edition, and why: keys of words. */
  static final String IMPORT = "import";

  static final String DERIVATION = "derivation";

  static final String FORM = "form";

  /** What came of putting one record on the shelf. */
  enum Kept {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  /**
   * An adaptation as it is now said to be.
   *
   * @param withdrawn why it is withdrawn, or nothing
   */
  record Told(
      String sourceId,
      Origin origin,
      Cover cover,
      long from,
      long to,
      AdaptationDossier dossier,
      String withdrawn) {

    /** The same as a record that is there: its circle and its owners stay. */
    Told continuing(Adaptation there) {
      var kept = there.cover().with(cover.audience(), cover.marking());
      return new Told(sourceId, origin, kept, from, to, dossier, withdrawn);
    }
  }

  /** What an edition of the record holds, for the differences from one to the next. */
  private record Content(
      String audience,
      String marking,
      long from,
      long to,
      AdaptationDossier dossier,
      String withdrawn) {

    static Content of(Adaptation one) {
      return new Content(
          one.cover().audience().name(),
          one.cover().marking().label(),
          one.from(),
          one.to(),
          one.dossier(),
          one.withdrawnWhy());
    }
  }

  private final Adaptations adaptations;
  private final Clock clock;

  AdaptationShelf(Adaptations adaptations, Clock clock) {
    this.adaptations = adaptations;
    this.clock = clock;
  }

  /** Keeps what is told; {@code known} is the record it continues, if there is one. */
  Kept keep(Optional<Adaptation> known, Told told) {
    var now = clock.instant();
    var number = known.map(Adaptation::number).orElseGet(() -> Lot.draw(adaptations::exists));
    var next =
        new Adaptation(
            number,
            told.sourceId(),
            told.origin(),
            told.cover(),
            told.from(),
            told.to(),
            told.dossier(),
            known.map(Adaptation::counts).orElse(false),
            now,
            told.withdrawn().isEmpty() ? null : known.map(Adaptation::withdrawnAt).orElse(now),
            told.withdrawn());
    var author =
        switch (told.origin()) {
          case DERIVED -> DERIVATION;
          case IMPORTED -> IMPORT;
          case ENTERED -> FORM;
        };
    if (known.isEmpty()) {
      adaptations.save(next);
      adaptations.editions().add(number, now, author, author, List.of());
      return Kept.ADDED;
    }
    var changes = Revision.between(Content.of(known.get()), Content.of(next));
    if (!known.get().cover().equals(next.cover())) {
      adaptations.wholeDiary(number).forEach(entry -> adaptations.write(next, entry));
    }
    if (!changes.isEmpty()) {
      adaptations.save(next);
      adaptations.editions().add(number, now, author, author, changes);
      return Kept.CHANGED;
    }
    if (!known.get().sourceId().equals(next.sourceId())
        || known.get().origin() != next.origin()
        || !known.get().cover().equals(next.cover())) {
      adaptations.save(next);
    }
    return Kept.UNCHANGED;
  }

  /** The same record as a tombstone. */
  void withdraw(Adaptation one, String why) {
    keep(
        Optional.of(one),
        new Told(
            one.sourceId(), one.origin(), one.cover(), one.from(), one.to(), one.dossier(), why));
  }
}
