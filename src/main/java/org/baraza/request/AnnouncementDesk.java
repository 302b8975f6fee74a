package org.baraza.request;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.journal.Journal;
import org.baraza.practice.Publishing;
import org.baraza.practice.Publishing.Published;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the owners of a hidden practice decide whether others may know that it exists. */
@Component
@Transactional
class AnnouncementDesk {

  private final AnnouncementTable table;
  private final Publishing publishing;
  private final Journal journal;
  private final Clock clock;

  AnnouncementDesk(AnnouncementTable table, Publishing publishing, Journal journal, Clock clock) {
    this.table = table;
    this.publishing = publishing;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A practice as its owner decides on it.
   *
   * @param standing what is told of it now, if anything
   */
  record Charge(Published practice, Optional<Announcement> standing) {}

  /** The practice, if the reader speaks for one of its countries and it can be told of. */
  @Transactional(readOnly = true)
  public Optional<Charge> charge(long practice, Reader reader) {
    return publishing
        .open(practice, reader)
        .filter(one -> isOwned(one, reader) && canBeTold(one))
        .map(one -> new Charge(one, standing(one, reader)));
  }

  private static boolean isOwned(Published one, Reader reader) {
    return one.dossier().countries().stream().anyMatch(reader.countries()::contains);
  }

  /** What members see anyway need not be told, and of what is marked TLP:RED nothing is. */
  private static boolean canBeTold(Published one) {
    var cover = one.cover();
    return cover.marking() != Marking.RED
        && cover.audience() != Audience.PUBLIC
        && cover.audience() != Audience.MEMBERS;
  }

  private Optional<Announcement> standing(Published one, Reader reader) {
    return table.visible(one.card().id().number(), reader).filter(told -> told.holds(one.cover()));
  }

  /** What this reader is told of a practice that they may not see, if anything. */
  @Transactional(readOnly = true)
  public Optional<Announcement> told(long practice, Reader reader) {
    return table.visible(practice, reader).filter(this::holds);
  }

  private boolean holds(Announcement told) {
    return !publishing.isWithdrawn(told.practice())
        && publishing
            .open(told.practice())
            .filter(one -> canBeTold(one) && told.holds(one.cover()))
            .isPresent();
  }

  public void announce(long practice, String words, Reader who) {
    var charge = charge(practice, who).orElseThrow(NotThere::new);
    table.put(
        new Announcement(
            practice,
            words,
            who.self(),
            clock.instant(),
            Set.copyOf(charge.practice().cover().keys())));
    note(practice, who, "announced");
  }

  public void hush(long practice, Reader who) {
    if (charge(practice, who).isEmpty()) {
      throw new NotThere();
    }
    if (table.remove(practice)) {
      note(practice, who, "hushed");
    }
  }

  private void note(long practice, Reader who, String what) {
    journal.note(who.self().number(), "practice." + what, "practice/" + practice, Map.of());
  }
}
