package org.baraza.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Revision;
import org.baraza.intake.Lot;
import org.baraza.practice.PracticeShelf.Signature;
import org.baraza.practice.PracticeTables.Tombstone;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.baraza.strategy.Touches;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door by which the room that reviews practices publishes them: numbers, editions, who stands
 * by them, and their withdrawal. Every change is made in the transaction of the caller.
 */
@Component
@Transactional
public class Publishing {

  /**
   * A practice as it is published now.
   *
   * @param edition the number of its present edition
   * @param confirmation who stands by that edition, if its countries do
   * @param reviewedAt when its country last stood by it, if ever
   * @param cover whom it is shown to
   */
  public record Published(
      PracticeCard card,
      Dossier dossier,
      int edition,
      Optional<Confirmation> confirmation,
      Optional<Instant> reviewedAt,
      boolean isArchived,
      Cover cover) {}

  /**
   * An edition of a practice.
   *
   * @param dossier what it said, where that is still known
   * @param confirmation who stood by it when it was published, if somebody did
   * @param isEarliest whether the reader sees none before it
   */
  public record Edition(
      PracticeCard card,
      Revision revision,
      Optional<Dossier> dossier,
      Optional<Confirmation> confirmation,
      boolean isEarliest,
      boolean isLatest) {}

  private final Practices practices;
  private final PracticeTables tables;
  private final PracticeShelf shelf;
  private final IndexKeeper index;
  private final Touches touches;
  private final Clock clock;

  Publishing(
      Practices practices,
      PracticeTables tables,
      PracticeShelf shelf,
      IndexKeeper index,
      Touches touches,
      Clock clock) {
    this.practices = practices;
    this.tables = tables;
    this.shelf = shelf;
    this.index = index;
    this.touches = touches;
    this.clock = clock;
  }

  /** A number for a practice to come, promised to it for ever. */
  public long reserve() {
    var number = Sight.ofEverything(() -> Lot.draw(tables::isTaken));
    tables.reserve(number, clock.instant());
    return number;
  }

  /** The practice, as far as the reader may see it. */
  @Transactional(readOnly = true)
  public Optional<Published> open(long number, Reader reader) {
    return practices.visible(number, reader).map(this::published);
  }

  /** The practice, for work of the house itself. */
  @Transactional(readOnly = true)
  public Optional<Published> open(long number) {
    return Sight.ofEverything(() -> practices.findById(number).map(this::published));
  }

  /** An edition of a practice, as far as the reader may see the practice. */
  @Transactional(readOnly = true)
  public Optional<Edition> edition(long number, int edition, Reader reader) {
    return practices.visible(number, reader).flatMap(practice -> edition(practice, edition));
  }

  private Optional<Edition> edition(Practice practice, int wanted) {
    var kept = tables.kept(practice.id().number());
    var said = Optional.of(practice.dossier());
    for (var revision : tables.editions().of(practice.id().number())) {
      var whole = kept.get(revision.number());
      if (whole != null && whole.dossier() != null) {
        said = Optional.of(whole.dossier());
      }
      if (revision.number() == wanted) {
        var confirmation = Optional.ofNullable(whole == null ? null : whole.confirmation());
        var isLatest = revision.number() == Collections.max(kept.keySet());
        var isEarliest = revision.number() == Collections.min(kept.keySet());
        return Optional.of(
            new Edition(card(practice), revision, said, confirmation, isEarliest, isLatest));
      }
      said = said.flatMap(after -> Revision.undone(after, revision.changes()));
    }
    return Optional.empty();
  }

  /**
   * The numbers of the practices of these countries that nobody stood by since a day, or since a
   * review of the Strategy touched a measure that they serve.
   */
  @Transactional(readOnly = true)
  public List<Long> due(Collection<String> countries, Instant before) {
    return countries.isEmpty() ? List.of() : tables.due(countries, before, touches.latest());
  }

