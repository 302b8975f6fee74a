package org.baraza.forum.speaker;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Followable;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.forum.speaker.Speakers.Saying;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.springframework.stereotype.Component;

/**
 * Lets members follow people who allow it. The name of a person is for members, so that letters do
 * not tell it; what they spoke of is told as far as letters tell titles.
 */
@Component
class SpeakerNews implements Followable {

  private static final String SPEAKER = "speaker";

  private final SpeakerDesk desk;

  SpeakerNews(SpeakerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(SPEAKER);
  }

  @Override
  public Optional<Thing> see(String kind, String key, Reader reader) {
    return number(key)
        .flatMap(number ->
            desk.find(number, reader)
                .map(person ->
                    new Thing(
                        key,
                        "/forum/speakers/" + key,
                        new Said(person.name(), Lang.EN),
                        Marking.AMBER,
                        Instant.EPOCH,
                        Instant.EPOCH)));
  }

  @Override
  public List<Thing> news(
      String kind, String key, Reader reader, Instant since, Instant until, int most) {
    return number(key).map(number -> desk.news(number, since, until, most, reader)).stream()
        .flatMap(List::stream)
        .map(SpeakerNews::thing)
        .toList();
  }

  private static Optional<Long> number(String key) {
    return key.matches("\\d{6,18}") ? Optional.of(Long.parseLong(key)) : Optional.empty();
  }

  private static Thing thing(Saying one) {
    return new Thing(
        String.valueOf(one.post()), one.path(), one.title(), one.marking(), one.at(), one.at());
  }
}
