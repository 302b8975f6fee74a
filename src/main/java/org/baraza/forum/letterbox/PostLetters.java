package org.baraza.forum.letterbox;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.forum.letterbox.Talk.Told;
import org.baraza.mail.Answerable;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells people of a post they wait for: in which topic, and where to read it. What it says and who
 * said it leaves by no letter.
 */
@Component
class PostLetters implements Correspondent {

  static final String KIND = "forum.post";
  static final String ANSWER = "answer";
  static final String CALL = "call";
  static final String EACH = "each";

  private final People people;
  private final ObjectProvider<Talk> talk;
  private final ReplySeal seal;
  private final Answerable answerable;
  private final Wishes wishes;
  private final Words words;

  PostLetters(
      People people,
      ObjectProvider<Talk> talk,
      ReplySeal seal,
      Answerable answerable,
      Wishes wishes,
      Words words) {
    this.people = people;
    this.talk = talk;
    this.seal = seal;
    this.answerable = answerable;
    this.wishes = wishes;
    this.words = words;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var account = new AccountId(occasion.number("account"));
    var reader = people.reader(account);
    return people
        .person(account)
        .filter(one -> wishes.forActions(account.number()))
        .flatMap(person ->
            people
                .address(account)
                .flatMap(address ->
                    Sight.with(
                            reader.keys(),
                            () -> talk.getObject().told(occasion.number("post"), reader))
                        .map(told -> letter(occasion, told, person, address))));
  }

  private Letter letter(Occasion occasion, Told told, Person person, String address) {
    var lang = person.lang();
    var answers = answerable.address(seal.tag(occasion.number("topic"), person.id())).orElse("");
    var body =
        words.say(
            lang,
            "forum.letter.post." + occasion.about().getOrDefault("which", ANSWER),
            person.name(),
            told.topic(),
            words.address(lang, told.path()),
            words.address(lang, "/notices"));
    return new Letter(
        address,
        lang,
        words.say(lang, "forum.letter.post.subject", told.topic()),
        answers.isEmpty()
            ? body
            : Typing.LINE + '\n' + words.say(lang, "forum.letter.post.how") + "\n\n" + body,
        wishes.endOfActions(person.id().number(), lang),
        answers);
  }
}
