package org.baraza.forum.consultation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.forum.consultation.ConsultationDesk.Wish;
import org.baraza.forum.part.TopicDoor.Begun;
import org.baraza.forum.text.Saying;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One consultation of the invented people of the demo profile, in a space of theirs. */
@Component
@Profile("demo")
class ConsultationDemo {

  private static final JsonMapper JSON = new JsonMapper();

  private final ConsultationDesk desk;
  private final Consultations consultations;
  private final People people;
  private final JdbcClient jdbc;

  ConsultationDemo(
      ConsultationDesk desk, Consultations consultations, People people, JdbcClient jdbc) {
    this.desk = desk;
    this.consultations = consultations;
    this.people = people;
    this.jdbc = jdbc;
  }

  /**
   * @param by the mailbox of who asks
   * @param days for how many days one may vote
   * @param votes the place of what each chooses, by their mailbox
   */
  record Script(
      String space,
      String by,
      String language,
      String title,
      String text,
      List<String> options,
      int days,
      Map<String, Integer> votes) {}

  /** After the spaces of the demo are there. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(101)
  void play() throws IOException {
    var isBegun = Sight.ofEverything(consultations::any);
    try (var text =
        Objects.requireNonNull(ConsultationDemo.class.getResourceAsStream("demo.json"))) {
      var script = JSON.readValue(text, new TypeReference<Script>() {});
      var space = space(script.space());
      if (!isBegun && space.isPresent() && reader(script.by()).isPresent()) {
        play(script, space.get());
      }
    }
  }

  private Optional<Long> space(String name) {
    return Sight.ofEverything(() ->
        jdbc.sql("select number from forum.space where name = ? and state = 'OPEN' limit 1")
            .param(name)
            .query((row, _) -> row.getLong(1))
            .optional());
  }

  private void play(Script script, long space) {
    var said = new Saying(script.text(), Lang.of(script.language()).orElseThrow());
    var begun = new Begun("consultation", script.title(), List.of(), said, false);
    var closes = desk.today().plusDays(script.days());
    var wish = new Wish(begun, script.options(), false, false, closes);
    var topic = as(script.by(), reader -> desk.begin(space, wish, reader));
    script
        .votes()
        .forEach((mailbox, place) ->
            as(
                mailbox,
                reader -> {
                  desk.vote(topic, Set.of(place), reader);
                  return topic;
                }));
  }

  private <T> T as(String mailbox, Function<Reader, T> deed) {
    var reader = reader(mailbox).orElseThrow();
    return Sight.with(reader.keys(), () -> deed.apply(reader));
  }

  private Optional<Reader> reader(String mailbox) {
    return people.at(mailbox + "@example.org").map(one -> people.reader(one.id()));
  }
}
