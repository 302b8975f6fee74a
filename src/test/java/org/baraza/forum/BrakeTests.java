package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What slows down whoever writes very much in other ways than by posts, and what is no line. */
@RunningHouse
class BrakeTests {

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Talk talk;

  BrakeTests(Site site, Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqbrake", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.draft").update());
  }

  @Test
  void whatIsChangedIsCountedAndWhatIsNotIsNoVersion() {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "open", "no"), "discussion", "Zqtitle");
    var post = Talk.answer(writer, topic, "Zqsame");
    for (var count = 0; count < 9; count++) {
      assertThat(change(writer, post, "Zqsame")).isEqualTo(303);
    }
    assertThat(versions(post)).as("it says what it said").isZero();
    for (var count = 0; count < 5; count++) {
      assertThat(change(writer, post, "Zqother " + count)).isEqualTo(303);
    }
    assertThat(change(writer, post, "Zqone more")).as("of an hour").isEqualTo(422);
    assertThat(versions(post)).isEqualTo(5);
  }

  private static int change(Visitor one, String post, String text) {
    return one.post(post + "/edition", "text", text, "language", "en").statusCode();
  }

  private int versions(String post) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from forum.edition where post = ?")
            .param(Talk.number(post))
            .query(Integer.class)
            .single());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void inChathamHouseModeAVoiceChangesWhatItSaidAsOftenAsItSpeaks(String mode) {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "members", mode), "discussion", "Zqtitle");
    var post = Talk.answer(writer, topic, "Zqsame");
    fill(post, 59, "date_trunc('day', now(), 'UTC')");
    Sight.atHouseWork(() ->
        jdbc.sql(
                "update forum.post set edited_at = date_trunc('day', now(), 'UTC') where number ="
                    + " ?")
            .param(Talk.number(post))
            .update());
    assertThat(change(writer, post, "Zqlast")).as("59 since the first").isEqualTo(303);
    assertThat(change(writer, post, "Zqone more")).as("of a day").isEqualTo(422);
  }

  private void fill(String post, int versions, String at) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                "insert into forum.edition select ?, n, 'Zqversion' || n, "
                    + at
                    + " from generate_series(1, ?) n")
            .params(Talk.number(post), versions)
            .update());
  }

  @Test
  void aLongHistoryIsReadInPages() {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "open", "no"), "discussion", "Zqtitle");
    var post = Talk.answer(writer, topic, "Zqnow");
    fill(post, 25, "now() - interval '2 days'");
    var first = site.page(post + "/history");
    assertThat(first.text()).contains("Zqversion25", "Zqversion6").doesNotContain("Zqversion5");
    var second = site.page(first.select("a[rel=next]").attr("href"));
    assertThat(second.text()).contains("Zqversion5", "Zqversion1").doesNotContain("Zqversion6");
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(site.get(post + "/history?before=0").statusCode()).isEqualTo(404);
  }

  @Test
  void translationsAreCountedAndMadeWhereATopicIsOpen() {
    var author = visitors.member();
    var translator = visitors.member();
    var topic = talk.begin(author, talk.space(author, "open", "no"), "discussion", "Zqtitle");
    var post = Talk.answer(author, topic, "Zqwords");
    for (var into : new String[] {"fr", "es", "pt", "ru", "ar"}) {
      assertThat(translate(translator, post, into)).as(into).isEqualTo(303);
    }
    assertThat(translate(translator, post, "zh")).as("of an hour").isEqualTo(422);
    assertThat(translate(author, post, "zh")).as("others go on").isEqualTo(303);

    author.post(topic + "/state", "state", "closed");
    assertThat(translator.page(topic.replace("/en/", "/fr/")).select("a[href$=/translations/fr]"))
        .isEmpty();
    assertThat(translator.get(post + "/translations/fr").statusCode()).isEqualTo(404);
    assertThat(author.post(post + "/translations/fr", "text", "Zqmots").statusCode())
        .isEqualTo(404);
  }

  private static int translate(Visitor one, String post, String into) {
    var form = post + "/translations/" + into;
    var source = one.page(form).select("[name=source]").attr("value");
    return one.post(form, "text", "Zqmots", "source", source).statusCode();
  }

  @Test
  void aTitleIsOneLineAndWhatMailMakesLinksOfInItCounts() {
    var writer = visitors.member();
    var space = talk.space(writer, "open", "no");
    var topic = talk.begin(writer, space, "discussion", "Zqtitle\r\n\r\nSign in:\u2028here\u0007");
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql("select title from forum.topic where number = ?")
                    .param(Talk.number(topic))
                    .query(String.class)
                    .single()))
        .isEqualTo("Zqtitle Sign in: here");
    var links = "Zqsee https://a.example and www.b.example";
    assertThat(begin(writer, space, links, "[c](https://c.example)")).isEqualTo(422);
    assertThat(begin(writer, space, links, "None here")).isEqualTo(303);
  }

  private static int begin(Visitor one, String space, String title, String text) {
    return one.post(
            space + "/topics", "kind", "discussion", "title", title, "text", text, "language", "en")
        .statusCode();
  }

  @Test
  void aQuotationGoesBelowWhatWasBegun() {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "open", "no"), "discussion", "Zqtitle");
    var post = Talk.answer(writer, topic, "Zqquoted");
    writer.post(topic + "/posts", "text", "Zqbegun", "language", "en", "act", "preview");
    assertThat(writer.page(topic + "?quote=" + Talk.number(post)).select("textarea").text())
        .contains("Zqbegun", "> Zqquoted");
  }

  @Test
  void aListThatGoesOnBeforeAllTimesIsNotThere() {
    var space = talk.space(visitors.member(), "open", "no");
    for (var year : new String[] {"-999999999", "+999999999"}) {
      assertThat(site.get(space + "?after=" + year + "-01-01T00:00:00Z_1").statusCode())
          .isEqualTo(404);
    }
    assertThat(site.get(space + "?after=2026-01-01T00:00:00.123456Z_1").statusCode())
        .isEqualTo(200);
  }
}
