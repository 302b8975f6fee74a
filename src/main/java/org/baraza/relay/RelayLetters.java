package org.baraza.relay;

import java.time.Clock;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters that something waits in the relay: where to look, and nothing of whom or what. */
@Configuration(proxyBeanMethods = false)
class RelayLetters {

  static final String WAITING = "relay.waiting";
  static final String ANSWERED = "relay.answered";
  static final String MESSAGE = "relay.message";
  static final String REPORTED = "relay.reported";

  /** What every letter of this room is written with. */
  record Desk(
      People people,
      ContactTable contacts,
      AbuseTable reports,
      Wishes wishes,
      Words words,
      Clock clock) {}

  @Bean
  Desk relayLetterDesk(
      People people,
      ContactTable contacts,
      AbuseTable reports,
      Wishes wishes,
      Words words,
      Clock clock) {
    return new Desk(people, contacts, reports, wishes, words, clock);
  }

  @Bean
  Correspondent relayWaiting(Desk relayLetterDesk) {
    return new Writer(WAITING, relayLetterDesk);
  }

  @Bean
  Correspondent relayAnswered(Desk relayLetterDesk) {
    return new Writer(ANSWERED, relayLetterDesk);
  }

  @Bean
  Correspondent relayMessage(Desk relayLetterDesk) {
    return new Writer(MESSAGE, relayLetterDesk);
  }

  @Bean
  Correspondent relayReported(Desk relayLetterDesk) {
    return new Writer(REPORTED, relayLetterDesk);
  }

  /** Writes letters of one kind. */
  record Writer(String kind, Desk desk) implements Correspondent {

    @Override
    public Optional<Letter> letter(Occasion occasion) {
      var to = new AccountId(occasion.number("to"));
      var number = occasion.number("number");
      var reader = desk.people().reader(to);
      if (!desk.wishes().forActions(to.number())
          || !Sight.with(reader.keys(), () -> isDue(number, reader))) {
        return Optional.empty();
      }
      return desk.people()
          .person(to)
          .flatMap(
              person -> desk.people().address(to).map(address -> written(person, address, number)));
    }

    private boolean isDue(long number, Reader reader) {
      if (kind.equals(REPORTED)) {
        return desk.reports().visible(number, reader).filter(Abuse::isOpen).isPresent();
      }
      return desk.contacts()
          .visible(number, reader)
          .filter(one -> !kind.equals(WAITING) || one.mayDecline(reader, desk.clock().instant()))
          .isPresent();
    }

    private Letter written(Person person, String address, long number) {
      var lang = person.lang();
      var place = kind.equals(REPORTED) ? "/relay/reports/" : "/relay/";
      var where = desk.words().address(lang, place + number);
      var which = kind.substring("relay.".length());
      return new Letter(
          address,
          lang,
          desk.words().say(lang, "relay.letter." + which + ".subject"),
          desk.words().say(lang, "relay.letter." + which, person.name(), where),
          desk.wishes().endOfActions(person.id().number(), lang));
    }
  }
}
