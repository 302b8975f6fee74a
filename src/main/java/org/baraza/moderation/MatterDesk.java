package org.baraza.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.access.Role;
import org.baraza.journal.Journal;
import org.baraza.mail.Outbox;
import org.baraza.moderation.Matter.Act;
import org.baraza.moderation.Matter.State;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on what was reported, and hears those who keep it. */
@Component
@Transactional
class MatterDesk {

  private final Matters matters;
  private final Records records;
  private final Outbox outbox;
  private final Journal journal;
  private final Clock clock;

  MatterDesk(Matters matters, Records records, Outbox outbox, Journal journal, Clock clock) {
    this.matters = matters;
    this.records = records;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A matter as one reader may know of it.
   *
   * @param isKept whether they keep the record: they read why, never who reported or what was said
   * @param isDecided whether they decide on it now
   * @param exhibit the record itself, if they see it
   * @param form where they mend it, or nothing
   */
  record Seen(
      Matter matter, boolean isKept, boolean isDecided, Optional<Exhibit> exhibit, String form) {

    boolean isAppealable() {
      return isKept && matter.isAppealable();
    }

    boolean isMendable() {
      return isKept && matter.isMendable();
    }
  }

  /**
   * @throws NotThere if the reader may not know of it
   */
  @Transactional(readOnly = true)
  public Seen open(long number, Frame frame, Reader reader) {
    var one = matters.any(number).orElseThrow(NotThere::new);
    var keepers = records.keepers(one.kind(), one.record());
    var isKept = keepers.contains(reader.self());
    if (isKept ? !one.state().isTold() : !isJudged(one, reader)) {
      throw new NotThere();
    }
    return new Seen(
        one,
        isKept,
        one.isDecidedBy(reader, keepers),
        records.see(one.kind(), one.record(), frame, reader),
        isKept ? records.form(one, reader) : "");
  }

  private boolean isJudged(Matter one, Reader reader) {
    return reader.holds(Role.MODERATOR)
        && matters.visible(one.number(), reader).isPresent()
        && records.isOpenTo(one, reader);
  }

  /** Those that wait for this moderator. */
  @Transactional(readOnly = true)
  public List<Matter> waiting(Reader reader) {
    return reader.holds(Role.MODERATOR)
        ? matters.waiting(reader).stream()
            .filter(one -> records.isOpenTo(one, reader))
            .filter(one -> one.isDecidedBy(reader, records.keepers(one.kind(), one.record())))
            .toList()
        : List.of();
  }

  /** What was decided about records that the reader keeps. */
  @Transactional(readOnly = true)
  public List<Matter> kept(Reader reader) {
    return matters.toldTo(reader.self()).stream()
        .filter(one -> records.keepers(one.kind(), one.record()).contains(reader.self()))
        .toList();
  }

  /** What the reader reported, as far as that is kept. */
  @Transactional(readOnly = true)
  public List<Matter> mine(Reader reader) {
    return matters.reportedBy(reader.self());
  }

  /** What is still shown to the reader of a record they reported. */
  @Transactional(readOnly = true)
  public Optional<Exhibit> exhibit(Matter one, Frame frame, Reader reader) {
    return records.see(one.kind(), one.record(), frame, reader);
  }

  /** Does what a moderator decided; the others wait meanwhile. */
  public void decide(long number, String act, String words, Reader reader) {
    var one = held(number);
    var keepers = records.keepers(one.kind(), one.record());
    if (!isJudged(one, reader)
        || !one.isDecidedBy(reader, keepers)
        || !one.state().acts().contains(act)) {
      throw new NotThere();
    }
    var next = one.state().after(act);
    var done = new Act(reader.self().number(), words);
    var decided =
        switch (one.state()) {
          case OPEN -> one.decided(next, next == State.UPHELD && withholds(one, words), done);
          case APPEALED -> one.judged(next, done);
          default -> one.answered(next, done);
        };
    keep(decided, keepers);
    if (next.isOver()) {
      records.giveBack(one, matters.withheld(one.kind(), one.record()));
      hush(one);
    }
    note(decided, act, done.by());
  }

  /** Of something closed nothing is left that was written of it, but what moderators decided. */
  private void hush(Matter one) {
    if (records.isClosed(one.kind(), one.record())) {
      matters.hush(one.number());
    }
  }

  private boolean withholds(Matter one, String grounds) {
    return records.isThere(one) && records.withhold(one, grounds);
  }

  /**
   * Takes what those who keep it say against the decision, once, with what it says now, if that is
   * something else: whoever decides reads it.
   */
  public void appeal(long number, String words, Frame frame, Reader reader) {
    var one = held(number);
    if (!isKept(one, reader) || !one.isAppealable()) {
      throw new NotThere();
    }
    var by = reader.self().number();
    var says = standing(one, frame);
    save(one.appealed(new Act(by, words), says.equals(one.shown()) ? one.mended() : says));
    note(one, "appealed", by);
  }

  /** Takes from those who keep it that it is mended, with what it says now. */
  public void mend(long number, String words, Frame frame, Reader reader) {
    var one = held(number);
    if (!isKept(one, reader) || !one.isMendable()) {
      throw new NotThere();
    }
    var by = reader.self().number();
    save(one.mended(new Act(by, words), standing(one, frame)));
    note(one, "mended", by);
  }

  private String standing(Matter one, Frame frame) {
    return records.standing(one, frame).map(Exhibit::shown).orElse("");
  }

  private Matter held(long number) {
    var before = matters.any(number).orElseThrow(NotThere::new);
    matters.hold(before.kind(), before.record());
    return matters.any(number).orElseThrow(NotThere::new);
  }

  private boolean isKept(Matter one, Reader reader) {
    return records.keepers(one.kind(), one.record()).contains(reader.self());
  }

  /** Keeps it; whoever came to keep the record since it was told is told, too. */
  private void save(Matter one) {
    var told = Sight.ofEverything(() -> matters.told(one.number()));
    var keepers = records.keepers(one.kind(), one.record());
    matters.save(one, keepers, clock.instant());
    keepers.stream()
        .filter(keeper -> !told.contains(keeper))
        .forEach(keeper -> outbox.post(MatterLetters.occasion(one.number(), keeper)));
  }

  /** Keeps it, and has those told who keep the record, unless nothing came of it. */
  private void keep(Matter one, Set<AccountId> keepers) {
    var told = one.state().isTold() ? keepers : Set.<AccountId>of();
    matters.save(one, told, clock.instant());
    told.forEach(keeper -> outbox.post(MatterLetters.occasion(one.number(), keeper)));
  }

  private void note(Matter one, String act, long by) {
    journal.note(
        by,
        "moderation." + act,
        one.subject(),
        Map.of(
            "matter", String.valueOf(one.number()), "withheld", String.valueOf(one.isWithheld())));
  }

  /**
   * Lets go of what was shown of records that are no more, and of what waits about them; and tells
   * those who came to keep a record since it was decided on.
   */
  public void lapse() {
    Sight.ofEverything(matters::naming).stream()
        .filter(one -> !records.isThere(one))
        .forEach(one -> matters.save(one.gone(), Set.of(), clock.instant()));
    Sight.ofEverything(matters::standing).forEach(one -> tell(one.number()));
  }

  private void tell(long number) {
    var one = held(number);
    var keepers = records.keepers(one.kind(), one.record());
    var told = Sight.ofEverything(() -> matters.told(number));
    if (one.state().isTold() && !one.state().isOver() && !told.equals(keepers)) {
      save(one);
    }
  }
}
