package org.baraza.forum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.Meanwhile;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is asked whether they wish to be named: about one text once, and as it stands. */
@RunningHouse
class CreditTests {

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Talk talk;
  private final Meanwhile meanwhile;

  CreditTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqcredit", visitors, spaces);
    this.meanwhile = new Meanwhile(transaction, jdbc);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void aTextIsWrittenAboutOnceAndIsAgreedToAsItStands() {
    var steward = visitors.member();
    var expert = visitors.member();
    var topic = talk.begin(steward, talk.space(steward, "open", "no"), "question", "Zqonce");
    var answer = Talk.answer(expert, topic, "Zqsaid");
    publish(steward, topic, "Zqtext", answer);
    withdraw(steward, topic, "Zqtext");
    publish(steward, topic, "Zqtext", answer);
    withdraw(steward, topic, "Zqtext");
    publish(steward, topic, "Zqtext", Talk.answer(visitors.member(), topic, "Zqmore"));
    publish(steward, topic, "Zqtext", answer);
    assertThat(letters(topic, expert)).isOne();
    withdraw(steward, topic, "Zqanother text");
    publish(steward, topic, "Zqanother text", answer);
    assertThat(letters(topic, expert)).as("another text").isEqualTo(2);

    var read = expert.page(topic + "/credit").select("[name=read]").attr("value");
    var agreed =
        meanwhile.of(
            "update forum.harvest set written = 'Zqslander' where topic = ?",
            Talk.number(topic),
            () -> expert.post(topic + "/credit", "act", "named", "name", "Zqexpert", "read", read));
    assertThat(agreed.statusCode()).isEqualTo(422);
    assertThat(site.page(topic).select("#harvest").text()).doesNotContain("Zqexpert");

    var opening = steward.page(topic).select("#p-1 a[href*=/forum/posts/]").attr("href");
    steward.post("/en/forum/posts/" + number(opening.replaceAll("/history$", "")) + "/removal");
    assertThat(site.page(topic).text()).doesNotContain("Zqslander");
    publish(steward, topic, "Zqagain", answer);
    assertThat(site.page(topic).text()).as("of a removed topic").doesNotContain("Zqagain");
    assertThat(steward.get(topic + "/harvest/draft").statusCode()).isEqualTo(404);
  }

  private static void withdraw(Visitor one, String topic, String text) {
    var before = one.page(topic + "/harvest").select("[name=before]").attr("value");
    Talk.location(one.post(topic + "/harvest", "act", "withdraw", "text", text, "before", before));
  }

  private int letters(String topic, Visitor whom) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select count(*) from mail.letter where kind = 'forum.credit'"
                    + " and about ->> 'topic' = ? and about ->> 'account' = ?")
            .params(number(topic), whom.account().toString())
            .query(Integer.class)
            .single());
  }

  private static void publish(Visitor one, String topic, String text, String post) {
    var before = one.page(topic + "/harvest").select("[name=before]").attr("value");
    var act = List.of("act", "publish", "text", text, "before", before, "post", number(post));
    Talk.location(one.post(topic + "/harvest", act.toArray(String[]::new)));
  }

  private static String number(String post) {
    return String.valueOf(Talk.number(post));
  }
}
