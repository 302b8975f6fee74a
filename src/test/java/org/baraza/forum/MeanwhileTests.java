package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.Post.Gone;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was read before somebody else changed it is asked again before anything is kept. */
@RunningHouse
class MeanwhileTests {

  private final Visitors visitors;
  private final Tombstones tombstones;
  private final JdbcClient jdbc;
  private final Talk talk;
  private final Meanwhile meanwhile;

  MeanwhileTests(
      Visitors visitors,
      Tombstones tombstones,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      LeafFall spaces) {
    this.visitors = visitors;
    this.tombstones = tombstones;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqmeanwhile", visitors, spaces);
    this.meanwhile = new Meanwhile(transaction, jdbc);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void nothingIsPostedWhereATopicWasClosedOrASpaceArchivedAndNothingTypedIsLost() {
    var steward = visitors.member();
    var writer = visitors.member();
    for (var shut :
        List.of(
            "update forum.topic set state = 'CLOSED' where number = ?",
            "update forum.space set state = 'ARCHIVED' where number ="
                + " (select space from forum.topic where number = ?)")) {
      var topic = talk.begin(steward, talk.space(steward, "open", "no"), "discussion", "Zqtitle");
      var answer =
          meanwhile.of(
              shut,
              Talk.number(topic),
              () -> writer.post(topic + "/posts", "text", "Zqlate", "language", "en"));
      assertThat(answer.statusCode()).as(shut).isEqualTo(422);
      assertThat(Site.text(answer)).contains("Zqlate", "takes no answers now");
      assertThat(writer.page(topic).select("article")).hasSize(1);
    }
  }

  @Test
  void whatIsRemovedIsNeitherAcceptedNorChangedNorTranslated() {
    var asker = visitors.member();
    var writer = visitors.member();
    var topic = talk.begin(asker, talk.space(asker, "open", "no"), "question", "Zqtitle");
    for (var act : List.of("acceptance", "edition", "translations/fr")) {
      var post = Talk.answer(writer, topic, "Zqwords");
      var form = post + '/' + act;
      var one = act.equals("edition") ? writer : asker;
      var source = source(asker, post);
      var answer =
          meanwhile.of(
              () -> tombstones.remove(Talk.number(post), Gone.STEWARD, Instant.EPOCH),
              () -> one.post(form, "text", "Zqother", "language", "en", "source", source));
      assertThat(answer.statusCode()).as(act).isEqualTo(404);
    }
    assertThat(
            count(
                "select count(*) from forum.topic where number = ? and accepted is not null",
                topic))
        .isZero();
    assertThat(
            count(
                "select count(*) from forum.rendering r join forum.post p on p.number = r.post"
                    + " where p.topic = ?",
                topic))
        .isZero();
  }

  private static String source(Visitor one, String post) {
    return one.page(post + "/translations/fr").select("[name=source]").attr("value");
  }

  private int count(String sql, String path) {
    return Sight.ofEverything(
        () -> jdbc.sql(sql).param(Talk.number(path)).query(Integer.class).single());
  }
}