  /**
   * Publishes a dossier under a number: as a new practice, or as the next edition of a known one.
   *
   * @param cover whom it is shown to from now on; if nothing is said, a new one is public, and a
   *     known one is shown to whom it was
   * @param reason why, in the words of who publishes it, or a key of {@code practice.reason}
   */
  public void publish(
      long number, Dossier dossier, Optional<Cover> cover, String reason, Confirmation by) {
    var isNarrowed =
        Sight.ofEverything(() -> {
          var before = practices.findById(number).map(Practice::cover);
          var signature = new Signature("review", reason);
          var practice = shelf.publish(new PracticeId(number), dossier, cover, signature);
          practice.confirm(by, clock.instant());
          tables.keep(number, dossier, by);
          shelf.settle();
          return before.filter(shown -> !practice.cover().isAsWideAs(shown)).isPresent();
        });
    if (isNarrowed) {
      forgetInTheEnd();
    }
  }

  /** Notes who stands by the present edition, which stays as it is. */
  public void confirm(long number, Confirmation by) {
    var practice = practice(number);
    practice.confirm(by, clock.instant());
    tables.keep(number, practice.dossier(), by);
  }

  /** Notes that a country no longer stands by the present edition: maturity follows. */
  public void takeBack(long number, String country, String grounds) {
    practice(number).lose(country, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), grounds);
  }

  /** Notes that its country still stands by it; an archived practice is on the lists again. */
  public void reaffirm(long number) {
    practice(number).reaffirm(clock.instant());
  }

  /** Takes it off the lists; its page stays. */
  public void archive(long number) {
    practice(number).archive(clock.instant());
  }

  /**
   * Takes it away from everyone, its owners too; a tombstone with this reason stands in its place.
   */
  public void withdraw(long number, String why) {
    var practice = practice(number);
    if (isWithdrawn(number)) {
      throw new IllegalStateException("withdrawn already: " + number);
    }
    var before = practice.cover();
    cover(practice, new Cover(Audience.OWNERS, before.marking(), Set.of(), Set.of()));
    tables.raise(new Tombstone(number, clock.instant(), why, before));
  }

  @Transactional(readOnly = true)
  public boolean isWithdrawn(long number) {
    return Sight.ofEverything(() -> tables.tombstone(number)).isPresent();
  }

  /** Brings a withdrawn practice back to those who could read it. */
  public void bringBack(long number) {
    var stone = tables.tombstone(number).orElseThrow(NotThere::new);
    cover(practice(number), stone.cover());
    tables.clear(stone);
  }

  /**
   * Lets an account read it beside those it is shown to; nothing derived from it follows.
   *
   * @return whether that could be: what is marked TLP:RED or was withdrawn has no guests
   */
  public boolean admit(long number, AccountId guest) {
    var practice = practice(number);
    if (practice.cover().marking() == Marking.RED || isWithdrawn(number)) {
      return false;
    }
    Sight.atHouseWork(() -> {
      practice.admit(Keys.account(guest));
      shelf.write();
    });
    return true;
  }

  /** The account is a guest no longer; it reads on only what is shown to it anyway. */
  public void dismiss(long number, AccountId guest) {
    Sight.atHouseWork(() -> {
      practices.findById(number).ifPresent(one -> one.dismiss(Keys.account(guest)));
      shelf.write();
    });
    forgetInTheEnd();
  }

  /** What was derived from it follows at once; the index lets go of it with the transaction. */
  private void cover(Practice practice, Cover next) {
    practice.cover(next);
    shelf.settle();
    forgetInTheEnd();
  }

  /** The index counts with what was narrowed until it is merged. */
  private void forgetInTheEnd() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            Sight.atHouseWork(() -> index.forget(Practice.class));
          }
        });
  }

  private Practice practice(long number) {
    return Sight.ofEverything(() -> practices.findById(number)).orElseThrow(NotThere::new);
  }

  private Published published(Practice practice) {
    return new Published(
        card(practice),
        practice.dossier(),
        Collections.max(tables.kept(practice.id().number()).keySet()),
        practice.confirmation(),
        practice.reviewedAt(),
        practice.isArchived(),
        practice.cover());
  }

  private static PracticeCard card(Practice practice) {
    var dossier = practice.dossier();
    return new PracticeCard(
        practice.id(), dossier.titles(), dossier.countries(), dossier.started());
  }
}
