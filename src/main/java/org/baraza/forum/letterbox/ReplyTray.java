package org.baraza.forum.letterbox;

import java.util.Map;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.forum.letterbox.ReplySeal.Reply;
import org.baraza.forum.letterbox.Talk.Refusal;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Tongue;
import org.baraza.forum.text.Typed;
import org.baraza.mail.Occasion;
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
  private final Outbox outbox;

  ReplyTray(ReplySeal seal, People people, ObjectProvider<Talk> talk, Outbox outbox) {
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
    var refusal = refusal(reply, letter, person);
    if (refusal.isPresent() || letter.enclosures() > 0) {
      outbox.post(
          new Occasion(
              RefusalLetters.KIND,
              Map.of(
                  "account",
                  person.id().toString(),
                  "why",
                  refusal.map(RefusalLetters::code).orElse(RefusalLetters.ENCLOSURES))));
    }
  }

  private Optional<Refusal> refusal(Reply reply, Received letter, Person person) {
    if (seal.isLate(reply)) {
      return Optional.of(Refusal.LATE);
    }
    if (letter.tooLarge() || letter.text().length() > LONGEST_LETTER) {
      return Optional.of(Refusal.LONG);
    }
    var text = Typed.cleaned(Typing.of(letter.text()));
    if (text.isEmpty()) {
      return Optional.of(Refusal.EMPTY);
    }
    if (text.length() > Typed.LONGEST) {
      return Optional.of(Refusal.LONG);
    }
    return said(reply.topic(), new Saying(text, Tongue.of(text, person.lang())), person);
  }

  private Optional<Refusal> said(long topic, Saying saying, Person person) {
    Reader reader = people.reader(person.id());
    return Sight.with(reader.keys(), () -> talk.getObject().say(topic, saying, reader));
  }
}
