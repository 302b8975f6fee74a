package org.baraza.exchange;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Tells those whose country was left out of a proposal that it does not concern them any more. */
@Component
class DroppedLetters implements Correspondent {

  private final People people;
  private final Wishes wishes;
  private final Words words;

  DroppedLetters(People people, Wishes wishes, Words words) {
    this.people = people;
    this.wishes = wishes;
    this.words = words;
  }

  @Override
  public String kind() {
    return ExchangeDesk.DROPPED;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var to = new AccountId(occasion.number("to"));
    return people
        .person(to)
        .filter(_ -> wishes.forActions(to.number()))
        .flatMap(person ->
            people
                .address(to)
                .map(address ->
                    new Letter(
                        address,
                        person.lang(),
                        words.say(person.lang(), "exchange.letter.dropped.subject"),
                        words.say(
                            person.lang(),
                            "exchange.letter.dropped",
                            person.name(),
                            String.valueOf(occasion.number("exchange"))),
                        wishes.endOfActions(to.number(), person.lang()))));
  }
}
