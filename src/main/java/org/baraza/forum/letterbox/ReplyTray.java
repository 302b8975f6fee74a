package org.baraza.forum.letterbox;

import java.util.ArrayList;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.forum.enclosure.Enclosing;
import org.baraza.forum.letterbox.ReplySeal.Reply;
import org.baraza.forum.letterbox.Talk.Outcome;
import org.baraza.forum.letterbox.Talk.Refusal;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Tongue;
import org.baraza.forum.text.Typed;
import org.baraza.mail.Outbox;
import org.baraza.mail.Received;
import org.baraza.mail.Recipient;
import org.baraza.store.Sight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts what people answer by mail. The tag says who they are; a letter from another address than
 * theirs is not answered, not even with why.
 */
@Component
class ReplyTray implements Recipient {

  /** With all that it quotes. */
  private static final int LONGEST_LETTER = 200_000;

  private final ReplySeal seal;
  private final People people;
  private final ObjectProvider<Talk> talk;
  private final ObjectProvider<Enclosing> enclosings;
  private final Outbox outbox;

  ReplyTray(
      ReplySeal seal,
      People people,
      ObjectProvider<Talk> talk,
      ObjectProvider<Enclosing> enclosings,
      Outbox outbox) {
    this.enclosings = enclosings;
    this.seal = seal;
    this.people = people;
    this.talk = talk;
    this.outbox = outbox;
  }

  @Override
  public boolean gave(String tag) {
    return seal.read(tag).isPresent();
  }

  @Override
  @Transactional
  public void receive(Received letter) {
    seal.read(letter.tag())
        .ifPresent(reply ->
            people
                .at(letter.from())
                .filter(person -> person.id().equals(reply.account()))
                .ifPresent(person -> post(reply, letter, person)));
  }

  private void post(Reply reply, Received letter, Person person) {
    var reader = people.reader(person.id());
    var outcome = outcome(reply, letter, person, reader);
    var refused = new ArrayList<String>();
    if (outcome.refused() == null) {
      for (var place = 1; place <= letter.enclosures().size(); place++) {
        var file = letter.enclosures().get(place - 1);
        var number = place;
        Sight.with(
                reader.keys(),
                () ->
                    enclosings
                        .getObject()
                        .add(
                            outcome.post(),
                            file.name(),
                            file.content(),
                            number,
                            person.lang(),
                            reader))
            .ifPresent(why -> refused.add(RefusalLetters.file(number, file.name(), why)));
      }
    }
    if (outcome.refused() != null || !refused.isEmpty()) {
      var why =
          outcome.refused() == null
              ? RefusalLetters.ENCLOSURES
              : RefusalLetters.code(outcome.refused());
      outbox.post(RefusalLetters.occasion(person.id(), why, refused));
    }
  }

  private Outcome outcome(Reply reply, Received letter, Person person, Reader reader) {
    if (seal.isLate(reply)) {
      return Outcome.refused(Refusal.LATE);
    }
    if (letter.tooLarge() || letter.text().length() > LONGEST_LETTER) {
      return Outcome.refused(Refusal.LONG);
    }
    var text = Typed.cleaned(Typing.of(letter.text()));
    if (text.isEmpty()) {
      return Outcome.refused(Refusal.EMPTY);
    }
    if (text.length() > Typed.LONGEST) {
      return Outcome.refused(Refusal.LONG);
    }
    var saying = new Saying(text, Tongue.of(text, person.lang()));
    return Sight.with(reader.keys(), () -> talk.getObject().say(reply.topic(), saying, reader));
  }
}
