package org.baraza.expert.listing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.trace.TraceTable;
import org.baraza.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done for the listings day by day, for no reader. */
@Component
@Transactional
class Caretaking {

  private final ListingTable table;
  private final ListingLocks locks;
  private final ExpertLetters letters;
  private final TraceTable traces;
  private final Journal journal;
  private final ExpertSettings settings;
  private final Clock clock;

  Caretaking(
      ListingTable table,
      ListingLocks locks,
      ExpertLetters letters,
      TraceTable traces,
      Journal journal,
      ExpertSettings settings,
      Clock clock) {
    this.table = table;
    this.locks = locks;
    this.letters = letters;
    this.traces = traces;
    this.journal = journal;
    this.settings = settings;
    this.clock = clock;
  }

  /** The numbers of those whose dates are followed. */
  @Transactional(readOnly = true)
  List<Long> proposed() {
    return table.proposed().stream().map(Listing::number).toList();
  }

  /**
   * Follows the dates of one: locks what lapsed, and warns of what will. It is read anew, alone: by
   * what it was a moment ago, what is withdrawn meanwhile would be shown again.
   */
  void renew(long number) {
    locks.held(number).filter(Listing::isProposed).ifPresent(this::renew);
  }

  private void renew(Listing one) {
    locks.renew(one);
    if (one.isToBeWarned(clock.instant(), settings)) {
      table.warned(one.number());
      letters.warning(one);
    }
    one.ending(clock.instant(), settings).stream()
        .map(Consent::until)
        .max(Comparator.naturalOrder())
        .filter(day -> table.told(one.number(), day))
        .ifPresent(_ -> letters.ending(one));
  }

  /** Deletes what the log holds longer than it should, and says in the journal that it did. */
  void purge() {
    var before = clock.instant().minus(settings.traced());
    var gone = traces.purge(before);
    if (gone > 0) {
      journal.note(
          Journal.NOBODY,
          "expert.log.purged",
          "",
          Map.of("entries", String.valueOf(gone), "before", before.toString()));
    }
  }
}
