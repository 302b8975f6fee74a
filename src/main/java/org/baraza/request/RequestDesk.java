package org.baraza.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Silencing;
import org.baraza.intake.Lot;
import org.baraza.journal.Journal;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.practice.Publishing;
import org.baraza.practice.Publishing.Published;
import org.baraza.request.AccessRequest.State;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests, and does what the owners of the practice answer. */
@Component
@Transactional
class RequestDesk {

  static final Duration PATIENCE = Duration.ofDays(30);

  /** Enough for whoever was told of something; too few to try numbers out. */
  private static final int MOST_OPEN = 10;

  private final RequestTable table;
  private final Publishing publishing;
  private final People people;
  private final Journal journal;
  private final Outbox outbox;
  private final List<Silencing> silencing;
  private final Clock clock;

  RequestDesk(
      RequestTable table,
      Publishing publishing,
      People people,
      Journal journal,
      Outbox outbox,
      ObjectProvider<Silencing> silencing,
      Clock clock) {
    this.table = table;
    this.publishing = publishing;
    this.people = people;
    this.journal = journal;
    this.outbox = outbox;
    this.silencing = silencing.stream().toList();
    this.clock = clock;
  }

  /** What became of asking. */
  enum Asked {
    TAKEN,
    MANY,
    SILENCED
  }

  @Transactional(readOnly = true)
  public List<AccessRequest> all(Reader reader) {
    return table.all(reader);
  }

  @Transactional(readOnly = true)
  public AccessRequest open(long number, Reader reader) {
    return table.visible(number, reader).orElseThrow(NotThere::new);
  }

  /** The practice as far as the reader sees it. */
  @Transactional(readOnly = true)
  public Optional<Published> practice(AccessRequest one, Reader reader) {
    return publishing.open(one.practice(), reader);
  }

  /**
   * Keeps what is asked for any number. Whether there is such a practice is not looked up here: to
   * ask is the same work for every number, so that its time tells nothing.
   *
   * @return whether it was taken: there is a limit to what is unanswered, and whoever is to say
   *     nothing for a time says nothing here either
   */
  public Asked ask(long practice, String why, Reader who) {
    var now = clock.instant();
    if (silencing.stream().anyMatch(one -> one.isOn(who.self()))) {
      return Asked.SILENCED;
    }
    if (table.open(who.self(), now) >= MOST_OPEN) {
      return Asked.MANY;
    }
    var number = Lot.draw(table::isTaken);
    var until = now.plus(PATIENCE);
    var readers = Set.of(Keys.account(who.self()));
    table.add(
        new AccessRequest(number, who.self(), practice, why, State.OPEN, now, until, "", readers));
    note(number, practice, who.self().number(), "asked");
    return Asked.TAKEN;
  }

  /** Puts what was asked before those who can answer, where there is anybody. */
  public void deliver() {
    for (var one : table.undelivered()) {
      var countries = one.isOpen(clock.instant()) ? countries(one) : List.<String>of();
      var readers = new TreeSet<>(one.readers());
      countries.forEach(code -> readers.add(Keys.country(code)));
      if (table.deliver(one, readers)) {
        countries.stream()
            .flatMap(code -> people.holders(Role.FOCAL_POINT, code).stream())
            .map(People.Person::id)
            .distinct()
            .forEach(owner -> post(RequestLetters.WAITING, owner, one.number()));
      }
    }
  }

  /**
   * Whose focal points can answer; none where there is nothing that could be opened to the asker.
   */
  private List<String> countries(AccessRequest one) {
    return publishing
        .open(one.practice())
        .filter(there -> there.cover().marking() != Marking.RED)
        .filter(_ -> !publishing.isWithdrawn(one.practice()))
        .filter(_ -> publishing.open(one.practice(), people.reader(one.by())).isEmpty())
        .map(there -> there.dossier().countries())
        .orElse(List.of());
  }

  /** Lets the asker read the practice for some days. */
  public void grant(long number, Reader who, int days, String grounds) {
    var one = owned(number, who, State.OPEN);
    if (!publishing.admit(one.practice(), one.by())) {
      throw new NotThere();
    }
    change(one, State.GRANTED, clock.instant().plus(Duration.ofDays(days)), grounds, who);
    post(RequestLetters.ANSWERED, one.by(), number);
  }

  /** Declines; without words the asker is not told. */
  public void decline(long number, Reader who, String grounds) {
    var one = owned(number, who, State.OPEN);
    change(one, State.DECLINED, one.until(), grounds, who);
    if (!grounds.isEmpty()) {
      post(RequestLetters.ANSWERED, one.by(), number);
    }
  }

  /** Ends what was granted, at once. */
  public void revoke(long number, Reader who, String grounds) {
    var one = owned(number, who, State.GRANTED);
    change(one, State.REVOKED, clock.instant(), grounds, who);
    dismiss(one);
  }

  /** The asker no longer asks, or no longer needs what was granted. */
  public void withdraw(long number, Reader who) {
    var one = open(number, who);
    if (!one.isBy(who) || !isUnderWay(one, who)) {
      throw new NotThere();
    }
    change(one, State.WITHDRAWN, clock.instant(), one.grounds(), who);
    if (one.state() == State.GRANTED) {
      dismiss(one);
    }
  }

  private boolean isUnderWay(AccessRequest one, Reader who) {
    var told = one.told(who, clock.instant());
    return told == State.OPEN || told == State.GRANTED;
  }

  /** Ends what has had its time. */
  public void lapse() {
    for (var one : table.over(clock.instant())) {
      if (table.change(one, State.EXPIRED, one.until(), one.grounds())) {
        note(one.number(), one.practice(), Journal.NOBODY, "expired");
        if (one.state() == State.GRANTED) {
          dismiss(one);
        }
      }
    }
  }

  /** Lets go of all that an account asked for, and of what it was let in to. */
  public void forget(AccountId account) {
    for (var one : table.of(account)) {
      if (one.state() == State.GRANTED) {
        publishing.dismiss(one.practice(), account);
      }
    }
    table.forget(account);
  }

  private void dismiss(AccessRequest one) {
    if (!table.isGrantedOtherwise(one, clock.instant())) {
      publishing.dismiss(one.practice(), one.by());
    }
  }

  private AccessRequest owned(long number, Reader who, State state) {
    var one = open(number, who);
    var isThere = publishing.open(one.practice(), who).isPresent();
    if (!one.isOwnedBy(who) || !isThere || one.told(who, clock.instant()) != state) {
      throw new NotThere();
    }
    return one;
  }

  private void change(AccessRequest one, State next, Instant until, String grounds, Reader who) {
    if (!table.change(one, next, until, grounds)) {
      throw new NotThere();
    }
    note(one.number(), one.practice(), who.self().number(), AccessRequest.code(next));
  }

  private void note(long number, long practice, long actor, String what) {
    journal.note(
        actor,
        "access-request." + what,
        "access-request/" + number,
        Map.of("practice", String.valueOf(practice)));
  }

  private void post(String kind, AccountId to, long request) {
    outbox.post(
        new Occasion(kind, Map.of("to", to.toString(), "request", String.valueOf(request))));
  }
}
