package org.baraza.relay;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.intake.Lot;
import org.baraza.journal.Journal;
import org.baraza.relay.Contact.Message;
import org.baraza.relay.Contact.Side;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of abuse, and what the moderators decide on them. */
@Component
@Transactional
class AbuseDesk {

  private final AbuseTable table;
  private final ContactTable contacts;
  private final RelayDesk relay;
  private final Courier courier;
  private final RelaySettings settings;
  private final Clock clock;

  AbuseDesk(
      AbuseTable table,
      ContactTable contacts,
      RelayDesk relay,
      Courier courier,
      RelaySettings settings,
      Clock clock) {
    this.table = table;
    this.contacts = contacts;
    this.relay = relay;
    this.courier = courier;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Abuse> all(Reader reader) {
    return table.all(reader);
  }

  @Transactional(readOnly = true)
  public Abuse open(long number, Reader reader) {
    return table.visible(number, reader).orElseThrow(NotThere::new);
  }

  @Transactional(readOnly = true)
  public List<Message> disclosed(Abuse one) {
    return table.disclosed(one);
  }

  /** What a party reported of a contact. */
  @Transactional(readOnly = true)
  public List<Abuse> of(Contact one, Reader reader) {
    return table.of(one, reader);
  }

  /**
   * Puts a contact before the moderators, who see of it what the reporter shows and no more.
   *
   * @param shown the places of the messages the reporter shows
   */
  public long report(
      long contact, String reason, String words, Collection<String> shown, Reader who) {
    var one = relay.open(contact, who);
    contacts.queue(who.self());
    if (table.of(one, who).stream().anyMatch(Abuse::isOpen)) {
      throw new Unsent(Unsent.Why.TWICE);
    }
    var report = reported(one, reason, words, who);
    var disclosed =
        contacts.messages(one).stream()
            .filter(message -> shown.contains(String.valueOf(message.place())))
            .toList();
    table.add(report, disclosed);
    note(report, who, "reported");
    courier.reported(report.number());
    return report.number();
  }

  private Abuse reported(Contact one, String reason, String words, Reader who) {
    var side = one.side(who);
    return new Abuse(
        Lot.draw(table::isTaken),
        one.number(),
        who.self(),
        side,
        side == Side.ADDRESSEE ? one.asker() : new AccountId(0),
        one.kind(),
        one.addressee(),
        reason,
        words,
        Abuse.State.OPEN,
        clock.instant(),
        "",
        Set.of(Keys.account(who.self()), Keys.role(Role.MODERATOR)));
  }

  /** Upholds a report: the contact ends, and an asker who abused it begins no others for a time. */
  public void uphold(long number, String grounds, Reader who) {
    var one = decide(number, Abuse.State.UPHELD, grounds, who);
    Sight.atHouseWork(() -> contacts.visible(one.contact(), parties(one)).ifPresent(relay::end));
    if (one.accused().number() > 0) {
      contacts.bar(one.accused(), clock.instant().plus(Duration.ofDays(settings.bar())));
    }
  }

  public void dismiss(long number, String grounds, Reader who) {
    decide(number, Abuse.State.DISMISSED, grounds, who);
  }

  /** The reporter, through whom the contact is found: the moderators do not see it. */
  private static Reader parties(Abuse one) {
    return Reader.of(one.by(), Set.of());
  }

  private Abuse decide(long number, Abuse.State state, String grounds, Reader who) {
    var one = open(number, who);
    if (!one.mayDecide(who) || !table.decide(one, state, grounds, clock.instant())) {
      throw new NotThere();
    }
    note(one, who, Contact.code(state));
    return one;
  }

  private void note(Abuse one, Reader who, String what) {
    courier.note(
        who.self().number(),
        "contact.report." + what,
        "relay-report/" + one.number(),
        Map.of("reason", one.reason()));
  }

  /** Deletes what was decided long ago. */
  public void purge() {
    var purged = table.purge(clock.instant().minus(Duration.ofDays(settings.kept())));
    if (purged > 0) {
      courier.note(
          Journal.NOBODY, "contact.report.purged", "", Map.of("count", String.valueOf(purged)));
    }
  }

  public void forget(AccountId account) {
    table.forget(account);
  }
}
