package org.baraza.amendment;

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

/** Letters that a change waits or was decided on: where to look, and nothing of what it says. */
@Configuration(proxyBeanMethods = false)
class AmendmentLetters {

  @Bean
  Correspondent amendmentWaiting(People people, AmendmentTable table, Wishes wishes, Words words) {
    return new Writer(Amendments.WAITING, people, table, wishes, words);
  }

  @Bean
  Correspondent amendmentDecided(People people, AmendmentTable table, Wishes wishes, Words words) {
    return new Writer(Amendments.DECIDED, people, table, wishes, words);
  }

  /** Writes letters of one kind. */
  record Writer(String kind, People people, AmendmentTable table, Wishes wishes, Words words)
      implements Correspondent {

    @Override
    public Optional<Letter> letter(Occasion occasion) {
      var to = new AccountId(occasion.number("to"));
      var number = occasion.number("amendment");
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
          .filter(one -> kind.equals(Amendments.DECIDED) != one.isOpen())
          .isPresent();
    }

    private Letter written(Person person, String address, long number) {
      var lang = person.lang();
      var where = words.address(lang, "/amendments/" + number);
      return new Letter(
          address,
          lang,
          words.say(lang, "amendment.letter." + which() + ".subject"),
          words.say(lang, "amendment.letter." + which(), person.name(), where),
          wishes.endOfActions(person.id().number(), lang));
    }

    private String which() {
      return kind.substring("amendment.".length());
    }
  }
}
