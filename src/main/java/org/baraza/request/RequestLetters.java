package org.baraza.request;

import java.time.Clock;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters that a request waits or was answered: where to look, and nothing of what it says. */
@Configuration(proxyBeanMethods = false)
class RequestLetters {

  static final String WAITING = "request.waiting";
  static final String ANSWERED = "request.answered";

  @Bean
  Correspondent requestWaiting(
      People people, RequestTable table, Wishes wishes, Words words, Clock clock) {
    return new Writer(WAITING, people, table, wishes, words, clock);
  }

  @Bean
  Correspondent requestAnswered(
      People people, RequestTable table, Wishes wishes, Words words, Clock clock) {
    return new Writer(ANSWERED, people, table, wishes, words, clock);
  }

  /** Writes letters of one kind. */
  record Writer(
      String kind, People people, RequestTable table, Wishes wishes, Words words, Clock clock)
      implements Correspondent {

    @Override
    public Optional<Letter> letter(Occasion occasion) {
      var to = new AccountId(occasion.number("to"));
      var number = occasion.number("request");
      if (!wishes.forActions(to.number()) || !isDue(number, to)) {
        return Optional.empty();
      }
      return people
          .person(to)
          .flatMap(person -> people.address(to).map(address -> written(person, address, number)));
    }

    private boolean isDue(long number, AccountId to) {
      var reader = people.reader(to);
      return Sight.with(reader.keys(), () -> table.visible(number, reader))
          .filter(one -> kind.equals(ANSWERED) ? one.isBy(reader) : one.isOwnedBy(reader))
          .filter(one -> kind.equals(ANSWERED) || one.isOpen(clock.instant()))
          .isPresent();
    }

    private Letter written(Person person, String address, long number) {
      var lang = person.lang();
      var where = words.address(lang, "/access-requests/" + number);
      return new Letter(
          address,
          lang,
          words.say(lang, "request.letter." + kind.substring("request.".length()) + ".subject"),
          words.say(
              lang, "request.letter." + kind.substring("request.".length()), person.name(), where),
          wishes.endOfActions(person.id().number(), lang));
    }
  }
}
