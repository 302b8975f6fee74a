package org.baraza.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is followed in the forum: told of as far as its reader sees it, and as far as mail may. */
@RunningHouse
class ForumNoticeTests {

  private final Visitors visitors;
  private final People people;
  private final Subscriptions subscriptions;
  private final DigestLetters letters;
  private final JdbcClient jdbc;
  private final LeafFall spaces;
  private final Clock clock;

  ForumNoticeTests(
      Visitors visitors,
      People people,
      Subscriptions subscriptions,
      DigestLetters letters,
      JdbcClient jdbc,
      Clock clock,
      LeafFall spaces) {
    this.visitors = visitors;
    this.people = people;
    this.subscriptions = subscriptions;
    this.letters = letters;
    this.jdbc = jdbc;
    this.spaces = spaces;
    this.clock = clock;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      spaces.of("name = 'Zqfollowed'");
      jdbc.sql(
              "delete from notice.subscription where kind in"
                  + " ('SPACE', 'TOPIC', 'CONCEPT', 'SEARCH')")
          .update();
    });
  }

  @Test
  void ofASpaceThatIsFollowedItsTopicsAreTold() {
    var steward = visitors.member();
    var reader = visitors.member();
    var space = space(steward, "members", "no");
    assertThat(reader.page("/en" + space).select("form[action$=/notices/follows]")).hasSize(1);
    assertThat(follow(reader, "space", space)).isEqualTo(303);
    var topic = topic(steward, space, "Zqnews of wells");
    assertThat(follow(reader, "topic", topic)).isEqualTo(303);
    say(steward, topic, "Zqsaid again");

    assertThat(reader.page("/en/notices").text()).contains("Zqfollowed", "Zqnews of wells");
    assertThat(letter(reader).text())
        .contains("Zqnews of wells", topic)
        .doesNotContain("Zqsaid", "First words");
  }

  @Test
  void ofAClosedCircleMailTellsNoTitleAndWhoLeavesItLearnsNothing() {
    var steward = visitors.member();
    var guest = visitors.member();
    var space = space(steward, "closed", "no");
    assertThat(follow(guest, "space", space)).as("not there").isEqualTo(404);
    var address = people.address(guest.account()).orElseThrow();
    steward.post("/en" + space + "/invitations", "address", address, "act", "invite");
    guest.post("/en" + space + "/seat");
    assertThat(follow(guest, "space", space)).isEqualTo(303);
    var topic = topic(steward, space, "Zqsecret agenda");
    assertThat(guest.page("/en/notices").text()).contains("Zqfollowed", "Zqsecret agenda");
    assertThat(letter(guest).text()).doesNotContain("Zq", topic, space);

    steward.post("/en" + space + "/invitations", "address", address, "act", "dismiss");
    assertThat(Site.text(guest.get("/en/notices"))).doesNotContain("Zq", topic, space + '"');
    assertThat(letters.letter(occasion(guest))).isEmpty();
  }

  @Test
  void ofAConceptAndOfASearchForTopicsThatAreFollowedTopicsAreTold() {
    var steward = visitors.member();
    var reader = visitors.member();
    var follows = reader.post("/en/notices/follows", "kind", "concept", "key", "prisons");
    assertThat(follows.statusCode()).isEqualTo(303);
    var kept =
        reader.post(
            "/en/notices/searches",
            "address",
            "/search?q=zqwells&kind=topic",
            "name",
            "Zqwells of mine");
    assertThat(kept.statusCode()).isEqualTo(303);
    var borne = topic(steward, space(steward, "open", "no"), "Zqborne", "Prisons");
    var found = topic(steward, space(steward, "members", "no"), "Zqwells found", "");
    topic(steward, space(steward, "closed", "no"), "Zqwells of a circle", "Prisons");
    topic(steward, space(steward, "members", "yes"), "Zqwells unnamed", "Prisons");

    assertThat(reader.page("/en/notices").text())
        .contains("Zqwells of mine", "Zqborne", "Zqwells found")
        .doesNotContain("circle", "unnamed");
    assertThat(letter(reader).text())
        .contains("Zqwells of mine", "Zqborne", borne, "Zqwells found", found)
        .doesNotContain("circle", "unnamed", "First words");
    say(steward, found, "Zqmore of wells");
    assertThat(letter(reader).text()).containsOnlyOnce("Zqwells found");
  }

  @Test
  void inChathamHouseModeNothingIsFollowed() {
    var steward = visitors.member();
    var space = space(steward, "members", "yes");
    var topic = topic(steward, space, "Zqmasked");
    assertThat(follow(steward, "space", space)).isEqualTo(404);
    assertThat(follow(visitors.member(), "topic", topic)).isEqualTo(404);
    assertThat(steward.page("/en" + topic).select("form[action$=/notices/follows]")).isEmpty();
  }

  private static int follow(Visitor one, String kind, String path) {
    return one.post("/en/notices/follows", "kind", kind, "key", number(path)).statusCode();
  }

  private Letter letter(Visitor one) {
    return letters.letter(occasion(one)).orElseThrow();
  }

  private Occasion occasion(Visitor one) {
    var due = subscriptions.of(one.account());
    return DigestLetters.occasion(one.account(), due, clock.instant());
  }

  private String space(Visitor steward, String kind, String chatham) {
    var space =
        location(
            steward,
            "/forum",
            "name",
            "Zqfollowed",
            "purpose",
            "To try it",
            "language",
            "en",
            "kind",
            kind,
            "chatham",
            chatham,
            "about",
            "",
            "why",
            "A test");
    location(visitors.with(Role.FACILITATOR), space + "/decision", "act", "approve", "grounds", "");
    return space;
  }

  private static String topic(Visitor writer, String space, String title) {
    return topic(writer, space, title, "");
  }

  private static String topic(Visitor writer, String space, String title, String concept) {
    return location(
        writer,
        space + "/topics",
        "concept.1",
        concept,
        "kind",
        "discussion",
        "title",
        title,
        "text",
        "First words",
        "language",
        "en");
  }

  private static void say(Visitor writer, String topic, String text) {
    location(writer, topic + "/posts", "text", text, "language", "en");
  }

  private static String location(Visitor one, String path, String... fields) {
    var answer = one.post("/en" + path, fields);
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow(() -> new AssertionError(Site.text(answer)))
        .replaceFirst("^/en", "");
  }

  private static String number(String path) {
    return path.replaceAll("\\D", "");
  }
}
