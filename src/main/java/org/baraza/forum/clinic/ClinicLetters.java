package org.baraza.forum.clinic;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.forum.clinic.Clinic.Phase;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks somebody by mail whether they will answer in a live clinic, and reminds those who take part
 * before it begins. Who answers is told by no letter, and nothing of clinics in circles.
 */
@Component
class ClinicLetters implements Correspondent {

  static final String KIND = "forum.clinic";
  static final String ASK = "ask";
  static final String SOON = "soon";

  private final People people;
  private final ObjectProvider<TopicDoor> door;
  private final Clinics clinics;
  private final Wishes wishes;
  private final Words words;
  private final Clock clock;

  ClinicLetters(
      People people,
      ObjectProvider<TopicDoor> door,
      Clinics clinics,
      Wishes wishes,
      Words words,
      Clock clock) {
    this.people = people;
    this.door = door;
    this.clinics = clinics;
    this.wishes = wishes;
    this.words = words;
    this.clock = clock;
  }

  static Occasion occasion(String which, long topic, AccountId whom) {
    return new Occasion(
        KIND, Map.of("which", which, "topic", String.valueOf(topic), "account", whom.toString()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var account = new AccountId(occasion.number("account"));
    return people
        .person(account)
        .filter(_ -> wishes.forActions(account.number()))
        .flatMap(person ->
            people
                .address(account)
                .flatMap(address -> letter(occasion, person, address, people.reader(account))));
  }

  private Optional<Letter> letter(Occasion occasion, Person person, String address, Reader reader) {
    var topic = occasion.number("topic");
    var which = occasion.about().getOrDefault("which", SOON);
    return Sight.with(
        reader.keys(),
        () ->
            Optional.of(topic)
                .filter(number -> door.getObject().sees(number, reader))
                .map(number -> door.getObject().topic(number, reader))
                .filter(card -> card.space().isMailed())
                .flatMap(card ->
                    clinics
                        .of(topic)
                        .filter(one -> isDue(one, which, reader))
                        .map(one -> letter(one, card, which, person, address))));
  }

  private boolean isDue(Clinic one, String which, Reader reader) {
    var now = clock.instant();
    return which.equals(ASK) ? one.isAsked(reader, now) : one.phase(now) != Phase.OVER;
  }

  private Letter letter(Clinic one, TopicCard topic, String which, Person person, String address) {
    var lang = person.lang();
    var when = ClinicPart.when(one, Frame.unasked(words, lang));
    var where = words.address(lang, topic.path());
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.clinic.subject", topic.title()),
        words.say(lang, "forum.letter.clinic." + which, person.name(), topic.title(), when, where),
        wishes.endOfActions(person.id().number(), lang));
  }
}
