package org.baraza.forum.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.mail.Letter;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who said something in Chatham House mode is told to two custodians and the author, if at all. */
@RunningHouse
class LiftingTests {

  private static final String LIST = "/en/forum/liftings";
  private final Visitors visitors;
  private final People people;
  private final LiftingLetters letters;
  private final LiftingBelongings belongings;
  private final JdbcClient jdbc;
  private final LeafFall spaces;

  LiftingTests(
      Visitors visitors,
      People people,
      LiftingLetters letters,
      LiftingBelongings belongings,
      JdbcClient jdbc,
      LeafFall spaces) {
    this.visitors = visitors;
    this.people = people;
    this.letters = letters;
    this.belongings = belongings;
    this.jdbc = jdbc;
    this.spaces = spaces;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.lifting").update();
      jdbc.sql("delete from mail.letter where kind = 'forum.lifted'").update();
      spaces.of("name = 'Zqlifting'");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void twoCustodiansOfTwoRolesLiftOneVoiceAndNobodyElseLearnsIt(String mode) {
    var steward = visitors.member();
    var speaker = visitors.member();
    var topic = topic(steward, mode);
    var post = last(answer(speaker, topic, "A threat"));
    var facilitator = visitors.with(Role.FACILITATOR);
    var reviewer = visitors.with(Role.REVIEWER);
    var others =
        List.of(
            steward,
            visitors.member(),
            visitors.with(Role.MODERATOR),
            visitors.with(Role.ADMINISTRATOR));

    for (var one : others) {
      assertThat(one.get(LIST).statusCode()).isEqualTo(404);
      assertThat(one.post(LIST, "post", post, "why", "Curious").statusCode()).isEqualTo(404);
    }
    assertThat(facilitator.post(LIST, "post", post, "why", "").statusCode()).isEqualTo(422);
    var lifting = location(facilitator, LIST, "post", post, "why", "Zqdanger to life");
    assertThat(facilitator.page(lifting).text()).doesNotContain(name(speaker));
    for (var alone : List.of(facilitator, visitors.with(Role.FACILITATOR))) {
      assertThat(decide(alone, lifting, "lift", "Me again")).as("the same role").isEqualTo(404);
    }
    assertThat(reviewer.page("/en/desk").text()).contains("Lifting of anonymity");
    assertThat(decide(reviewer, lifting, "lift", "")).isEqualTo(422);
    assertThat(decide(reviewer, lifting, "lift", "Zqproportionate")).isEqualTo(303);
    assertThat(decide(reviewer, lifting, "lift", "Again")).isEqualTo(404);

    for (var custodian : List.of(facilitator, reviewer)) {
      assertThat(custodian.page(lifting).text()).contains(name(speaker));
    }
    assertThat(speaker.page(lifting).text())
        .contains("know that you wrote this post", "Zqdanger", "Zqproportionate")
        .contains(name(facilitator), name(reviewer));
    assertThat(speaker.page("/en/desk").text()).contains("Lifting of anonymity");
    for (var one : others) {
      assertThat(one.get(lifting).statusCode()).isEqualTo(404);
    }
    for (var one : List.of(visitors.with(Role.FACILITATOR), visitors.with(Role.REVIEWER))) {
      assertThat(one.get(lifting).statusCode()).as("custodians of other posts").isEqualTo(404);
      assertThat(one.page(LIST).text()).doesNotContain(post);
    }
    for (var one : List.of(steward, facilitator, reviewer)) {
      assertThat(Site.text(one.get(topic)))
          .as("the topic names nobody, now as before")
          .contains("Speaker 2")
          .doesNotContain(name(speaker), speaker.account().toString());
    }
    whatIsKeptLinksNothing(speaker, post);
    assertThat(letter(last(lifting)).orElseThrow().address())
        .isEqualTo(people.address(speaker.account()).orElseThrow());
    assertThat(letter(last(lifting)).orElseThrow().text()).doesNotContain("threat", "Zq");

    Sight.atHouseWork(() -> belongings.forget(speaker.account()));
    assertThat(facilitator.page(lifting).text()).doesNotContain(name(speaker));
    assertThat(speaker.get(lifting).statusCode()).isEqualTo(404);
  }

  private void whatIsKeptLinksNothing(Visitor speaker, String post) {
    Sight.atHouseWork(() -> {
      var noted =
          jdbc.sql("select * from journal.entry where subject = ? order by number")
              .param("post/" + post)
              .query()
              .listOfRows();
      assertThat(noted)
          .extracting(entry -> entry.get("act"))
          .containsExactly("forum.lifting.asked", "forum.lifting.lifted");
      assertThat(noted.toString())
          .doesNotContain("Zq", name(speaker), speaker.account().toString());
      assertThat(
              jdbc.sql("select about::text from mail.letter where kind = 'forum.lifted'")
                  .query(String.class)
                  .single())
          .doesNotContain(speaker.account().toString());
      assertThat(belongings.of(speaker.account())).isEqualTo(Map.of("liftings", List.of()));
    });
  }

  @Test
  void whoLooksAfterASpaceLiftsNothingThereAndADeclinedLiftingTellsNothing() {
    var steward = visitors.with(Role.FACILITATOR);
    var speaker = visitors.member();
    var post = last(answer(speaker, topic(steward, "yes"), "Words"));
    var reviewer = visitors.with(Role.REVIEWER);
    assertThat(steward.post(LIST, "post", post, "why", "Mine").statusCode()).isEqualTo(404);

    var lifting = location(reviewer, LIST, "post", post, "why", "Perhaps");
    assertThat(decide(steward, lifting, "lift", "Mine")).isEqualTo(404);
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(decide(facilitator, lifting, "decline", "No danger")).isEqualTo(303);
    assertThat(reviewer.page(lifting).text()).contains("Declined").doesNotContain(name(speaker));
    assertThat(letter(last(lifting))).isEmpty();
  }

  @Test
  void whoSpokeDoesNotDecideOnTheirOwnVoiceAndAnInvitationShutsNobodyOut() {
    var speaker = visitors.with(Role.REVIEWER);
    var post = last(answer(speaker, topic(visitors.member(), "yes"), "My words"));
    var lifting = location(visitors.with(Role.FACILITATOR), LIST, "post", post, "why", "Perhaps");
    assertThat(decide(speaker, lifting, "decline", "Not mine")).isEqualTo(404);
    assertThat(speaker.post(LIST, "post", post, "why", "Mine").statusCode()).isEqualTo(404);
    assertThat(decide(visitors.with(Role.REVIEWER), lifting, "decline", "No")).isEqualTo(303);
  }

  @Test
  void whoSpeaksInATopicUnmasksNobodyThere() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var reviewer = visitors.with(Role.REVIEWER);
    var speaker = visitors.member();
    var topic = topic(visitors.member(), "yes");
    answer(facilitator, topic, "I argue here");
    var post = last(answer(speaker, topic, "Words"));
    assertThat(facilitator.post(LIST, "post", post, "why", "Perhaps").statusCode()).isEqualTo(404);

    var lifting = location(reviewer, LIST, "post", post, "why", "Perhaps");
    assertThat(facilitator.page(lifting).select("form[action$=/decision]")).isEmpty();
    assertThat(facilitator.page("/en/desk").text()).doesNotContain("Lifting of anonymity");
    assertThat(decide(facilitator, lifting, "lift", "Me")).isEqualTo(404);
    assertThat(visitors.with(Role.FACILITATOR).page(lifting).select("form[action$=/decision]"))
        .isNotEmpty();
  }

