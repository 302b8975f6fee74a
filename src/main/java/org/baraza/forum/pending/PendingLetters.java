package org.baraza.forum.pending;

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
 * Tells authors that a post of theirs was hidden, and what became of it: where to read it, no more.
 * In Chatham House mode nobody can be written to: who wrote a post finds it when they read there.
 */
@Component
public class PendingLetters implements Correspondent {

  private static final String KIND = "forum.pending";
  private static final String POST = "post";
  private static final String WHICH = "which";

  /** What became of it. */
  public enum Which {
    HIDDEN,
    RESTORED,
    REMOVED
  }

  private final People people;
  private final Pendings pendings;
  private final Outbox outbox;
  private final Words words;

  PendingLetters(People people, Pendings pendings, Outbox outbox, Words words) {
    this.people = people;
    this.pendings = pendings;
    this.outbox = outbox;
    this.words = words;
  }

  /** Has the author told, if the post names one. */
  public void post(long post, Which which) {
    if (pendings.author(post).isPresent()) {
      outbox.post(
          new Occasion(
              KIND,
              Map.of(
                  POST,
                  String.valueOf(post),
                  WHICH,
                  which.name().toLowerCase(java.util.Locale.ROOT))));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** It concerns what they said themselves, so nobody can wish it away. */
  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var post = Long.parseLong(occasion.about().getOrDefault(POST, "0"));
    var which = occasion.about().getOrDefault(WHICH, "hidden");
    return pendings
        .author(post)
        .flatMap(author ->
            people
                .person(author)
                .flatMap(
                    person -> people.address(author).map(to -> letter(post, which, person, to))));
  }

  private Letter letter(long post, String which, Person person, String address) {
    var lang = person.lang();
    var where = words.address() + '/' + lang.code() + "/forum/posts/" + post + "/history";
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.pending.subject"),
        words.say(lang, "forum.letter.pending." + which, person.name(), where),
        "");
  }
}
