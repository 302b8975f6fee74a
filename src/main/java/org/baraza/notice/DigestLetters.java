package org.baraza.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.notice.Endings.Ending;
import org.baraza.notice.Endings.Letters;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * Writes digests, each by what its person may see when it is sent. Where nothing is new there is no
 * letter.
 */
@Component
class DigestLetters implements Correspondent {

  static final String KIND = "notice.digest";

  private static final String ACCOUNT = "account";
  private static final String UNTIL = "until";

  /** More than are told, for what may not be told is among them. */
  private static final int MOST = 60;

  private final People people;
  private final Choices choices;
  private final Subscriptions subscriptions;
  private final Watch watch;
  private final KeptWishes wishes;
  private final Words words;

  DigestLetters(
      People people,
      Choices choices,
      Subscriptions subscriptions,
      Watch watch,
      KeptWishes wishes,
      Words words) {
    this.people = people;
    this.choices = choices;
    this.subscriptions = subscriptions;
    this.watch = watch;
    this.wishes = wishes;
    this.words = words;
  }

  /** The occasion to tell a person of these subscriptions, each since it was last told of. */
  static Occasion occasion(AccountId account, List<Subscription> due, Instant until) {
    var about = new TreeMap<>(Map.of(ACCOUNT, account.toString(), UNTIL, until.toString()));
    due.forEach(one -> about.put(String.valueOf(one.number()), one.told().toString()));
    return new Occasion(KIND, about);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var account = new AccountId(occasion.number(ACCOUNT));
    var choice = choices.of(account);
    var address = people.address(account);
    if (choice.mailing().rhythm().isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    return people
        .person(account)
        .flatMap(person -> {
          var digest = digest(occasion, person);
          return digest.isEmpty()
              ? Optional.empty()
              : Optional.of(letter(address.get(), person, digest, since(occasion, choice)));
        });
  }

  private Digest digest(Occasion occasion, Person person) {
    var reader = people.reader(person.id());
    return Sight.with(
        reader.keys(),
        () ->
            Digest.of(
                subscriptions.of(person.id()).stream()
                    .filter(one -> one.frequency() != Frequency.NEVER)
                    .filter(one -> occasion.about().containsKey(String.valueOf(one.number())))
                    .map(one -> seen(one, occasion, person, reader))
                    .toList(),
                person.lang()));
  }

  private Sighting seen(Subscription one, Occasion occasion, Person person, Reader reader) {
    var since = moment(occasion, String.valueOf(one.number()));
    return watch.see(one, person.lang(), reader, since, moment(occasion, UNTIL), MOST);
  }

  private Letter letter(String address, Person person, Digest digest, LocalDate since) {
    var end = wishes.address(new Ending(person.id(), Letters.DIGESTS), person.lang());
    var frame = Frame.unasked(words, person.lang());
    var text = new DigestText(frame, person.name(), since, digest, end);
    return new Letter(address, person.lang(), text.subject(), text.text(), end);
  }

  /** The day the oldest of the news can be of, by the person's clock. */
  private static LocalDate since(Occasion occasion, Choice choice) {
    return occasion.about().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(ACCOUNT))
        .map(entry -> Instant.parse(entry.getValue()))
        .min(Instant::compareTo)
        .orElse(Instant.EPOCH)
        .atZone(choice.zone())
        .toLocalDate();
  }

  private static Instant moment(Occasion occasion, String key) {
    return Instant.parse(occasion.about().getOrDefault(key, Instant.EPOCH.toString()));
  }
}
