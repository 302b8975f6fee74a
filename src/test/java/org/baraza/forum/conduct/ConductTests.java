package org.baraza.forum.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moderators do about people, who can answer, and be heard by somebody else. */
@RunningHouse
class ConductTests {

  private static final String WHY = "Zqreported";

  private final Visitors visitors;
  private final People people;
  private final SanctionLetters letters;
  private final JdbcClient jdbc;
  private final LeafFall spaces;

  ConductTests(
      Visitors visitors, People people, SanctionLetters letters, JdbcClient jdbc, LeafFall spaces) {
    this.visitors = visitors;
    this.people = people;
    this.letters = letters;
    this.jdbc = jdbc;
    this.spaces = spaces;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.sanction").update();
      jdbc.sql("delete from mail.letter where kind = 'forum.sanction'").update();
      jdbc.sql("delete from forum.report where why = 'Zqreported'").update();
      jdbc.sql("delete from moderation.matter").update();
      jdbc.sql("delete from review.report where text = 'Zqreported'").update();
      spaces.of("name = 'Zqconduct'");
    });
  }

  @Test
  void whoIsSilencedWritesNothingUntilAnotherModeratorHearsThem() {
    var steward = visitors.member();
    var rude = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var topic = topic(steward, "no");
    var form = reported(steward, answer(rude, topic)) + "/sanction";

    for (var one : List.of(steward, rude, visitors.with(Role.FACILITATOR))) {
      assertThat(one.get(form).statusCode()).isEqualTo(404);
      assertThat(one.post(form, "days", "7", "why", "Mine").statusCode()).isEqualTo(404);
    }
    assertThat(moderator.page("/en/forum/reports").select("a[href$=/sanction]")).isNotEmpty();
    assertThat(Site.text(moderator.get(form))).doesNotContain(name(rude));
    assertThat(moderator.post(form, "days", "7", "why", "").statusCode()).isEqualTo(422);
    assertThat(moderator.post(form, "days", "99", "why", "Long").statusCode()).isEqualTo(422);
    var sanction = location(moderator, form, "days", "7", "why", "Zqinsults");

    var refused = rude.post(topic + "/posts", "text", "Zqkept text", "language", "en");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Site.text(refused)).contains("Zqkept text");
    assertThat(rude.post(topic + "/posts", "text", "Again", "language", "en").statusCode())
        .isEqualTo(422);
    assertThat(ways(rude, topic)).as("wherever people speak").containsOnly(422);
    assertThat(rude.page(sanction).text())
        .contains("Zqinsults")
        .doesNotContain(name(moderator), name(steward));
    assertThat(rude.page("/en/desk").text()).contains("Sanctions");
    assertThat(steward.get(sanction).statusCode()).isEqualTo(404);
    assertThat(letter(sanction))
        .contains("/forum/sanctions/")
        .doesNotContain("Zqinsults", name(moderator));

    assertThat(rude.post(sanction + "/appeal", "appeal", "").statusCode()).isEqualTo(422);
    location(rude, sanction + "/appeal", "appeal", "Zqmisread");
    assertThat(rude.post(sanction + "/appeal", "appeal", "More").statusCode()).isEqualTo(404);
    assertThat(decide(moderator, sanction, "lift")).as("not who imposed it").isEqualTo(404);
    assertThat(decide(rude, sanction, "lift")).isEqualTo(404);
    var other = visitors.with(Role.MODERATOR);
    assertThat(other.page("/en/forum/reports").text()).contains("Appeal");
    assertThat(decide(other, sanction, "lift")).isEqualTo(303);
    assertThat(rude.page(sanction).text()).contains("Zqheard").doesNotContain(name(other));
    answer(rude, topic);
  }

  /** What answers whoever translates, asks for a space, reports, or writes to an expert. */
  private static List<Integer> ways(Visitor one, String topic) {
    var post = one.page(topic).select("#p-1 a[href*=/forum/posts/]").attr("href");
    var form = post + "/translations/fr";
    var source = one.page(form).select("[name=source]").attr("value");
    return List.of(
        one.post(form, "text", "Zqtraduit", "source", source).statusCode(),
        one.post(post + "/report", "why", "Zqreported").statusCode(),
        asked(one));
  }

  private static int asked(Visitor one) {
    return one.post(
            "/en/forum",
            "name",
            "Zqconduct",
            "purpose",
            "To talk",
            "language",
            "en",
            "kind",
            "members",
            "chatham",
            "no",
            "about",
            "",
            "why",
            "A test")
        .statusCode();
  }

  @Test
  void whoIsSilencedReportsRecordsAndPracticesStill() {
    var rude = visitors.member();
    var topic = topic(visitors.member(), "no");
    var form = reported(visitors.member(), answer(rude, topic)) + "/sanction";
    location(visitors.with(Role.MODERATOR), form, "days", "7", "why", "Zqinsults");
    assertThat(ways(rude, topic)).containsOnly(422);

    var space = rude.page(topic).select(".eyebrow a[href~=/forum/\\d+$]").attr("href");
    location(
        rude,
        space.replace("/forum/", "/moderation/reports/space/"),
        "reason",
        "false",
        "why",
        WHY);
    assertThat(rude.page("/en/moderation").text()).contains(WHY);
    var practice = rude.data("/en/practices").path("results").path(0).path("number").asString();
    var report =
        location(rude, "/en/practices/" + practice + "/report", "reason", "danger", "text", WHY);
    assertThat(visitors.with(Role.MODERATOR).page(report).text()).contains(WHY);
  }

  @Test
  void somebodyAsksForThreeSpacesAtATime() {
    var one = visitors.member();
    assertThat(List.of(asked(one), asked(one), asked(one))).containsOnly(303);
    assertThat(asked(one)).isEqualTo(422);
    assertThat(asked(visitors.member())).isEqualTo(303);
  }

  @Test
  void aWarningSilencesNobodyAndUpholdingASilenceKeepsIt() {
    var steward = visitors.member();
    var rude = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var topic = topic(steward, "no");
    var form = reported(steward, answer(rude, topic)) + "/sanction";
    location(moderator, form, "days", "0", "why", "Mind your words");
    assertThat(moderator.post(form, "days", "1", "why", "Twice").statusCode()).isEqualTo(404);
    var next = reported(steward, answer(rude, topic)) + "/sanction";

    var silence = location(moderator, next, "days", "1", "why", "Again");
    location(rude, silence + "/appeal", "appeal", "No");
    assertThat(decide(visitors.with(Role.MODERATOR), silence, "uphold")).isEqualTo(303);
    assertThat(rude.post(topic + "/posts", "text", "But", "language", "en").statusCode())
        .isEqualTo(422);
  }

  @Test
  void moderatorsJudgeNeitherThemselvesNorWhatTheyReportedAndTakeNoNamesAway() {
    var steward = visitors.member();
    var rude = visitors.member();
    var topic = topic(steward, "no");
    var moderator = visitors.with(Role.MODERATOR);
    var own = reported(steward, answer(moderator, topic));
    var theirs = reported(moderator, answer(rude, topic));
    for (var report : List.of(own, theirs)) {
      assertThat(moderator.post(report + "/decision", "act", "keep").statusCode()).isEqualTo(404);
      assertThat(moderator.get(report + "/sanction").statusCode()).isEqualTo(404);
    }
    var other = visitors.with(Role.MODERATOR);
    location(other, theirs + "/sanction", "days", "0", "why", "Rude");
    location(other, own + "/decision", "act", "keep");
    assertThat(other.get(own + "/sanction").statusCode()).as("it was let stand").isEqualTo(404);
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql(
                        "select string_agg(subject || details::text, ' ') from journal.entry where"
                            + " actor = ?")
                    .param(other.account().number())
                    .query(String.class)
                    .single()))
        .contains("sanction/")
        .doesNotContain(rude.account().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void inChathamHouseModeNobodyIsNamedToBeSanctioned(String mode) {
    var steward = visitors.member();
    var topic = topic(steward, mode);
    var form = reported(steward, answer(visitors.member(), topic)) + "/sanction";
    var moderator = visitors.with(Role.MODERATOR);
    assertThat(moderator.get(form).statusCode()).isEqualTo(404);
    assertThat(moderator.post(form, "days", "7", "why", "Who?").statusCode()).isEqualTo(404);
    assertThat(moderator.page("/en/forum/reports").select("a[href='" + form + "']")).isEmpty();
  }

  private String letter(String sanction) {
    var number = Long.parseLong(sanction.replaceAll("\\D", ""));
    return letters.letter(SanctionLetters.occasion(number)).orElseThrow().text();
  }

  private static int decide(Visitor one, String sanction, String act) {
    return one.post(sanction + "/decision", "act", act, "grounds", "Zqheard").statusCode();
  }

  private String reported(Visitor by, String post) {
    location(by, post + "/report", "why", "Zqreported");
    var number = Long.parseLong(post.replaceAll("\\D", ""));
    return "/en/forum/reports/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ?")
                .param(number)
                .query(Long.class)
                .single());
  }

  private String topic(Visitor steward, String chatham) {
    var space =
        location(
            steward,
            "/en/forum",
            "name",
            "Zqconduct",
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

  private static String answer(Visitor writer, String topic) {
    return location(writer, topic + "/posts", "text", "Rude words", "language", "en");
  }

  private static String location(Visitor one, String path, String... fields) {
    var answer = one.post(path, fields);
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow(() -> new AssertionError(Site.text(answer)));
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
