package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a post and a topic tell in their own rows is what the other tables hold. */
@RunningHouse
class CountsTests {

  /** How many posts and topics tell otherwise. */
  private static final String WRONG =
      """
      select (select count(*) from forum.post p
               where p.useful <> (select count(*) from forum.useful u where u.post = p.number)
                  or p.laden <> (select count(*) from forum.rendering r where r.post = p.number)
                              + (select count(*) from forum.enclosure e where e.post = p.number))
           + (select count(*) from forum.topic t
               where t.harvested <> exists (select from forum.harvest h where h.topic = t.number))
      """;

  private final Visitors visitors;
  private final ForumBelongings belongings;
  private final JdbcClient jdbc;
  private final Talk talk;

  CountsTests(Visitors visitors, ForumBelongings belongings, JdbcClient jdbc, LeafFall spaces) {
    this.visitors = visitors;
    this.belongings = belongings;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqcounted", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void whateverComesAndGoesIsCounted() {
    var steward = visitors.member();
    var other = visitors.member();
    var third = visitors.member();
    var space = talk.space(steward, "open", "no");
    var topic = talk.begin(steward, space, "question", "Zqcounted");
    var post = Talk.answer(steward, topic, "Zqanswer");
    for (var one : new Visitor[] {other, third}) {
      Talk.location(one.post(post + "/use"));
    }
    translate(other, post + "/translations/fr");
    translate(third, post + "/translations/es");
    hang(steward, post);
    holds(post, 2, 3);

    Talk.location(third.post(post + "/use"));
    holds(post, 1, 3);
    Sight.atHouseWork(() -> belongings.forget(other.account()));
    holds(post, 0, 3);
    Talk.location(other.post(post + "/translations/fr/removal"));
    holds(post, 0, 2);

    var form = topic + "/harvest";
    steward.post(form, "act", "keep", "text", "Zqhalf", "post", "" + Talk.number(post));
    assertThat(harvested(topic)).isTrue();
    Talk.location(steward.post(post + "/removal"));
    holds(post, 0, 0);
  }

  private void holds(String post, int useful, int laden) {
    var told =
        Sight.ofEverything(() ->
            jdbc.sql("select useful, laden from forum.post where number = ?")
                .param(Talk.number(post))
                .query((row, _) -> row.getInt("useful") + " " + row.getInt("laden"))
                .single());
    assertThat(told).isEqualTo(useful + " " + laden);
    assertThat(Sight.ofEverything(() -> jdbc.sql(WRONG).query(Integer.class).single())).isZero();
  }

  private boolean harvested(String topic) {
    return Sight.ofEverything(() ->
        jdbc.sql("select harvested from forum.topic where number = ?")
            .param(Talk.number(topic))
            .query(Boolean.class)
            .single());
  }

  private static void translate(Visitor one, String form) {
    var source = one.page(form).select("[name=source]").attr("value");
    Talk.location(one.post(form, "text", "Zqwords", "source", source));
  }

  private static void hang(Visitor one, String post) {
    var file = "Zqhung".getBytes(StandardCharsets.UTF_8);
    Talk.location(one.upload(post + "/files", "a.txt", file, "title", "Zqhung"));
  }
}
