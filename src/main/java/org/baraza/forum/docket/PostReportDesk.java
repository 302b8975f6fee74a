package org.baraza.forum.docket;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.conduct.Reported;
import org.baraza.forum.docket.PostReport.State;
import org.baraza.forum.part.PostDoor;
import org.baraza.forum.pending.Ruling.Act;
import org.baraza.journal.Journal;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts things before the moderators, hides them meanwhile, and does what is decided. */
@Component
@Transactional
public class PostReportDesk implements Reported {

  private static final int MOST_UNDECIDED = 20;

  private final PostReports reports;
  private final ObjectProvider<Exhibits> exhibits;
  private final PostDoor door;
  private final Removal removal;
  private final DocketSettings settings;
  private final Journal journal;
  private final Clock clock;

  PostReportDesk(
      PostReports reports,
      ObjectProvider<Exhibits> exhibits,
      PostDoor door,
      Removal removal,
      DocketSettings settings,
      Journal journal,
      Clock clock) {
    this.reports = reports;
    this.exhibits = exhibits;
    this.door = door;
    this.removal = removal;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<PostReport> all(Reader reader) {
    return reports.all(reader);
  }

  /** When each of those was reported that wait for a decision of this moderator. */
  @Transactional(readOnly = true)
  public List<java.time.Instant> waiting(Reader moderator) {
    var all = reports.all(moderator);
    var judged = judged(all, moderator);
    return all.stream()
        .filter(one -> one.isOpen() && judged.contains(one.number()))
        .map(PostReport::at)
        .toList();
  }

  /**
   * Something a reader may report.
   *
   * @throws NotThere if they do not see it, or said it themselves
   */
  @Transactional(readOnly = true)
  public Exhibit exhibit(Exhibit.Kind kind, String key, Reader reader) {
    var one = of(kind).of(key, reader);
    if (one.isOwn()) {
      throw new NotThere();
    }
    return one;
  }

  private Exhibits of(Exhibit.Kind kind) {
    return exhibits.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  /**
   * Puts something before the moderators; in Chatham House mode it is not kept who did, since it
   * would tell who takes part, nor which moderator reads there. It is hidden where a moderator
   * reports it so, who then says to its author why, or enough members do.
   *
   * @param hide whether a moderator wants it hidden until another one has decided
   * @return whether it is still shown
   */
  public boolean report(Exhibit one, String why, boolean hide, Reader reader) {
    var open = reports.open(one);
    if (open.isEmpty()) {
      add(one, why, reader);
    } else if (!one.isChatham() && !open.get().isBy(reader.self())) {
      reports.second(open.get().number(), reader.self(), why, clock.instant());
    }
    if (hide && reader.holds(Role.MODERATOR)) {
      hide(one, one.isChatham() ? Journal.NOBODY : reader.self().number(), why);
      return false;
    }
    if (isCrowd(one)) {
      hide(one, Journal.NOBODY, "");
      return false;
    }
    return true;
  }

  private void add(Exhibit one, String why, Reader reader) {
    var now = clock.instant();
    reports.add(
        new PostReport(
            reports.draw(),
            one.kind(),
            one.key(),
            one.post(),
            one.author(),
            one.isChatham() ? Journal.NOBODY : reader.self().number(),
            why,
            one.shown(),
            State.OPEN,
            one.isChatham() ? now.truncatedTo(ChronoUnit.DAYS) : now,
            List.of(),
            null,
            false),
        Set.of(Keys.role(Role.MODERATOR)));
  }

  /**
   * Whether enough members who have earned trust reported it. What moderators once let stand is
   * hidden by a moderator alone.
   */
  private boolean isCrowd(Exhibit one) {
    if (one.isChatham() || settings.hide() < 1 || reports.isKept(one)) {
      return false;
    }
    var open = reports.open(one).orElseThrow();
    return Stream.concat(Stream.of(open.by()), open.others().stream().map(PostReport.Other::by))
            .map(AccountId::new)
            .filter(door::isTrusted)
            .count()
        >= settings.hide();
  }

  /** The journal keeps the hour: in Chatham House mode it would tell when somebody took part. */
  private void hide(Exhibit one, long by, String why) {
    var matter = new Matter(one.kind(), one.key(), one.post(), one.author(), one.shown());
    if (removal.hide(matter, by, why, null) && !one.isChatham()) {
      note(matter, by);
    }
  }

  private void note(Matter one, long by) {
    var kind = one.kind().name().toLowerCase(Locale.ROOT);
    journal.note(by, "forum." + kind + ".hidden", kind + '/' + one.key(), Map.of());
  }

  /** Hides what was reported until it is decided, and tells its author why. */
  void hide(long number, String why, Reader moderator) {
    var one = alone(number, moderator);
    if (one.isHeld()) {
      throw new NotThere();
    }
    var by = moderator.self().number();
    if (removal.hide(one.matter(), by, why, null)) {
      note(one.matter(), by);
    }
  }

  /** One that this moderator may judge; whoever reports or judges the same waits meanwhile. */
  private PostReport alone(long number, Reader moderator) {
    var before = judged(number, moderator);
    reports.hold(before.kind(), before.key());
    return judged(number, moderator);
  }

  private PostReport judged(long number, Reader moderator) {
    return reports
        .visible(number, moderator)
        .filter(one -> one.isOpen() && judged(List.of(one), moderator).contains(number))
        .orElseThrow(NotThere::new);
  }

  /** The reports that this moderator may judge. */
  @Transactional(readOnly = true)
  Set<Long> judged(List<PostReport> some, Reader moderator) {
    var masked =
        some.stream()
            .filter(one -> one.kind() == Exhibit.Kind.POST && one.author() == null)
            .map(PostReport::post)
            .toList();
    var worn = door.worn(masked, moderator.self());
    return some.stream()
        .filter(one -> one.isJudgedBy(moderator))
        .filter(one -> one.kind() != Exhibit.Kind.POST || !worn.contains(one.post()))
        .map(PostReport::number)
        .collect(Collectors.toSet());
  }

  /** Who said what a report that this moderator may judge is about, where that is kept. */
  @Transactional(readOnly = true)
  public Optional<AccountId> accused(long report, Reader moderator) {
    return reports
        .visible(report, moderator)
        .filter(one -> one.state() != State.KEPT)
        .filter(one -> judged(List.of(one), moderator).contains(report))
        .flatMap(one -> Optional.ofNullable(one.author()));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Charge> charge(long report, Reader moderator) {
    return reports
        .visible(report, moderator)
        .filter(one -> one.state() != State.KEPT && !one.isSanctioned())
        .filter(one -> judged(List.of(one), moderator).contains(report))
        .flatMap(one ->
            Optional.ofNullable(one.author())
                .map(author -> new Charge(one.post(), one.kind().name(), author)));
  }

  /**
   * Takes away what was reported, or lets it stand; what was hidden is then seen again.
   *
   * @param grounds for its author; those who let it stand need not give any
   */
  void decide(long number, boolean remove, String grounds, Reader moderator) {
    var one = alone(number, moderator);
    var state = remove ? State.REMOVED : State.KEPT;
    if (!reports.decide(number, state, moderator.self(), clock.instant())) {
      throw new NotThere();
    }
    var by = moderator.self().number();
    if (remove) {
      removal.remove(one.matter(), Act.REMOVED, by, grounds);
    } else {
      removal.restore(one.matter(), by, grounds);
    }
    journal.note(
        by,
        "forum.report." + state.code(),
        one.subject(),
        Map.of("report", String.valueOf(number)));
  }

  /** One that this moderator reads. */
  @Transactional(readOnly = true)
  PostReport open(long number, Reader moderator) {
    return reports.visible(number, moderator).orElseThrow(NotThere::new);
  }

  /** What the reader reported, as far as that is kept. */
  @Transactional(readOnly = true)
  List<PostReports.Told> mine(Reader reader) {
    return reports.told(reader.self());
  }

  /** Why the reader may report nothing now, in words, or nothing. */
  @Transactional(readOnly = true)
  public String refusal(Frame frame, Reader reader) {
    return reports.undecided(reader.self()) >= MOST_UNDECIDED
        ? frame.word("forum.report.many")
        : door.refusal(frame, reader);
  }
}