  @Test
  void whoAskedAndIsNotApartAnyMoreIsToldNothingNorIsItSaidWhy() {
    var steward = visitors.member();
    var speaker = visitors.member();
    var topic = topic(steward, "yes");
    var post = last(answer(speaker, topic, "Words"));
    var spoke = visitors.with(Role.FACILITATOR);
    var seated = visitors.with(Role.FACILITATOR);
    var left = visitors.with(Role.FACILITATOR);
    for (var first : List.of(spoke, seated, left)) {
      var lifting = location(first, LIST, "post", post, "why", "Perhaps");
      if (first == spoke) {
        answer(spoke, topic, "I came to speak");
      } else if (first == seated) {
        run(
            "insert into forum.seat select space, ?, false, true, now() from forum.post"
                + " where number = "
                + post,
            first);
      } else {
        run(
            "update access.mandate set withdrawn_by = 0, withdrawn_at = now() where account = ?",
            first);
      }
      var reviewer = visitors.with(Role.REVIEWER);
      assertThat(decide(reviewer, lifting, "lift", "So be it")).isEqualTo(303);
      assertThat(reviewer.page(lifting).text())
          .contains("Author could not be determined")
          .doesNotContain(name(speaker));
      assertThat(letter(last(lifting))).isEmpty();
    }
  }

