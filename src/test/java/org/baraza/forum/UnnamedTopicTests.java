package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One topic under the Chatham House rule, in a space that names who speaks. */
@RunningHouse
class UnnamedTopicTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final JdbcClient jdbc;
  private final Talk talk;

  UnnamedTopicTests(Site site, Visitors visitors, People people, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqonetopic", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.draft").update());
  }

  @Test
  void theListMarksItAndNoIndexFeedFollowingLetterOrDeskTellsOfIt() {
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    var named = begin(steward, space, "no", "Zqnamed zqpangolin");
    assertThat(site.page(space).select("meta[name=robots]")).isEmpty();
    var own = steward.posted("/en/forum/feed", "act", "make").select("a[type]").attr("href");
    var topic = begin(steward, space, "yes", "Zqunnamed zqpangolin");
    var called = name(steward);
    var answer = Talk.answer(visitors.member(), topic, "Calling @" + called + " zqpangolin");

    var list = site.page(space);
    assertThat(list.select("li:has(a[href=" + topic + "])").text()).contains("Chatham House Rule");
    assertThat(list.select("li:has(a[href=" + named + "])").text()).doesNotContain("Chatham");
    assertThat(list.select("meta[name=robots]")).as("titles are in no index").isNotEmpty();
    assertThat(list.select("link[rel=alternate][type]")).as("of what is named").hasSize(1);
    var page = steward.page(topic);
    assertThat(page.select("#p-2").text()).contains("Speaker 2");
    assertThat(page.select("form[action$=/notices/follows], [data-hx-get*=arrivals]")).isEmpty();
    assertThat(page.select("link[rel=alternate][type], script[src*=draft]")).isEmpty();
    for (var feed :
        List.of(
            "/en/forum/feed.atom", space + "/feed.atom", own.replaceFirst("^https?://[^/]+", ""))) {
      assertThat(Site.text(site.get(feed))).as(feed).contains("Zqnamed").doesNotContain("Zqunn");
    }
    assertThat(site.get(named + "/feed.atom").statusCode()).isEqualTo(200);
    assertThat(site.get(topic + "/feed.atom").statusCode()).isEqualTo(404);
    assertThat(site.get(topic + "/arrivals").statusCode()).isEqualTo(404);
    assertThat(follow(steward, topic)).isEqualTo(404);
    assertThat(follow(steward, named)).isEqualTo(303);
    assertThat(steward.page("/en/search?kind=topic&q=zqpangolin").select("h3 a").eachAttr("href"))
        .contains(named)
        .doesNotContain(topic);
    assertThat(steward.page("/en/desk").text()).doesNotContain("Zqunnamed");
    assertThat(count("select count(*) from forum.call where post = ?", answer)).isZero();
    assertThat(count("select count(*) from forum.trailing where page = ?", answer)).isZero();
    assertThat(count("select count(*) from forum.seen where topic = ?", topic)).isZero();
    assertThat(
            count(
                "select count(*) from mail.letter where kind = 'forum.post' and about->>'topic' ="
                    + " (?)::text",
                topic))
        .isZero();
  }

  private static int follow(Visitor one, String topic) {
    return one.post(
            "/en/notices/follows", "kind", "topic", "key", String.valueOf(Talk.number(topic)))
        .statusCode();
  }

  @Test
  void theFormOffersItWhereASpaceNamesPeopleAndWhatIsChosenStaysChosen() {
    var writer = visitors.member();
    var space = talk.space(writer, "members", "no");
    for (var form : List.of(space + "/topics", space + "/consultations")) {
      var page = writer.page(form);
      assertThat(page.select("[name=chatham][checked]").attr("value")).as(form).isEqualTo("no");
      var back = writer.posted(form, "chatham", "yes", "title", "", "text", "Zqkept");
      assertThat(back.select("[name=chatham][checked]").attr("value")).isEqualTo("yes");
      assertThat(back.text()).contains("name nobody. Do not write who you are");
      assertThat(back.select("[data-hx-post][id=answers], #saved, [value=keep]")).isEmpty();
      assertThat(back.select("#f-text").text()).isEqualTo("Zqkept");
      assertThat(writer.posted(form, "chatham", "perhaps").select("#f-chatham.wrong")).hasSize(1);
    }
    var whole = talk.space(writer, "members", "yes");
    assertThat(writer.page(whole + "/topics").select("[name=chatham]")).isEmpty();
    assertThat(writer.page(whole + "/consultations").select("[name=chatham]")).isEmpty();
    var topic = begin(writer, whole, "no", "Zqwhole");
    assertThat(writer.data(topic).path("chathamHouse").asBoolean())
        .as("a space in the mode has no topic that is not")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep", "auto", "preview", "post"})
  void whatWasKeptBeforeTheModeWasChosenGoesWithoutATrace(String way) {
    var writer = visitors.member();
    var space = talk.space(writer, "members", "no");
    writer.post(space + "/topics", "title", "Zqearly", "text", "Zqearly words", "act", "keep");
    assertThat(drafts(writer)).isOne();
    var fields =
        new ArrayList<>(
            List.of("chatham", "yes", "kind", "question", "title", "Zqlate", "text", "Zqlate"));
    fields.addAll(List.of("language", "en"));
    if (way.equals("auto")) {
      fields.addAll(List.of("auto", "1"));
    } else if (!way.equals("post")) {
      fields.addAll(List.of("act", way));
    }
    var answer = writer.post(space + "/topics", fields.toArray(String[]::new));
    assertThat(answer.statusCode())
        .isEqualTo(way.equals("post") ? 303 : way.equals("keep") ? 422 : 200);
    if (way.equals("keep")) {
      assertThat(Site.text(answer)).contains("no draft is kept", "Zqlate");
    }
    if (way.equals("preview")) {
      assertThat(Site.text(answer)).as("nothing is looked up").doesNotContain("/practices/");
    }
    assertThat(drafts(writer)).isZero();
    assertThat(count("select count(*) from forum.topic where space = ?", space))
        .isEqualTo(way.equals("post") ? 1 : 0);
  }

  private int drafts(Visitor one) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from forum.draft where account = ?")
            .param(one.account().number())
            .query(Integer.class)
            .single());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void fewTopicsAreOpenedInADayAndNothingIsWrittenOfIt(String mode) {
    var writer = visitors.member();
    var space = talk.space(writer, "members", mode);
    for (var count = 0; count < 5; count++) {
      talk.begin(writer, space, "discussion", "Zqmany");
    }
    var chatham = mode.equals("topic") ? "yes" : "no";
    var form =
        new String[] {
          "chatham", chatham, "kind", "discussion", "title", "Zqone more", "text", "Zqtext"
        };
    var refused = writer.posted(space + "/topics", form);
    assertThat(refused.text()).contains("open it tomorrow");
    assertThat(refused.select("#f-text").text()).isEqualTo("Zqtext");
    assertThat(writer.posted(space + "/consultations", poll(chatham)).text())
        .contains("open it tomorrow");
    talk.begin(visitors.member(), space, "discussion", "Zqby another");
    assertThat(count("select count(*) from forum.topic where space = ?", space)).isEqualTo(6);
    begin(writer, talk.space(writer, "members", "no"), "no", "Zqunder one's name");
  }

  private static String[] poll(String chatham) {
    var last = java.time.LocalDate.now(java.time.Clock.systemUTC()).plusDays(3).toString();
    var all = List.of("chatham", chatham, "title", "Zqpoll", "options", "a\nb", "choosing", "one");
    return Stream.concat(all.stream(), Stream.of("showing", "open", "closes", last, "text", "Zq?"))
        .toArray(String[]::new);
  }

  @Test
  void theTablesRefuseWhatWouldName() {
    var writer = visitors.member();
    var space = talk.space(writer, "members", "no");
    var topic = Talk.number(begin(writer, space, "yes", "Zqmasked"));
    var whole = Talk.number(begin(writer, talk.space(writer, "members", "yes"), "no", "Zqwhole"));
    for (var act :
        Arrays.asList(
            "update forum.topic set chatham = false where number = " + topic,
            "update forum.topic set chatham = false where number = " + whole,
            "update forum.topic set last_at = last_at + interval '1 hour' where number = " + topic,
            "update forum.post set chatham = false, author = 1, voice = null where topic = "
                + topic,
            "insert into forum.clinic (topic, space, accepted, begins_at, ends_at) select number,"
                + " space, false, now(), now() + interval '1 hour' from forum.topic where number = "
                + topic)) {
      assertThatThrownBy(() -> Sight.atHouseWork(() -> jdbc.sql(act).update()))
          .as(act)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  private static String begin(Visitor writer, String space, String chatham, String title) {
    return Talk.location(
        writer.post(
            space + "/topics",
            "chatham",
            chatham,
            "kind",
            "discussion",
            "title",
            title,
            "text",
            "Zqwords",
            "language",
            "en"));
  }

  private int count(String sql, String path) {
    return Sight.ofEverything(
        () -> jdbc.sql(sql).param(Talk.number(path)).query(Integer.class).single());
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
