package org.baraza.forum.harvest;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.forum.harvest.Harvest.Credit.Wish;
import org.baraza.forum.harvest.HarvestDesk.Sheaf;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Wording;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One consolidated reply of the invented people of the demo profile, to a question of theirs. */
@Component
@Profile("demo")
class HarvestDemo {

  private static final JsonMapper JSON = new JsonMapper();

  private final HarvestDesk desk;
  private final Harvests harvests;
  private final TopicDoor door;
  private final People people;
  private final JdbcClient jdbc;
  private final Words words;

  HarvestDemo(
      HarvestDesk desk,
      Harvests harvests,
      TopicDoor door,
      People people,
      JdbcClient jdbc,
      Words words) {
    this.desk = desk;
    this.harvests = harvests;
    this.door = door;
    this.people = people;
    this.jdbc = jdbc;
    this.words = words;
  }

  /**
   * @param by the mailbox of the steward who gathers
   * @param named the mailbox of who wishes to be named
   * @param name how they wish to be named
   */
  record Script(String topic, String by, String language, String text, String named, String name) {}

  /** After the spaces of the demo are there. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(102)
  void play() throws IOException {
    var isBegun = Sight.ofEverything(harvests::any);
    try (var text = Objects.requireNonNull(HarvestDemo.class.getResourceAsStream("demo.json"))) {
      var script = JSON.readValue(text, new TypeReference<Script>() {});
      var topic = topic(script.topic());
      if (!isBegun && topic.isPresent() && reader(script.by()).isPresent()) {
        play(script, topic.get());
      }
    }
  }

  private Optional<Long> topic(String title) {
    return Sight.ofEverything(() ->
        jdbc.sql("select number from forum.topic where title = ? limit 1")
            .param(title)
            .query((row, _) -> row.getLong(1))
            .optional());
  }

  private void play(Script script, long topic) {
    var lang = Lang.of(script.language()).orElseThrow();
    var frame = Frame.unasked(words, lang);
    var steward = reader(script.by()).orElseThrow();
    Sight.with(
        steward.keys(),
        () -> {
          var posts =
              door.page(door.topic(topic, steward), 1, frame, steward).stream()
                  .map(PostCard::number)
                  .toList();
          var sheaf = new Sheaf(new Saying(script.text(), lang), List.copyOf(posts), "");
          desk.publish(topic, sheaf, frame, steward);
          return topic;
        });
    reader(script.named()).ifPresent(one -> agree(topic, script.name(), one));
  }

  private void agree(long topic, String name, Reader reader) {
    Sight.with(
        reader.keys(),
        () -> {
          var read = desk.find(topic).map(one -> Wording.code(one.written())).orElse("");
          desk.wish(topic, Wish.NAMED, name, read, reader);
          return topic;
        });
  }

  private Optional<Reader> reader(String mailbox) {
    return people.at(mailbox + "@example.org").map(one -> people.reader(one.id()));
  }
}
