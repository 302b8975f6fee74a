package org.baraza.forum.lifting;

import java.util.Map;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * Writes to somebody that it was lifted who said something: where to read of it, nothing of what
 * was said or where. The occasion bears no name, so that the outbox links nothing.
 */
@Component
class LiftingLetters implements Correspondent {

  private static final String KIND = "forum.lifted";
  private static final String LIFTING = "lifting";

  private final People people;
  private final Liftings liftings;
  private final Words words;

  LiftingLetters(People people, Liftings liftings, Words words) {
    this.people = people;
    this.liftings = liftings;
    this.words = words;
  }

  static Occasion occasion(long number) {
    return new Occasion(KIND, Map.of(LIFTING, String.valueOf(number)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** It warns of something about the account, so nobody can wish it away. */
  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var number = occasion.number(LIFTING);
    return Sight.ofEverything(() -> liftings.any(number))
        .flatMap(one -> Optional.ofNullable(one.author()))
        .flatMap(author ->
            people
                .person(author)
                .flatMap(person ->
                    people.address(author).map(address -> letter(number, person, address))));
  }

  private Letter letter(long number, People.Person person, String address) {
    var lang = person.lang();
    var where = words.address(lang, "/forum/liftings/" + number);
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.lifted.subject"),
        words.say(lang, "forum.letter.lifted", person.name(), where),
        "");
  }
}
