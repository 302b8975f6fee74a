package org.baraza.forum.takeback;

import java.util.Map;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of an account that what was done with it was taken back, and where to read it.
 */
@Component
class TakebackLetters implements Correspondent {

  private static final String KIND = "forum.takeback";
  private static final String TAKEBACK = "takeback";

  private final People people;
  private final Takebacks takebacks;
  private final Words words;

  TakebackLetters(People people, Takebacks takebacks, Words words) {
    this.people = people;
    this.takebacks = takebacks;
    this.words = words;
  }

  static Occasion occasion(long number) {
    return new Occasion(KIND, Map.of(TAKEBACK, String.valueOf(number)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** It concerns the safety of their account, so nobody can wish it away. */
  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var number = occasion.number(TAKEBACK);
    return Sight.ofEverything(() -> takebacks.any(number))
        .flatMap(one ->
            people
                .person(one.account())
                .flatMap(person ->
                    people.address(one.account()).map(address -> letter(one, person, address))));
  }

  private Letter letter(Takeback one, Person person, String address) {
    var lang = person.lang();
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.takeback.subject"),
        words.say(lang, "forum.letter.takeback", person.name(), words.address(lang, one.path())),
        "");
  }
}
