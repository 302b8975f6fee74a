package org.baraza.forum.conduct;

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

/** Tells people that moderators did something about their conduct: where to read it, no more. */
@Component
class SanctionLetters implements Correspondent {

  private static final String KIND = "forum.sanction";
  private static final String SANCTION = "sanction";

  private final People people;
  private final Sanctions sanctions;
  private final Words words;

  SanctionLetters(People people, Sanctions sanctions, Words words) {
    this.people = people;
    this.sanctions = sanctions;
    this.words = words;
  }

  static Occasion occasion(long number) {
    return new Occasion(KIND, Map.of(SANCTION, String.valueOf(number)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** It concerns what their account may do, so nobody can wish it away. */
  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var number = occasion.number(SANCTION);
    return Sight.ofEverything(() -> sanctions.any(number))
        .flatMap(one ->
            people
                .person(one.account())
                .flatMap(person ->
                    people.address(one.account()).map(address -> letter(one, person, address))));
  }

  private Letter letter(Sanction one, Person person, String address) {
    var lang = person.lang();
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.sanction.subject"),
        words.say(lang, "forum.letter.sanction", person.name(), words.address(lang, one.path())),
        "");
  }
}
