package org.baraza.forum.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is begun in the forum is not lost, is nobody else's, and is not kept where none is named.
 */
@RunningHouse
class PostDraftTests {

  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Talk talk;

  PostDraftTests(Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqdrafted", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.draft").update());
  }

  @Test
  void aDraftIsKeptWithAllThatIsTypedAndFoundOnTheDeskUntilItIsPostedOrDiscarded() {
    var writer = visitors.member();
    var space = talk.space(writer, "members", "no");
    var form = space + "/topics";
    assertThat(writer.page(form).select("button[value=keep][formnovalidate]")).hasSize(1);
    var kept =
        writer.posted(
            form,
            "kind",
            "question",
            "title",
            "Zqbegun",
            "concept.1",
            "pris",
            "text",
            "",
            "language",
            "es",
            "act",
            "keep");
    assertThat(kept.text()).contains("Your draft is kept");
    var again = writer.page(form);
    assertThat(again.select("input[name=kind][checked]").attr("value")).isEqualTo("question");
    assertThat(again.select("#f-title").attr("value")).isEqualTo("Zqbegun");
    assertThat(again.select("[name=concept.1]").attr("value")).isEqualTo("pris");
    assertThat(again.select("[name=language] [selected]").attr("value")).isEqualTo("es");
    assertThat(writer.page("/en/desk").select("a[href$=/forum/drafts]")).isNotEmpty();
    var list = writer.page("/en/forum/drafts");
    assertThat(list.select(".card a").attr("href")).isEqualTo(form);
    assertThat(list.text()).contains("Zqbegun", "Zqdrafted");
    assertThat(visitors.member().page("/en/forum/drafts").text()).doesNotContain("Zqbegun");

    writer.post("/en/forum/drafts/removal", "place", list.select("[name=place]").attr("value"));
    assertThat(writer.page("/en/forum/drafts").text()).doesNotContain("Zqbegun");
    assertThat(writer.page(form).select("#f-title").attr("value")).isEmpty();
    assertThat(writer.post("/en/forum/drafts/removal", "place", "post/1").statusCode())
        .isEqualTo(404);
  }

  @Test
  void anAnswerKeepsItselfAndACopyOnADeviceIsOutOfDateOnceItIsPosted() {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "members", "no"), "discussion", "Zqtopic");
    var page = writer.page(topic);
    assertThat(page.select("#saved[data-kept][data-found]:not([data-local])")).hasSize(1);
    assertThat(page.select("script[src*=draft]")).hasSize(1);
    assertThat(revision(writer, topic)).isZero();
    assertThat(auto(writer, topic, "Zqhalf a")).isEqualTo(1);
    assertThat(auto(writer, topic, "Zqhalf a thought")).isEqualTo(2);
    assertThat(writer.page(topic).select("#f-text").text()).isEqualTo("Zqhalf a thought");
    writer.posted(topic + "/posts", "text", "Zqlooked at", "language", "", "act", "preview");
    assertThat(revision(writer, topic)).as("looking makes no copy out of date").isEqualTo(2);
    var quote = writer.page(topic + "?quote=" + first(writer, topic)).select("#f-text").val();
    assertThat(quote).startsWith("Zqlooked at").contains("> Zqfirst words");

    Talk.answer(writer, topic, "Zqwhole");
    assertThat(writer.page(topic).select("#f-text").val()).isBlank();
    assertThat(revision(writer, topic)).isEqualTo(3);
    assertThat(writer.page("/en/desk").text()).doesNotContain("Your drafts in the forum");
  }

  @Test
  void whereNobodyIsNamedNothingIsKeptAndNoScriptWouldKeepIt() {
    var writer = visitors.member();
    var space = talk.space(writer, "members", "yes");
    var topic = talk.begin(writer, space, "discussion", "Zqtopic");
    var post = Talk.answer(writer, topic, "Zqmasked");
    for (var path : new String[] {topic, space + "/topics", post + "/edition"}) {
      var page = writer.page(path);
      assertThat(page.select("#saved, script[src*=draft], [value=keep]")).as(path).isEmpty();
    }
    writer.post(topic + "/posts", "text", "", "language", "", "act", "keep");
    writer.post(space + "/topics", "text", "x", "title", "", "act", "keep");
    assertThat(
            Sight.ofEverything(
                () -> jdbc.sql("select count(*) from forum.draft").query(Integer.class).single()))
        .isZero();
  }

  @Test
  void aPostThatWasChangedMeanwhileIsShownBesideWhatWasTypedAndEditionsKeepTheirLanguage() {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "open", "no"), "discussion", "Zqtopic");
    var post = Talk.answer(writer, topic, "Palabras **primeras**");
    var source = writer.page(post + "/edition").select("[name=source]").attr("value");
    assertThat(writer.page(post + "/edition").select("#saved[data-local]")).hasSize(1);
    writer.post(post + "/edition", "text", "Zqother words", "language", "fr", "source", source);
    var met =
        writer.posted(post + "/edition", "text", "Zqmine", "language", "en", "source", source);
    assertThat(met.select("section[aria-labelledby=other] div[lang=fr]").text())
        .isEqualTo("Zqother words");
    assertThat(met.select("#f-text").text()).isEqualTo("Zqmine");
    assertThat(met.select(".troubles").text()).contains("changed meanwhile");
    var now = met.select("[name=source]").attr("value");
    assertThat(
            writer
                .post(post + "/edition", "text", "Zqmine", "language", "en", "source", now)
                .statusCode())
        .isEqualTo(303);
    var history = writer.page(post + "/history");
    assertThat(history.select("div[lang=en] strong").text()).isEqualTo("primeras");
    assertThat(history.select("div[lang=fr]").text()).isEqualTo("Zqother words");
  }

  private static int auto(Visitor writer, String topic, String text) {
    var answer =
        writer
            .site()
            .post(
                topic + "/posts",
                new String[] {"text", text, "language", "", "auto", "1"},
                "Cookie",
                "session=" + writer.session(),
                "Sec-Fetch-Site",
                "same-origin",
                "Accept",
                "application/json");
    assertThat(answer.statusCode()).isEqualTo(200);
    return Integer.parseInt(Site.text(answer).replaceAll("\\D", ""));
  }

  private static int revision(Visitor writer, String topic) {
    return Integer.parseInt(writer.page(topic).select("[name=revision]").attr("value"));
  }

  private static long first(Visitor writer, String topic) {
    return Talk.number(writer.page(topic).select("#p-1 .meta a").attr("href"));
  }
}
