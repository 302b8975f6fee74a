package org.baraza.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.intake.Lot;
import org.baraza.practice.Publishing;
import org.baraza.review.Report.Kind;
import org.baraza.review.Report.Outcome;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where reports on published practices are taken, decided, and appealed against. */
@Component
@Transactional
class ReportDesk {

  /** Enough for whoever reads with care; too few for a flood. */
  private static final int MOST_UNDECIDED = 20;

  private final ReportTable table;
  private final SubmissionTable submissions;
  private final Publishing publishing;
  private final Herald herald;
  private final Clock clock;

  ReportDesk(
      ReportTable table,
      SubmissionTable submissions,
      Publishing publishing,
      Herald herald,
      Clock clock) {
    this.table = table;
    this.submissions = submissions;
    this.publishing = publishing;
    this.herald = herald;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Report open(long number, Reader reader) {
    return table.visible(number, reader).orElseThrow(NotThere::new);
  }

  @Transactional(readOnly = true)
  public List<Report> queue(Reader reader) {
    return table.queue(reader);
  }

  /**
   * Takes a report on a practice that the reader sees.
   *
   * @param country the country that asks, for a withdrawal
   */
  public long make(
      long practice, Kind kind, String reason, String country, String text, Reader who) {
    if (publishing.open(practice, who).isEmpty()) {
      throw new NotThere();
    }
    if (table.undecided(who.self()) >= MOST_UNDECIDED) {
      throw new Refused.OutOfTurn();
    }
    var one =
        new Report(
            Lot.draw(table::isTaken),
            practice,
            kind,
            reason,
            country,
            text.strip(),
            who.self().number(),
            clock.instant(),
            submissions.authorOf(practice),
            Report.State.OPEN,
            null,
            null,
            null);
    table.add(one, one.readers(Set.of()));
    note(one, who, "made");
    herald.waiting(kind == Kind.WITHDRAWAL ? Role.FACILITATOR : Role.MODERATOR, "", one.number());
    return one.number();
  }

  public void decide(long number, Reader who, Outcome outcome, String grounds) {
    var one = open(number, who);
    if (outcome == Outcome.WITHDRAWN && publishing.isWithdrawn(one.practice())) {
      throw new Refused.OutOfTurn();
    }
    var next = one.decide(who, outcome, grounds.strip(), clock.instant());
    keep(next, one);
    if (outcome == Outcome.WITHDRAWN) {
      publishing.withdraw(one.practice(), grounds.strip());
      herald.decided(one.author(), "report", number);
    }
    note(next, who, "decided." + outcome.code());
    herald.decided(one.by(), "report", number);
  }

  public void appeal(long number, Reader who, String grounds) {
    var one = open(number, who);
    var next = one.appeal(who, countries(one), grounds.strip(), clock.instant());
    keep(next, one);
    note(next, who, "appealed");
    herald.waiting(Role.FACILITATOR, "", number);
  }

  /** Decides on an appeal: the practice stays away, or comes back. */
  public void judge(long number, Reader who, Outcome outcome, String grounds) {
    var one = open(number, who);
    var next = one.judge(who, outcome, grounds.strip(), clock.instant());
    keep(next, one);
    if (outcome != Outcome.WITHDRAWN) {
      publishing.bringBack(one.practice());
    }
    note(next, who, "judged." + outcome.code());
    herald.decided(one.author(), "report", number);
    herald.decided(one.by(), "report", number);
  }

  /** Whether this reader may appeal against what was decided. */
  @Transactional(readOnly = true)
  public boolean isAppealableBy(Report one, Reader who) {
    return one.isAppealable() && one.isParty(who, countries(one));
  }

  private Set<String> countries(Report one) {
    return publishing
        .open(one.practice())
        .map(published -> Set.copyOf(published.dossier().countries()))
        .orElse(Set.of());
  }

  private void keep(Report next, Report before) {
    if (!table.save(next, before.state(), next.readers(countries(next)))) {
      throw new Refused.OutOfTurn();
    }
  }

  private void note(Report one, Reader who, String what) {
    herald.note(
        who.self(),
        "report." + what,
        "report/" + one.number(),
        Map.of("practice", String.valueOf(one.practice()), "kind", one.kind().code()));
  }
}
