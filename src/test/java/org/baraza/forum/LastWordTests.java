package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic stands where its last word does, as long as that stands. */
@RunningHouse
class LastWordTests {

  private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant OTHER = Instant.parse("2026-05-01T10:00:00Z");

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Talk talk;

  LastWordTests(Site site, Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqlastword", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void whatIsRemovedOrHiddenLiftsATopicNoMoreAndWhatIsShownAgainDoes() {
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    var older = begun(steward, space, "Zqolder", BEGUN);
    var other = begun(steward, space, "Zqother", OTHER);
    assertThat(topics(space)).containsExactly(other, older);

    var writer = visitors.member();
    var answer = Talk.answer(writer, older, "Zqspam");
    assertThat(topics(space)).containsExactly(older, other);
    var moderator = visitors.with(Role.MODERATOR);
    moderator.post(answer + "/report", "why", "Spam", "act", "hide");
    assertThat(topics(space)).as("hidden").containsExactly(other, older);
    assertThat(last(older)).isEqualTo(BEGUN);
    assertThat(site.page(older).select("article")).as("its place stays").hasSize(2);

    var report =
        Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ?")
                .param(Talk.number(answer))
                .query(Long.class)
                .single());
    var judge = visitors.with(Role.MODERATOR);
    Talk.location(judge.post("/en/forum/reports/" + report + "/decision", "act", "keep"));
    assertThat(topics(space)).as("shown again").containsExactly(older, other);

    writer.post(answer + "/removal");
    assertThat(topics(space)).as("removed").containsExactly(other, older);
    assertThat(last(older)).isEqualTo(BEGUN);
    Talk.answer(writer, older, "Once more");
    assertThat(site.page(older).select("#p-3 div").text()).contains("Once more");
    assertThat(topics(space)).containsExactly(older, other);
    steward.post(opening(steward, other) + "/removal");
    assertThat(last(other)).as("nothing left: its beginning").isEqualTo(OTHER);
  }

  @Test
  void longTopicsAreReadInPagesAndPermalinksLeadThere() {
    var writer = visitors.member();
    var space = talk.space(writer, "open", "no");
    var topic = talk.begin(writer, space, "discussion", "Zqfirst");
    var number = Talk.number(topic);
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                insert into forum.post (number, topic, space, chatham, place, author, language,
                                        written, html, posted_at)
                select 900000000 + n, t.number, t.space, false, n, 1, 'en', 'x', '<p>x</p>', now()
                  from forum.topic t, generate_series(2, 45) n where t.number = ?
                """)
            .param(number)
            .update());
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.topic set posts = 45 where number = ?").param(number).update());

    assertThat(site.page(topic).select("article")).hasSize(20);
    assertThat(site.page(topic + "?page=3").select("article")).hasSize(5);
    assertThat(site.get(topic + "?page=4").headers().firstValue("location"))
        .get()
        .asString()
        .as("the last there is")
        .endsWith(topic + "?page=3");
    assertThat(site.get("/en/forum/posts/900000041").headers().firstValue("location"))
        .get()
        .asString()
        .endsWith(topic + "?page=3#p-41");
    assertThat(writer.page(space).text()).contains("44 new since you last read");
  }

  @Test
  void longTopicsAreGoneIntoByTheNumberOfAPage() {
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    var topic = talk.begin(steward, space, "discussion", "Zqlong");
    assertThat(site.page(topic).select("input[name=page]")).isEmpty();
    Sight.atHouseWork(() -> {
      jdbc.sql(
              """
              insert into forum.post (number, topic, space, chatham, place, author, language,
                                      written, html, posted_at)
              select 910000000 + n, t.number, t.space, false, n, 1, 'en', 'x', '<p>x</p>', now()
                from forum.topic t, generate_series(2, 125) n where t.number = ?
              """)
          .param(Talk.number(topic))
          .update();
      jdbc.sql("update forum.topic set posts = 125 where number = ?")
          .param(Talk.number(topic))
          .update();
    });
    var field = site.page(topic).select("form[action=" + topic + "] input[name=page]");
    assertThat(field.attr("max")).isEqualTo("7");
    assertThat(site.page(topic + "?page=7").select("article")).hasSize(5);
  }

  private String begun(Visitor steward, String space, String title, Instant at) {
    var topic = talk.begin(steward, space, "discussion", title);
    Sight.atHouseWork(() -> {
      jdbc.sql("update forum.post set posted_at = ? where topic = ?")
          .params(Timestamp.from(at), Talk.number(topic))
          .update();
      jdbc.sql("update forum.topic set last_at = ? where number = ?")
          .params(Timestamp.from(at), Talk.number(topic))
          .update();
    });
    return topic;
  }

  private static String opening(Visitor steward, String topic) {
    return steward
        .page(topic)
        .select("#p-1 a[href*=/forum/posts/]")
        .first()
        .attr("href")
        .replaceAll("(/posts/\\d+).*", "$1");
  }

  private List<String> topics(String space) {
    return site.page(space).select("h3 a").eachAttr("href");
  }

  private Instant last(String topic) {
    return Sight.ofEverything(() ->
        jdbc.sql("select last_at from forum.topic where number = ?")
            .param(Talk.number(topic))
            .query((row, _) -> row.getTimestamp(1).toInstant())
            .single());
  }
}