  @Test
  void whatNobodyDecidedLapsesAndGoesWithWhoeverAskedForIt() {
    var post = last(answer(visitors.member(), topic(visitors.member(), "yes"), "Words"));
    var facilitator = visitors.with(Role.FACILITATOR);
    var reviewer = visitors.with(Role.REVIEWER);
    var old = location(facilitator, LIST, "post", post, "why", "Perhaps");
    run(
        "update forum.lifting set asked_at = asked_at - interval '31 days' where first_by = ?",
        facilitator);
    assertThat(reviewer.page(old).text()).contains("Lapsed without a decision");
    assertThat(decide(reviewer, old, "lift", "Late")).isEqualTo(404);

    var fresh = location(facilitator, LIST, "post", post, "why", "Perhaps");
    assertThat(reviewer.get(fresh).statusCode()).isEqualTo(200);
    Sight.atHouseWork(() -> belongings.forget(facilitator.account()));
    assertThat(reviewer.get(fresh).statusCode()).isEqualTo(404);
  }

  private void run(String sql, Visitor one) {
    Sight.atHouseWork(() -> jdbc.sql(sql).param(one.account().number()).update());
  }

  @Test
  void ofWhatIsNotMaskedNothingIsTold() {
    var speaker = visitors.member();
    var named = last(answer(speaker, topic(visitors.member(), "no"), "Under my name"));
    var reviewer = visitors.with(Role.REVIEWER);
    var facilitator = visitors.with(Role.FACILITATOR);
    for (var post : List.of(named, "999999999999")) {
      var lifting = location(reviewer, LIST, "post", post, "why", "Perhaps");
      assertThat(decide(facilitator, lifting, "lift", "So be it")).isEqualTo(303);
      assertThat(facilitator.page(lifting).text())
          .contains("Author could not be determined")
          .doesNotContain(name(speaker));
    }
  }

  private Optional<Letter> letter(String lifting) {
    return letters.letter(LiftingLetters.occasion(Long.parseLong(lifting)));
  }

  private static int decide(Visitor one, String lifting, String act, String why) {
    return one.post(lifting + "/decision", "act", act, "why", why).statusCode();
  }

  private String topic(Visitor steward, String chatham) {
    var space =
        location(
            steward,
            "/en/forum",
            "name",
            "Zqlifting",
            "purpose",
            "To try it",
            "language",
            "en",
            "kind",
            "members",
            "chatham",
            chatham.equals("yes") ? "yes" : "no",
            "about",
            "",
            "rules",
            "",
            "why",
            "A test");
    location(visitors.with(Role.FACILITATOR), space + "/decision", "act", "approve", "grounds", "");
    return location(
        steward,
        space + "/topics",
        "chatham",
        chatham.equals("topic") ? "yes" : "no",
        "kind",
        "discussion",
        "title",
        "Zqtopic",
        "text",
        "First words",
        "language",
        "en");
  }

  private static String answer(Visitor writer, String topic, String text) {
    return location(writer, topic + "/posts", "text", text, "language", "en");
  }

  private static String location(Visitor one, String path, String... fields) {
    var answer = one.post(path, fields);
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow(() -> new AssertionError(Site.text(answer)))
        .replaceFirst("^https?://[^/]+", "");
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
