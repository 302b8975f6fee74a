package org.baraza.forum.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.forum.Meanwhile;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Live clinics over HTTP. */
@RunningHouse
class ClinicHouseTests {

  private final Visitors visitors;
  private final People people;
  private final ClinicBelongings belongings;
  private final ClinicLetters letters;
  private final ClinicReminder reminder;
  private final JdbcClient jdbc;
  private final Talk talk;
  private final Meanwhile meanwhile;

  ClinicHouseTests(
      Visitors visitors,
      People people,
      ClinicBelongings belongings,
      ClinicLetters letters,
      ClinicReminder reminder,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      LeafFall spaces) {
    this.meanwhile = new Meanwhile(transaction, jdbc);
    this.visitors = visitors;
    this.people = people;
    this.belongings = belongings;
    this.letters = letters;
    this.reminder = reminder;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqclinic", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void anExpertWhoAcceptedAnswersInTheWindowAndOthersWait() {
    var steward = visitors.member();
    var expert = visitors.member();
    var other = visitors.member();
    var space = talk.space(steward, "members", "no");
    assertThat(other.get(space + "/clinics").statusCode()).isEqualTo(404);
    var topic = announced(steward, space, "nobody@example.org");
    var nobody = Site.text(steward.get(topic));
    var address = people.address(expert.account()).orElseThrow();
    steward.post(topic + "/clinic/expert", "address", address);
    assertThat(Site.text(steward.get(topic)))
        .as("whether somebody has the address is told to nobody")
        .isEqualTo(nobody);
    assertThat(expert.page("/en/desk").text()).contains("Zqask me");
    assertThat(other.post(topic + "/clinic/answer", "act", "accept").statusCode()).isEqualTo(404);
    assertThat(expert.post(topic + "/clinic/answer", "act", "accept").statusCode()).isEqualTo(303);
    assertThat(other.page(topic).select("#clinic").text()).contains(name(expert));
    Talk.answer(other, topic, "A question?");

    move(topic, "now() - interval '1 minute'", "now() + interval '1 hour'");
    var kept = other.posted(topic + "/posts", "text", "Me", "language", "en");
    assertThat(kept.select("#answer textarea").text()).as("nothing typed is lost").isEqualTo("Me");
    assertThat(kept.text()).contains("takes no answers now");
    assertThat(other.page(topic).select("article")).hasSize(2);
    assertThat(other.page(topic).select("#answer")).isEmpty();
    Talk.answer(expert, topic, "An answer.");
    Talk.answer(steward, topic, "Thank you.");

    move(topic, "now() - interval '2 hours'", "now() - interval '1 hour'");
    for (var one : new Visitor[] {other, expert, steward}) {
      assertThat(one.post(topic + "/posts", "text", "Late", "language", "en").statusCode())
          .isEqualTo(422);
    }
    assertThat(other.page(topic).text()).contains("An answer.").contains("is over");
    Sight.atHouseWork(() -> belongings.forget(expert.account()));
    assertThat(other.page(topic).select("#clinic").text()).doesNotContain(name(expert));
  }

  @Test
  void nobodyIsNamedAsAnExpertUnderTheChathamHouseRuleOrWhereTheyDoNotSee() {
    var steward = visitors.member();
    assertThat(steward.get(talk.space(steward, "members", "yes") + "/clinics").statusCode())
        .isEqualTo(404);
    var outsider = visitors.member();
    var address = people.address(outsider.account()).orElseThrow();
    announced(steward, talk.space(steward, "closed", "no"), address);
    assertThat(outsider.page("/en/desk").select("#clinics")).isEmpty();
  }

