package org.baraza.forum.speaker;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.forum.speaker.Speakers.Saying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows members who can be followed, and what they said where these members read. */
@Component
@Transactional
class SpeakerDesk {

  private static final int MOST = 20;

  private final Speakers speakers;
  private final People people;
  private final Clock clock;

  SpeakerDesk(Speakers speakers, People people, Clock clock) {
    this.speakers = speakers;
    this.people = people;
    this.clock = clock;
  }

  /** Somebody who can be followed, with the latest of what they said. */
  record Heard(long number, Person person, List<Saying> said) {}

  @Transactional(readOnly = true)
  public Optional<Heard> hear(long number, Reader reader) {
    return find(number, reader)
        .map(person ->
            new Heard(
                number,
                person,
                speakers.said(person.id(), Instant.EPOCH, clock.instant(), MOST, reader)));
  }

  /** Who has this number, for members. */
  @Transactional(readOnly = true)
  public Optional<Person> find(long number, Reader reader) {
    return reader.account().isEmpty()
        ? Optional.empty()
        : speakers.account(number).flatMap(people::person);
  }

  @Transactional(readOnly = true)
  public List<Saying> news(long number, Instant since, Instant until, int most, Reader reader) {
    return find(number, reader)
        .map(person -> speakers.said(person.id(), since, until, most, reader))
        .orElse(List.of());
  }

  /** The reader’s own number, where they can be followed. */
  @Transactional(readOnly = true)
  public Optional<Long> own(Reader reader) {
    return speakers.of(reader.self());
  }

  public void choose(boolean allowed, Reader reader) {
    if (allowed) {
      speakers.allow(reader.self());
    } else {
      speakers.end(reader.self());
    }
  }
}
