package org.baraza.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Silencing;
import org.baraza.intake.Lot;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.relay.Contact.Message;
import org.baraza.relay.Contact.State;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes contacts, and what the two parties do with them. */
@Component
@Transactional
class RelayDesk {

  private final ContactTable table;
  private final Directory directory;
  private final Courier courier;
  private final List<ContactWitness> witnesses;
  private final List<Silencing> silencing;
  private final RelaySettings settings;
  private final Clock clock;

  RelayDesk(
      ContactTable table,
      Directory directory,
      Courier courier,
      ObjectProvider<ContactWitness> witnesses,
      ObjectProvider<Silencing> silencing,
      RelaySettings settings,
      Clock clock) {
    this.table = table;
    this.directory = directory;
    this.courier = courier;
    this.witnesses = witnesses.stream().toList();
    this.silencing = silencing.stream().toList();
    this.settings = settings;
    this.clock = clock;
  }

  /** What is asked of an addressee. */
  record Need(
      String country,
      String text,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends,
      Lang language) {}

  @Transactional(readOnly = true)
  public List<Contact> all(Reader reader) {
    return table.all(reader);
  }

  @Transactional(readOnly = true)
  public Contact open(long number, Reader reader) {
    return table.visible(number, reader).orElseThrow(NotThere::new);
  }

  @Transactional(readOnly = true)
  public List<Message> messages(Contact one) {
    return table.messages(one);
  }

  /**
   * Sends what somebody needs to an addressee they see. Who receives it, if anybody, is not looked
   * up here, so that the time it takes tells nothing.
   */
  public long ask(String kind, long addressee, Need need, Reader who) {
    directory.opened(kind, addressee, who, need.language());
    var now = clock.instant();
    admit(who.self(), now);
    var one = begun(kind, addressee, need, who.self(), now);
    table.add(one, need.text());
    witnesses.forEach(it -> it.contacted(who.self(), kind, addressee, one.number()));
    note(one, who, "sent");
    return one.number();
  }

  private void admit(AccountId who, Instant now) {
    admitSpeech(who);
    table.queue(who);
    if (table.isBarred(who, now)) {
      throw new Unsent(Unsent.Why.BARRED);
    }
    if (table.begun(who, now) >= settings.contacts()) {
      throw new Unsent(Unsent.Why.CONTACTS);
    }
  }

  /** Whoever is to say nothing for a time says nothing here either. */
  private void admitSpeech(AccountId who) {
    if (silencing.stream().anyMatch(one -> one.isOn(who))) {
      throw new Unsent(Unsent.Why.SILENCED);
    }
  }

  private Contact begun(String kind, long addressee, Need need, AccountId who, Instant now) {
    return new Contact(
        Lot.draw(table::isTaken),
        who,
        kind,
        addressee,
        need.country(),
        need.starts(),
        need.ends(),
        need.language(),
        State.SENT,
        now,
        patience(now),
        Set.of(Keys.account(who)));
  }

  private Instant patience(Instant now) {
    return now.plus(Duration.ofDays(settings.patience()));
  }

  /** Writes into a contact; the first word of the addressee is the answer. */
  public void write(long number, String text, Reader who) {
    var one = open(number, who);
    var now = clock.instant();
    if (!one.mayWrite(who, now)) {
      throw new NotThere();
    }
    admitSpeech(who.self());
    table.queue(who.self());
    if (table.written(who.self(), now) >= settings.messages()) {
      throw new Unsent(Unsent.Why.MESSAGES);
    }
    change(one, State.ANSWERED, patience(now), null);
    table.write(number, one.side(who), who.self(), text, now);
    if (one.state() == State.SENT) {
      note(one, who, "answered");
    }
    courier.written(one, who);
  }

  /** Declines; without words the asker is told nothing, and the contact ends in its own time. */
  public void decline(long number, String words, Reader who) {
    var one = open(number, who);
    var now = clock.instant();
    if (!one.mayDecline(who, now)) {
      throw new NotThere();
    }
    if (!words.isEmpty()) {
      admitSpeech(who.self());
    }
    note(one, who, "declined");
    if (words.isEmpty()) {
      change(one, State.SILENCED, one.until(), null);
      return;
    }
    change(one, State.DECLINED, one.until(), now);
    table.write(number, one.side(who), who.self(), words, now);
    courier.written(one, who);
  }

  public void close(long number, Reader who) {
    var one = open(number, who);
    var now = clock.instant();
    if (!one.mayClose(who, now)) {
      throw new NotThere();
    }
    change(one, State.CLOSED, one.until(), now);
    note(one, who, "closed");
  }

  /** Ends what a moderator found to be abuse; what was not answered yet looks as before. */
  void end(Contact one) {
    switch (one.state()) {
      case ANSWERED -> change(one, State.CLOSED, one.until(), clock.instant());
      case SENT -> change(one, State.SILENCED, one.until(), null);
      case SILENCED, DECLINED, CLOSED -> {}
    }
  }

  private void change(Contact one, State next, Instant until, @Nullable Instant closed) {
    if (!table.change(one, next, until, closed)) {
      throw new NotThere();
    }
  }

  private void note(Contact one, Reader who, String what) {
    courier.note(
        who.self().number(),
        "contact." + what,
        "contact/" + one.number(),
        Map.of("kind", one.kind()));
  }

  /** Puts contacts before those who receive them, and takes them from those who no longer do. */
  public void deliver() {
    for (var one : table.undelivered()) {
      var parties = directory.parties(one);
      if (table.deliver(one, parties)) {
        courier.waiting(one, parties);
      }
    }
    for (var one : table.underWay()) {
      var parties = directory.parties(one);
      if (!parties.equals(one.readers())) {
        table.show(one, parties);
      }
    }
  }

  /** Ends what had its time, and deletes what ended long ago. */
  public void lapse() {
    var now = clock.instant();
    for (var one : table.over(now)) {
      table.change(one, State.CLOSED, one.until(), one.until());
    }
    var purged = table.purge(now.minus(Duration.ofDays(settings.kept())));
    if (purged > 0) {
      courier.note(Journal.NOBODY, "contact.purged", "", Map.of("count", String.valueOf(purged)));
    }
  }

  /**
   * Takes an account out of all contacts. What nobody answered is theirs alone and goes; the rest
   * ends, and stays with the other party until its time is over.
   */
  public void forget(AccountId account) {
    for (var one : table.of(account)) {
      if (one.state() == State.ANSWERED) {
        table.change(one, State.CLOSED, one.until(), clock.instant());
      } else if (one.isUnderWay()) {
        table.delete(one);
      }
    }
    table.forget(account);
  }
}
