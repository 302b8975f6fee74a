package org.baraza.relay;

import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.journal.Journal;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.springframework.stereotype.Component;

/** Says that something waits, and notes that something was done: numbers, and nothing written. */
@Component
class Courier {

  private static final String ACCOUNT = "account:";

  private final Outbox outbox;
  private final Journal journal;
  private final People people;

  Courier(Outbox outbox, Journal journal, People people) {
    this.outbox = outbox;
    this.journal = journal;
    this.people = people;
  }

  /** Tells those who receive a contact that somebody asks. */
  void waiting(Contact one, Set<String> parties) {
    post(RelayLetters.WAITING, parties, one.asker(), one.number());
  }

  /** Tells the other party that something was written. */
  void written(Contact one, Reader by) {
    var kind = one.state() == Contact.State.SENT ? RelayLetters.ANSWERED : RelayLetters.MESSAGE;
    if (one.isBy(by)) {
      post(kind, one.readers(), one.asker(), one.number());
    } else {
      post(kind, Set.of(Keys.account(one.asker())), by.self(), one.number());
    }
  }

  void reported(long report) {
    people
        .holders(Role.MODERATOR, "")
        .forEach(person -> post(RelayLetters.REPORTED, person.id().toString(), report));
  }

  private void post(String kind, Set<String> parties, AccountId but, long number) {
    parties.stream()
        .filter(key -> key.startsWith(ACCOUNT) && !key.equals(Keys.account(but)))
        .forEach(key -> post(kind, key.substring(ACCOUNT.length()), number));
  }

  private void post(String kind, String to, long number) {
    outbox.post(new Occasion(kind, Map.of("to", to, "number", String.valueOf(number))));
  }

  void note(long actor, String act, String subject, Map<String, String> details) {
    journal.note(actor, act, subject, details);
  }
}
