package org.baraza.forum.letterbox;

import java.util.Locale;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.forum.letterbox.Talk.Refusal;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Tells whoever answered by mail why their answer, or what came with it, was not posted. */
@Component
class RefusalLetters implements Correspondent {

  static final String KIND = "forum.refusal";

  /** The answer was posted; the files that came with it were not. */
  static final String ENCLOSURES = "enclosures";

  private final People people;
  private final Words words;

  RefusalLetters(People people, Words words) {
    this.people = people;
    this.words = words;
  }

  static String code(Refusal why) {
    return why.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var account = new AccountId(Long.parseLong(occasion.about().getOrDefault("account", "0")));
    var why = occasion.about().getOrDefault("why", "");
    return people
        .person(account)
        .flatMap(person -> people.address(account).map(address -> letter(why, person, address)));
  }

  private Letter letter(String why, Person person, String address) {
    var lang = person.lang();
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.refusal.subject"),
        words.say(
            lang,
            "forum.letter.refusal",
            person.name(),
            words.say(lang, "forum.letter.refusal." + why),
            words.address() + '/' + lang.code() + "/forum"),
        "");
  }
}
