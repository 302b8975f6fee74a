package org.baraza.forum.conduct;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.conduct.Sanction.State;
import org.baraza.journal.Journal;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns people and silences them for a time; takes their appeals, which somebody else decides. */
@Component
@Transactional
public class Conduct {

  private final Sanctions sanctions;
  private final Reported reported;
  private final Journal journal;
  private final Outbox outbox;
  private final Clock clock;

  Conduct(Sanctions sanctions, Reported reported, Journal journal, Outbox outbox, Clock clock) {
    this.sanctions = sanctions;
    this.reported = reported;
    this.journal = journal;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<Sanction> all(Reader reader) {
    return sanctions.all(reader);
  }

  /** The addresses of appeals that wait for this moderator, after the language. */
  @Transactional(readOnly = true)
  public List<String> appeals(Reader reader) {
    return sanctions.all(reader).stream()
        .filter(one -> one.isDecidedBy(reader))
        .map(Sanction::path)
        .toList();
  }

  /**
   * @throws NotThere if the reader may not know of it
   */
  @Transactional(readOnly = true)
  Sanction open(long number, Reader reader) {
    return sanctions.visible(number, reader).orElseThrow(NotThere::new);
  }

  /**
   * What a report is about, for a moderator who may do something about its author.
   *
   * @throws NotThere if there is no such report, nobody is named, or it is the moderator
   */
  @Transactional(readOnly = true)
  Reported.Charge charge(long report, Reader moderator) {
    return reported
        .charge(report, moderator)
        .filter(_ -> moderator.holds(Role.MODERATOR))
        .filter(one -> !one.author().equals(moderator.self()))
        .filter(one -> !sanctions.isSanctioned(one))
        .orElseThrow(NotThere::new);
  }

  /** Warns whom a report is about or, for a number of days above 0, silences them. */
  long impose(long report, int days, String why, Reader moderator) {
    var charge = charge(report, moderator);
    var now = clock.instant();
    var one =
        new Sanction(
            sanctions.draw(),
            charge.author(),
            charge.post(),
            charge.kind(),
            why,
            moderator.self(),
            now,
            days == 0 ? null : now.plus(Duration.ofDays(days)),
            State.STANDS,
            "",
            null,
            "");
    sanctions.add(one);
    tell(one, one.kind(), moderator.self());
    return one.number();
  }

  void appeal(long number, String words, Reader reader) {
    var one = open(number, reader);
    if (!one.isAppealable(reader) || !sanctions.appeal(number, words)) {
      throw new NotThere();
    }
    note(one, "appealed", reader.self());
  }

  void decide(long number, boolean lift, String grounds, Reader reader) {
    var one = open(number, reader);
    var state = lift ? State.LIFTED : State.UPHELD;
    if (!one.isDecidedBy(reader)
        || !sanctions.decide(number, state, grounds, reader.self(), clock.instant())) {
      throw new NotThere();
    }
    tell(one, state.code(), reader.self());
  }

  private void tell(Sanction one, String what, AccountId by) {
    outbox.post(SanctionLetters.occasion(one.number()));
    note(one, what, by);
  }

  /** Two entries, since moderators take out what they did and must not learn whom it concerned. */
  private void note(Sanction one, String what, AccountId by) {
    var number = String.valueOf(one.number());
    journal.note(
        by.number(),
        "forum.sanction." + what,
        "sanction/" + number,
        Map.of("post", String.valueOf(one.post())));
    journal.note(
        Journal.NOBODY,
        "forum.sanction." + what,
        "account/" + one.account(),
        Map.of("sanction", number));
  }
}