  @Test
  void whoIsAskedIsWrittenToAndWhoTakesPartIsRemindedOnceOnTheDayBefore() {
    var steward = visitors.member();
    var expert = visitors.member();
    var asker = visitors.member();
    var address = people.address(expert.account()).orElseThrow();
    var topic = announced(steward, talk.space(steward, "members", "no"), address);
    var ask = ClinicLetters.occasion(ClinicLetters.ASK, Talk.number(topic), expert.account());
    assertThat(letters.letter(ask).orElseThrow().text()).contains("Zqask me", topic, "10:00");
    Talk.answer(asker, topic, "Zqquestion");
    Sight.atHouseWork(reminder::remind);
    assertThat(waiting(topic, "soon")).as("three days before").isZero();

    move(topic, "now() + interval '20 hours'", "now() + interval '21 hours'");
    opening(topic, "written = '', html = '', gone_at = now(), gone_by = 'PENDING'");
    Sight.atHouseWork(reminder::remind);
    assertThat(waiting(topic, "soon")).as("what opened it is hidden").isZero();
    opening(topic, "written = 'Zq', html = 'Zq', gone_at = null, gone_by = null");
    Sight.atHouseWork(reminder::remind);
    Sight.atHouseWork(reminder::remind);
    assertThat(waiting(topic, "soon")).as("steward and asker, once").isEqualTo(2);
    expert.post(topic + "/clinic/answer", "act", "accept");
    Sight.atHouseWork(() -> {
      jdbc.sql("update forum.clinic set reminded = false").update();
      reminder.remind();
    });
    assertThat(waiting(topic, "soon")).as("and who agreed to answer").isEqualTo(5);
    assertThat(letters.letter(ask)).as("they have answered").isEmpty();
    var soon = ClinicLetters.occasion(ClinicLetters.SOON, Talk.number(topic), asker.account());
    assertThat(letters.letter(soon).orElseThrow().text())
        .contains("Zqask me", topic)
        .doesNotContain(name(expert), "Zqquestion");
    asker.post("/en/notices/mail", "mailing", "none", "zone", "UTC");
    assertThat(letters.letter(soon)).as("they wish no letters").isEmpty();
    move(topic, "now() - interval '2 hours'", "now() - interval '1 hour'");
    var late = ClinicLetters.occasion(ClinicLetters.SOON, Talk.number(topic), steward.account());
    assertThat(letters.letter(late)).as("it is over").isEmpty();

    var circle = announced(steward, talk.space(steward, "closed", "no"), "nobody@example.org");
    var own = ClinicLetters.occasion(ClinicLetters.SOON, Talk.number(circle), steward.account());
    assertThat(letters.letter(own)).as("of circles nothing leaves by mail").isEmpty();
  }

  @Test
  void whoIsAskedIsWrittenToOnceAndALateNoThrowsNobodyElseOut() {
    var steward = visitors.member();
    var first = visitors.member();
    var second = visitors.member();
    var topic = announced(steward, talk.space(steward, "members", "no"), "nobody@example.org");
    for (var one : new Visitor[] {first, second, first, first}) {
      var address = people.address(one.account()).orElseThrow();
      steward.post(topic + "/clinic/expert", "address", address);
    }
    assertThat(waiting(topic, "ask")).as("one letter for each").isEqualTo(2);
    var answer =
        meanwhile.of(
            "update forum.clinic set expert = " + second.account() + " where topic = ?",
            Talk.number(topic),
            () -> first.post(topic + "/clinic/answer", "act", "decline"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(second.post(topic + "/clinic/answer", "act", "accept").statusCode()).isEqualTo(303);
    Sight.atHouseWork(() -> {
      assertThat(belongings.of(first.account()).toString()).contains(topic.replaceAll("\\D", ""));
      belongings.forget(first.account());
      assertThat(belongings.of(first.account()).get("told")).asString().isEqualTo("[]");
    });
  }

  /** Changes what opened a topic. */
  private void opening(String topic, String change) {
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.post set " + change + " where topic = ? and place = 1")
            .param(Talk.number(topic))
            .update());
  }

  private int waiting(String topic, String which) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select count(*) from mail.letter where kind = 'forum.clinic'"
                    + " and about ->> 'topic' = ? and about ->> 'which' = ?")
            .params(String.valueOf(Talk.number(topic)), which)
            .query(Integer.class)
            .single());
  }

  private static String announced(Visitor steward, String space, String address) {
    var day = LocalDate.now(Clock.systemUTC()).plusDays(3).toString();
    var wrong =
        steward.post(space + "/clinics", "title", "T", "day", day, "from", "11:00", "to", "10:00");
    assertThat(wrong.statusCode()).isEqualTo(422);
    return Talk.location(
        steward.post(
            space + "/clinics",
            "title",
            "Zqask me",
            "address",
            address,
            "day",
            day,
            "from",
            "10:00",
            "to",
            "11:00",
            "text",
            "Write your questions below.",
            "language",
            "en"));
  }

  private void move(String topic, String begins, String ends) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                "update forum.clinic set begins_at = "
                    + begins
                    + ", ends_at = "
                    + ends
                    + " where topic = ?")
            .param(Talk.number(topic))
            .update());
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
