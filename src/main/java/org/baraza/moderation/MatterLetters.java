package org.baraza.moderation;

import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Tells those who keep a record that moderators decided on it: where to read it, no more. */
@Component
class MatterLetters implements Correspondent {

  private static final String KIND = "moderation.matter";
  private static final String MATTER = "matter";
  private static final String TO = "to";

  private final People people;
  private final Matters matters;
  private final Records records;
  private final Words words;

  MatterLetters(People people, Matters matters, Records records, Words words) {
    this.people = people;
    this.matters = matters;
    this.records = records;
    this.words = words;
  }

  static Occasion occasion(long matter, AccountId to) {
    return new Occasion(KIND, Map.of(MATTER, String.valueOf(matter), TO, to.toString()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** It concerns what they answer for, so nobody can wish it away. */
  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var to = new AccountId(occasion.number(TO));
    return matters
        .any(occasion.number(MATTER))
        .filter(one -> one.state().isTold())
        .filter(one -> records.keepers(one.kind(), one.record()).contains(to))
        .flatMap(one ->
            people
                .person(to)
                .flatMap(
                    person -> people.address(to).map(address -> letter(one, person, address))));
  }

  private Letter letter(Matter one, Person person, String address) {
    var lang = person.lang();
    return new Letter(
        address,
        lang,
        words.say(lang, "moderation.letter.subject"),
        words.say(lang, "moderation.letter", person.name(), words.address(lang, one.address())),
        "");
  }
}
