package org.baraza.forum.harvest;

import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks by mail whether somebody wishes to be named beside a consolidated reply: where to say so,
 * and no text. Of circles nothing leaves by mail; in Chatham House mode nobody is asked.
 */
@Component
class HarvestLetters implements Correspondent {

  static final String KIND = "forum.credit";

  private static final String TOPIC = "topic";
  private static final String ACCOUNT = "account";

  private final People people;
  private final ObjectProvider<TopicDoor> door;
  private final Harvests harvests;
  private final Wishes wishes;
  private final Words words;

  HarvestLetters(
      People people,
      ObjectProvider<TopicDoor> door,
      Harvests harvests,
      Wishes wishes,
      Words words) {
    this.people = people;
    this.door = door;
    this.harvests = harvests;
    this.wishes = wishes;
    this.words = words;
  }

  static Occasion occasion(long topic, AccountId whom) {
    return new Occasion(KIND, Map.of(TOPIC, String.valueOf(topic), ACCOUNT, whom.toString()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var account = new AccountId(occasion.number(ACCOUNT));
    var topic = occasion.number(TOPIC);
    var reader = people.reader(account);
    return people
        .person(account)
        .filter(_ -> wishes.forActions(account.number()))
        .flatMap(person ->
            people
                .address(account)
                .flatMap(address ->
                    Sight.with(reader.keys(), () -> waiting(topic, account, reader))
                        .map(card -> letter(card, person, address))));
  }

  /** The topic, if it may leave by mail and the person has not answered meanwhile. */
  private Optional<TopicCard> waiting(long topic, AccountId account, Reader reader) {
    return Optional.of(topic)
        .filter(number -> door.getObject().sees(number, reader))
        .map(number -> door.getObject().topic(number, reader))
        .filter(card -> card.space().isMailed())
        .filter(_ -> harvests.of(topic).filter(Harvest::isPublished).isPresent())
        .filter(_ -> harvests.credit(topic, account).filter(Harvest.Credit::isAsked).isPresent());
  }

  private Letter letter(TopicCard topic, Person person, String address) {
    var lang = person.lang();
    var where = words.address(lang, topic.path() + "/credit");
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.credit.subject", topic.title()),
        words.say(lang, "forum.letter.credit", person.name(), topic.title(), where),
        wishes.endOfActions(person.id().number(), lang));
  }
}
