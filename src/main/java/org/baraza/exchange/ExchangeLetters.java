package org.baraza.exchange;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * Tells those whom an exchange concerns that it waits for their answer, or that something was done
 * about it. It says where, and nothing of what it is or between whom.
 */
@Component
class ExchangeLetters implements Correspondent {

  private final People people;
  private final Exchanges exchanges;
  private final Wishes wishes;
  private final Words words;

  ExchangeLetters(People people, Exchanges exchanges, Wishes wishes, Words words) {
    this.people = people;
    this.wishes = wishes;
    this.exchanges = exchanges;
    this.words = words;
  }

  @Override
  public String kind() {
    return ExchangeDesk.LETTER;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var to = new AccountId(occasion.number("to"));
    var number = occasion.number("exchange");
    var reader = people.reader(to);
    return exchanges
        .visible(number, reader)
        .filter(one -> one.concerns(reader) && wishes.forActions(to.number()))
        .flatMap(one ->
            people
                .person(to)
                .flatMap(person ->
                    people.address(to).map(address -> written(person, address, one, reader))));
  }

  private Letter written(People.Person person, String address, Exchange one, Reader reader) {
    var lang = person.lang();
    var where = words.address(lang, one.path());
    var isAsked = !one.unanswered(reader).isEmpty();
    return new Letter(
        address,
        lang,
        words.say(
            lang, isAsked ? "exchange.letter.asked.subject" : "exchange.letter.moved.subject"),
        words.say(
            lang,
            isAsked ? "exchange.letter.asked" : "exchange.letter.moved",
            person.name(),
            where),
        wishes.endOfActions(person.id().number(), lang));
  }
}
