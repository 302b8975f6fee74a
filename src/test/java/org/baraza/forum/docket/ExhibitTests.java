package org.baraza.forum.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever can be reported is decided on alike, and whoever reports it learns the outcome. */
@RunningHouse
class ExhibitTests {

  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Talk talk;

  ExhibitTests(Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqexhibit", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.report where why like 'Zqwhy%'").update();
      jdbc.sql("delete from mail.letter where kind = 'forum.pending'").update();
    });
    talk.forget();
  }

  @Test
  void translationsAndRepliesAreHiddenRemovedAndGivenBackToo() {
    var steward = visitors.member();
    var translator = visitors.member();
    var reader = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var topic = talk.begin(steward, talk.space(steward, "members", "no"), "question", "Zqtopic");
    var post = Talk.answer(steward, topic, "Zqtext");
    var form = post + "/translations/fr";
    var source = translator.page(form).select("[name=source]").attr("value");
    Talk.location(translator.post(form, "text", "Zqfausse", "source", source, "named", "yes"));
    var number = String.valueOf(Talk.number(post));
    Talk.location(
        steward.post(topic + "/harvest", "act", "publish", "text", "Zqsummary", "post", number));
    Talk.location(reader.post(form + "/report", "why", "Zqwhy wrong"));
    Talk.location(moderator.post(topic + "/harvest/report", "why", "Zqwhy biased", "act", "hide"));
    var translation = "/en/forum/reports/" + open("RENDERING", number);
    Talk.location(decide(moderator, translation, "hide", "Zqgrounds"));
    assertThat(reader.page("/fr" + topic.substring(3)).text()).doesNotContain("Zqfausse");
    assertThat(reader.page(topic).text()).doesNotContain("Zqsummary");
    assertThat(reader.get(form + "/report").statusCode()).isEqualTo(404);
    assertThat(reader.get(form).statusCode()).as("leads to another language").isEqualTo(302);
    assertThat(reader.post(form, "text", "Zqother", "source", "").statusCode())
        .as("nothing takes its place")
        .isEqualTo(404);
    assertThat(moderator.page("/en/forum/reports").text()).contains("Zqfausse", "Zqsummary");
    assertThat(translator.page("/en/forum/rulings").text()).contains("Zqgrounds");
    var theirs = translator.page("/en/forum/rulings").select("h3 a").attr("href");
    assertThat(translator.page(theirs).text()).contains("Zqfausse");
    assertThat(steward.get(theirs).statusCode()).isEqualTo(404);
    Talk.location(translator.post(theirs + "/appeal", "appeal", "Zqfaithful"));
    assertThat(decide(moderator, translation, "keep", "").statusCode()).isEqualTo(404);
    Talk.location(decide(visitors.with(Role.MODERATOR), translation, "keep", "Zqfair"));
    assertThat(reader.page("/fr" + topic.substring(3)).text()).contains("Zqfausse");
    assertThat(translator.page(theirs).text()).contains("Zqfair");

    assertThat(steward.page(topic + "/harvest").text()).contains("taken from this topic");
    var reply = steward.page("/en/forum/rulings").select("h3 a").attr("href");
    assertThat(steward.page(reply).text()).contains("Zqsummary", "Zqwhy biased");
    var other = visitors.with(Role.MODERATOR);
    var report = "/en/forum/reports/" + open("HARVEST", number(topic));
    Talk.location(decide(other, report, "remove", "Zqone-sided"));
    Talk.location(steward.post(reply + "/appeal", "appeal", "Zqbalanced"));
    assertThat(answered(moderator, reply, "restore")).as("who hid it").isEqualTo(404);
    assertThat(answered(other, reply, "restore")).as("who removed it").isEqualTo(404);
    assertThat(answered(visitors.with(Role.MODERATOR), reply, "restore")).isEqualTo(303);
    assertThat(reader.page(topic).text()).contains("Zqsummary");

    Talk.location(reader.post(form + "/report", "why", "Zqwhy again"));
    var again = "/en/forum/reports/" + open("RENDERING", number);
    Talk.location(decide(moderator, again, "remove", "Zqgrounds"));
    Talk.location(reader.post(form, "text", "Zqautre", "source", source));
    Talk.location(steward.post(form + "/report", "why", "Zqwhy other"));
    var third = "/en/forum/reports/" + open("RENDERING", number);
    Talk.location(decide(moderator, third, "remove", "Zqgrounds"));
    Talk.location(reader.post(form, "text", "Zqautre", "source", source));
    var removed = translator.page("/en/forum/rulings").select("h3 a").eachAttr("href");
    removed.remove(theirs);
    Talk.location(translator.post(removed.getFirst() + "/appeal", "appeal", "Zqmine"));
    assertThat(answered(visitors.with(Role.MODERATOR), removed.getFirst(), "restore"))
        .isEqualTo(303);
    assertThat(reader.page("/fr" + topic.substring(3)).text())
        .as("what somebody else put in its place stays")
        .contains("Zqautre")
        .doesNotContain("Zqfausse");
  }

  @Test
  void whoeverReportsLearnsTheOutcomeAndHasTwentyUndecidedAtMost() {
    var steward = visitors.member();
    var reporter = visitors.member();
    var seconder = visitors.member();
    var topic = talk.begin(steward, talk.space(steward, "members", "no"), "discussion", "Zqtopic");
    var post = Talk.answer(steward, topic, "Zqdubious");
    Talk.location(reporter.post(post + "/report", "why", "Zqwhy mine"));
    Talk.location(seconder.post(post + "/report", "why", "Zqwhy too"));
    assertThat(reporter.page("/en/forum/rulings").text()).contains("Zqwhy mine", "Open");
    Talk.location(decide(visitors.with(Role.MODERATOR), of(post), "remove", "Zqgrounds"));
    for (var one : List.of(reporter, seconder)) {
      assertThat(one.page("/en/forum/rulings").text())
          .contains("Zqwhy", "Removed")
          .doesNotContain("Zqgrounds");
    }
    Sight.atHouseWork(() -> {
      for (var number = 0; number < 20; number++) {
        jdbc.sql(
                """
                insert into forum.report (number, kind, key, post, by, why, shown, state, at, readers)
                values (?, 'POST', ?, ?, ?, 'Zqwhy', 'x', 'OPEN', now(), array['role:moderator'])
                """)
            .params(900_100_000L + number, "900" + number, 900_000L, reporter.account().number())
            .update();
      }
    });
    var next = Talk.answer(steward, topic, "Zqmore");
    assertThat(reporter.post(next + "/report", "why", "Zqwhy").statusCode()).isEqualTo(422);
    Talk.location(seconder.post(next + "/report", "why", "Zqwhy"));
  }

  private HttpResponse<byte[]> decide(Visitor who, String report, String act, String grounds) {
    return who.post(report + "/decision", "act", act, "grounds", grounds);
  }

  private static int answered(Visitor who, String ruling, String act) {
    return who.post(ruling + "/decision", "act", act, "grounds", "Zqanswer").statusCode();
  }

  private String of(String post) {
    return "/en/forum/reports/" + open("POST", String.valueOf(Talk.number(post)));
  }

  private String open(String kind, String key) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select number from forum.report
                 where kind = ? and (key = ? or key like ? || '/%') and state = 'OPEN'
                """)
            .params(kind, key, key)
            .query(String.class)
            .single());
  }

  private static String number(String path) {
    return path.replaceAll("\\D", "");
  }
}
