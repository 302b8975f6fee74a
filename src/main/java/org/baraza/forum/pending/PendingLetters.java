package org.baraza.forum.pending;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * Tells authors that something of theirs was hidden or taken away, and what became of it: where to
 * read it, no more. In Chatham House mode nobody can be written to: who wrote a post finds it when
 * they read there.
 */
@Component
public class PendingLetters implements Correspondent {

  private static final String KIND = "forum.pending";
  private static final String RULING = "ruling";
  private static final String WHICH = "which";

  /** What became of it. */
  public enum Which {
    HIDDEN,
    RESTORED,
    REMOVED,
    DELETED,
    UPHELD;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final People people;
  private final Rulings rulings;
  private final Outbox outbox;
  private final Words words;

  PendingLetters(People people, Rulings rulings, Outbox outbox, Words words) {
    this.people = people;
    this.rulings = rulings;
    this.outbox = outbox;
    this.words = words;
  }

  /** Has the author told, if one is named. */
  public void post(Ruling one, Which which) {
    if (one.account() != null) {
      outbox.post(
          new Occasion(KIND, Map.of(RULING, String.valueOf(one.number()), WHICH, which.code())));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** It concerns what they said themselves, so nobody can wish it away. */
  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var which = occasion.about().getOrDefault(WHICH, "hidden");
    return rulings
        .any(occasion.number(RULING))
        .flatMap(one ->
            Optional.ofNullable(one.account())
                .flatMap(author ->
                    people
                        .person(author)
                        .flatMap(person ->
                            people.address(author).map(to -> letter(one, which, person, to)))));
  }

  private Letter letter(Ruling one, String which, Person person, String address) {
    var lang = person.lang();
    var where = words.address(lang, one.path());
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.pending.subject"),
        words.say(lang, "forum.letter.pending." + which, person.name(), where),
        "");
  }
}
