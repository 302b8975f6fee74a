package org.baraza.forum.docket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.pending.PendingLetters;
import org.baraza.forum.pending.PendingLetters.Which;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Ruling;
import org.baraza.forum.pending.Ruling.Act;
import org.baraza.forum.pending.Ruling.State;
import org.baraza.forum.pending.Rulings;
import org.baraza.journal.Journal;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hides what somebody said and takes it away, with the reason, and gives it back. What is taken
 * away is kept aside while its author can appeal. Who may do it is asked before.
 */
@Component
@Transactional
public class Removal {

  private final Rulings rulings;
  private final Pendings pendings;
  private final ObjectProvider<Exhibits> exhibits;
  private final PendingLetters letters;
  private final DocketSettings settings;
  private final Journal journal;
  private final Clock clock;

  Removal(
      Rulings rulings,
      Pendings pendings,
      ObjectProvider<Exhibits> exhibits,
      PendingLetters letters,
      DocketSettings settings,
      Journal journal,
      Clock clock) {
    this.rulings = rulings;
    this.pendings = pendings;
    this.exhibits = exhibits;
    this.letters = letters;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  private Exhibits of(Exhibit.Kind kind) {
    return exhibits.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  /** By the day alone: an hour could tell who was there. */
  private Instant day() {
    return clock.instant().truncatedTo(ChronoUnit.DAYS);
  }

  /**
   * Hides something until moderators have decided.
   *
   * @param by the number of a moderator, or 0 where reports of members hide it
   * @param why for its author to read, or nothing
   * @param takeback the taking back by which it is hidden, or null
   * @return false if it says nothing any more, or something else
   */
  public boolean hide(Matter what, long by, String why, @Nullable Long takeback) {
    var one = ruling(what, rulings.draw(), Act.HIDDEN, by, 0, why, null, true);
    if (!holds(what, one, takeback)) {
      return false;
    }
    if (takeback == null) {
      letters.post(one, Which.HIDDEN);
      tell(one, "hidden");
    }
    return true;
  }

  private boolean holds(Matter what, Ruling one, @Nullable Long takeback) {
    return Sight.ofEverything(() -> {
      var isHeld = of(what.kind()).hold(what, one.number(), takeback);
      if (isHeld) {
        rulings.keep(one);
      }
      return isHeld;
    });
  }

  private Ruling ruling(
      Matter what,
      long number,
      Act act,
      long by,
      long hiddenBy,
      String why,
      @Nullable Instant until,
      boolean isDecided) {
    return new Ruling(
        number,
        what.kind().name(),
        what.key(),
        what.post(),
        what.author(),
        act,
        by,
        hiddenBy,
        why,
        day(),
        until,
        State.STANDS,
        "",
        "",
        Ruling.readers(what.author(), isDecided));
  }

  /**
   * Takes something away that is hidden, or stands; its author can appeal.
   *
   * @param act whether a moderator or a steward does
   * @param by the number of who does, or 0 where it is not kept
   */
  public void remove(Matter what, Act act, long by, String why) {
    var until = day().plus(Duration.ofDays(1L + settings.appeal()));
    var hidden = pendings.hidden(what.kind().name(), what.key());
    var number = hidden.map(Pending::ruling).orElseGet(rulings::draw);
    var hiddenBy = hidden.map(Pending::by).orElse(0L);
    var one = ruling(what, number, act, by, hiddenBy, why, until, true);
    if (hidden.isEmpty() && !holds(what, one, null)) {
      return;
    }
    rulings.keep(one);
    Sight.atHouseWork(() -> of(what.kind()).bar(what.key(), act));
    told(one, hidden.map(Pending::takeback).orElse(0L));
  }

  /** The owner of an account that was taken back was written to about all of it. */
  private void told(Ruling one, long takeback) {
    if (takeback == 0) {
      letters.post(one, one.act() == Act.DELETED ? Which.DELETED : Which.REMOVED);
    }
    tell(one, one.act().code());
  }

  /** Takes a post away for good, where nobody could decide on an appeal; the reason stays. */
  public void delete(Matter what, long by, String why) {
    var one = ruling(what, rulings.draw(), Act.DELETED, by, 0, why, null, false);
    rulings.keep(one);
    letters.post(one, Which.DELETED);
    tell(one, "deleted");
  }

  /** Shows again what is hidden; false if it is not. */
  public boolean restore(Matter what, long by, String grounds) {
    var hidden = pendings.hidden(what.kind().name(), what.key());
    hidden.ifPresent(held -> {
      var one = rulings.any(held.ruling()).orElseThrow();
      Sight.atHouseWork(() -> of(what.kind()).release(one));
      rulings.decide(held.ruling(), State.LIFTED, grounds, by);
      if (held.takeback() == 0) {
        letters.post(one, Which.RESTORED);
      }
      tell(one, "lifted");
    });
    return hidden.isPresent();
  }

  /** Decides on an appeal: gives it back, or lets go of it for good. */
  void close(Ruling one, boolean isLifted, long by) {
    var kind = of(Exhibit.Kind.valueOf(one.kind()));
    Sight.atHouseWork(() -> {
      if (isLifted) {
        kind.release(one);
      } else {
        kind.forget(one);
      }
    });
    letters.post(one, isLifted ? Which.RESTORED : Which.UPHELD);
    note(one, isLifted ? "lifted" : "upheld", by);
  }

  /** Lets go, for good, of what nobody appealed against in time. */
  void lapse() {
    var lapsed = Sight.ofEverything(() -> rulings.lapsed(clock.instant()));
    lapsed.forEach(this::lapse);
  }

  private void lapse(Ruling one) {
    Sight.atHouseWork(() -> of(Exhibit.Kind.valueOf(one.kind())).forget(one));
  }

  /** Lets go of what is kept aside of somebody who leaves, and could appeal no more. */
  void lapse(Pending one) {
    rulings.any(one.ruling()).filter(ruling -> !ruling.isHidden()).ifPresent(this::lapse);
  }

  /** What a moderator or steward did, and beside it, as the house’s own act, whom it concerned. */
  void note(Ruling one, String what, long by) {
    journal.note(
        by,
        "forum.ruling." + what,
        one.kindCode() + "/" + one.key(),
        Map.of("ruling", String.valueOf(one.number())));
    tell(one, what);
  }

  private void tell(Ruling one, String what) {
    Optional.ofNullable(one.account())
        .ifPresent(account ->
            journal.note(
                Journal.NOBODY,
                "forum.ruling." + what,
                "account/" + account,
                Map.of("ruling", String.valueOf(one.number()))));
  }
}
