package org.baraza.forum;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.TopicDesk.Opening;
import org.baraza.forum.meeting.Meeting;
import org.baraza.forum.text.Saying;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the invented people of the demo profile say to each other. They ask, approve and answer as
 * people do; a forum in which there is a space already is left alone.
 */
@Component
@Profile("demo")
class ForumDemo {

  private static final JsonMapper JSON = new JsonMapper();

  private final SpaceDesk spaces;
  private final PostDesk posts;
  private final People people;
  private final Clock clock;

  ForumDemo(SpaceDesk spaces, PostDesk posts, People people, Clock clock) {
    this.clock = clock;
    this.spaces = spaces;
    this.posts = posts;
    this.people = people;
  }

  /**
   * A space of invented people, each by the mailbox of their address.
   *
   * @param meeting which it is for, or null
   * @param circle who takes up an invitation
   */
  record Scene(
      String steward,
      Space.Kind kind,
      boolean chatham,
      String language,
      List<String> languages,
      String name,
      String purpose,
      String about,
      String rules,
      @Nullable Gathering meeting,
      List<String> circle,
      List<Talk> topics) {}

  /**
   * @param in how many days from now it begins
   * @param days how many it lasts
   */
  record Gathering(
      String title, int in, int days, String country, String place, String organiser) {}

  /**
   * @param accepted the place of the post that answers, or 0
   */
  record Talk(
      Topic.Kind kind, String title, List<String> concepts, List<Line> posts, int accepted) {}

  record Line(String by, String language, String text) {}

  /** After the invented people have come in. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(100)
  void play() throws IOException {
    var facilitators = people.holders(Role.FACILITATOR, "");
    if (facilitators.isEmpty() || Sight.ofEverything(spaces::isBegun)) {
      return;
    }
    try (var script = Objects.requireNonNull(ForumDemo.class.getResourceAsStream("demo.json"))) {
      for (var scene : JSON.readValue(script, new TypeReference<List<Scene>>() {})) {
        play(scene, facilitators.getFirst());
      }
    }
  }

  private void play(Scene scene, Person facilitator) {
    var space = as(scene.steward(), reader -> spaces.ask(wish(scene), reader));
    as(
        people.reader(facilitator.id()),
        () -> {
          spaces.approve(space, "", people.reader(facilitator.id()));
          return space;
        });
    for (var guest : scene.circle()) {
      as(
          scene.steward(),
          reader -> {
            spaces.invite(space, address(guest), reader);
            return space;
          });
      as(
          guest,
          reader -> {
            spaces.join(space, reader);
            return space;
          });
    }
    scene.topics().forEach(talk -> play(talk, space));
  }

  private void play(Talk talk, long space) {
    var first = talk.posts().getFirst();
    var topic = as(first.by(), reader -> posts.begin(space, opening(talk), reader));
    var place = 1;
    for (var line : talk.posts().subList(1, talk.posts().size())) {
      var post = as(line.by(), reader -> posts.answer(topic.number(), saying(line), reader));
      place++;
      if (place == talk.accepted()) {
        as(first.by(), reader -> posts.accept(post.number(), reader));
        as(first.by(), reader -> posts.mark(post.number(), reader));
      }
    }
  }

  private SpaceForm.Wish wish(Scene scene) {
    return new SpaceForm.Wish(
        scene.kind(),
        scene.chatham(),
        scene.name(),
        scene.purpose(),
        lang(scene.language()),
        scene.languages(),
        scene.about(),
        scene.meeting() == null ? null : meeting(scene.meeting()),
        scene.rules().isEmpty() ? Map.of() : Map.of(scene.language(), scene.rules()),
        "Demo");
  }

  private Meeting meeting(Gathering one) {
    var first = LocalDate.now(clock).plusDays(one.in());
    var last = first.plusDays(one.days() - 1L);
    return new Meeting(one.title(), first, last, one.country(), one.place(), one.organiser(), "");
  }

  private static Opening opening(Talk talk) {
    var first = saying(talk.posts().getFirst());
    return new Opening(talk.kind(), talk.title(), talk.concepts(), first, false);
  }

  private static Saying saying(Line line) {
    return new Saying(line.text(), lang(line.language()));
  }

  private static Lang lang(String code) {
    return Lang.of(code).orElseThrow();
  }

  private static String address(String mailbox) {
    return mailbox + "@example.org";
  }

  private interface Deed<T> {
    T of(Reader reader);
  }

  private <T> T as(String mailbox, Deed<T> deed) {
    var reader = people.reader(people.at(address(mailbox)).orElseThrow().id());
    return as(reader, () -> deed.of(reader));
  }

  private static <T> T as(Reader reader, Supplier<T> deed) {
    return Sight.with(reader.keys(), deed::get);
  }
}
