package org.baraza.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.journal.Journal;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts records before the moderators. Whoever is to say nothing for a time may still report, as on
 * practices: who sees a danger tells of it.
 */
@Component
@Transactional
class ReportingDesk {

  /** Enough for whoever reads with care; too few for a flood. */
  private static final int MOST_A_DAY = 20;

  private final Records records;
  private final Matters matters;
  private final Journal journal;
  private final Clock clock;

  ReportingDesk(Records records, Matters matters, Journal journal, Clock clock) {
    this.records = records;
    this.matters = matters;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A record that the reader may report.
   *
   * @throws NotThere if for them there is none, or they keep it themselves
   */
  @Transactional(readOnly = true)
  public Exhibit exhibit(String kind, long record, Frame frame, Reader reader) {
    var one = records.see(kind, record, frame, reader).orElseThrow(NotThere::new);
    if (records.keepers(kind, record).contains(reader.self())) {
      throw new NotThere();
    }
    return one;
  }

  @Transactional(readOnly = true)
  public boolean isFull(Reader reader) {
    return matters.reported(reader.self(), clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY;
  }

  /** Whether its name is not to outlast the matter, as whoever reports it is told. */
  @Transactional(readOnly = true)
  public boolean isClosed(String kind, long record) {
    return records.isClosed(kind, record);
  }

  /** What is kept of it as it is called, which of something closed is part of what it says. */
  private Exhibit kept(String kind, long record, Exhibit one) {
    return records.isClosed(kind, record)
        ? new Exhibit(one.path(), new Said("", one.title().lang()), one.shown(), one.isUnnamed())
        : one;
  }

  /** Puts it before the moderators, once: who reports what waits for them already joins. */
  public void report(
      String kind, long record, Exhibit one, String reason, String why, Reader reader) {
    matters.hold(kind, record);
    var open = matters.open(kind, record);
    var now = one.isUnnamed() ? Matters.day(clock.instant()) : clock.instant();
    if (one.isUnnamed() && open.isPresent()) {
      return;
    }
    var number =
        open.map(Matter::number)
            .orElseGet(() -> matters.add(kind, record, kept(kind, record, one), now));
    matters.second(number, one.isUnnamed() ? null : reader.self(), reason, why, now);
    if (open.isEmpty() && !one.isUnnamed()) {
      journal.note(
          Journal.NOBODY,
          "moderation.reported",
          kind + "/" + record,
          Map.of("matter", String.valueOf(number)));
    }
  }
}
