package org.baraza.forum.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a post says in another language, by a member, for those who read that. */
@RunningHouse
class RenderingTests {

  private static final String INTO = "/translations/fr";

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final RenderingBelongings belongings;
  private final JdbcClient jdbc;
  private final Talk talk;

  RenderingTests(
      Site site,
      Visitors visitors,
      People people,
      RenderingBelongings belongings,
      JdbcClient jdbc,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.belongings = belongings;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqrendered", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void whatOneReadsDecidesWhatStandsFirstAndAnyLanguageCanBeTranslatedInto() {
    var author = visitors.member();
    var reader = visitors.member();
    var translator = visitors.member();
    var topic = talk.begin(author, talk.space(author, "open", "no"), "discussion", "Zqtopic");
    var post = Talk.location(author.post(topic + "/posts", "text", "Слова", "language", "ru"));
    for (var into : new String[] {"es", "fr"}) {
      var form = post + "/translations/" + into;
      assertThat(translator.page(form).select("nav.steps a")).hasSize(6);
      translate(translator, form, "Zq" + into);
      var seen = author.page("/" + into + topic.substring(3)).select("#p-2 [name=text]").val();
      author.post(form + "/confirmation", "text", seen);
    }
    assertThat(first(site.parsed(site.get(topic), topic))).as("nothing is known").isEqualTo("ru");
    assertThat(first(site.parsed(site.get(topic, "Accept-Language", "pt, es;q=0.5"), topic)))
        .as("kept for everyone")
        .isEqualTo("ru");
    assertThat(first(site.parsed(reader.get(topic, "Accept-Language", "pt, es;q=0.5"), topic)))
        .isEqualTo("es");
    assertThat(first(site.parsed(reader.get(topic, "Accept-Language", "es, ru"), topic)))
        .isEqualTo("ru");
    assertThat(
            reader.post("/en/forum/languages", "language.1", "fr", "language.2", "es").statusCode())
        .isEqualTo(303);
    assertThat(reader.page("/en/forum/languages").select("[name=language.2] [selected]").val())
        .isEqualTo("es");
    assertThat(first(reader.page(topic))).as("the first they read").isEqualTo("fr");
    assertThat(first(reader.page("/es" + topic.substring(3)))).as("the page's").isEqualTo("es");
    reader.post("/en/forum/languages", "language.1", "ru", "language.2", "fr");
    assertThat(first(reader.page(french(topic)))).as("they read what it says").isEqualTo("ru");
    assertThat(reader.page(french(topic)).select("#p-2 details div[lang=fr]").text())
        .isEqualTo("Zqfr");
    assertThat(Sight.ofEverything(() -> belongings.of(reader.account())).toString())
        .contains("[ru, fr]");
    Sight.atHouseWork(() -> belongings.forget(reader.account()));
    assertThat(first(reader.page(french(topic)))).isEqualTo("fr");
  }

  private static String first(org.jsoup.nodes.Document page) {
    return page.select("#p-2 > div[lang]").attr("lang");
  }

  @Test
  void readersOfALanguageGetTheTranslationFirstUntilThePostSaysSomethingElse() {
    var author = visitors.member();
    var translator = visitors.member();
    var topic = talk.begin(author, talk.space(author, "open", "no"), "discussion", "Zqtopic");
    var post = Talk.answer(author, topic, "We work with *families*.");
    var form = post + INTO;
    assertThat(site.get(form).statusCode()).as("members alone").isNotEqualTo(200);
    assertThat(translator.get(post + "/translations/en").statusCode()).isEqualTo(404);
    assertThat(translator.posted(form, "text", "").select("#t-text")).isNotEmpty();
    assertThat(translator.page(form).text()).contains("We work with families.");

    assertThat(translator.posted(form, "text", "Rien", "source", "0").text())
        .as("made from another text")
        .contains("The text has changed meanwhile");
    translate(translator, form, "Nous travaillons avec les *familles*.");
    var open = site.page(french(topic)).select("#p-2");
    assertThat(open.select("> div[lang=en]").text()).contains("We work with families.");
    assertThat(open.select("details div[lang=fr] em").text()).isEqualTo("familles");
    assertThat(open.text()).doesNotContain(name(translator));
    assertThat(site.page(topic).select("#p-2").text()).doesNotContain("familles");
    assertThat(author.page(french(topic)).select("#p-2").text())
        .contains(name(translator))
        .contains("Pas encore confirmée");

    var confirmation = form + "/confirmation";
    assertThat(translator.post(confirmation).statusCode()).as("one's own").isEqualTo(404);
    assertThat(visitors.member().post(confirmation).statusCode()).isEqualTo(404);
    author.post(confirmation, "text", "0");
    assertThat(site.page(french(topic)).select("#p-2").text())
        .as("another text than was seen")
        .contains("Pas encore confirmée");
    var seen = author.page(french(topic)).select("#p-2 [name=text]").attr("value");
    assertThat(author.post(confirmation, "text", seen).statusCode()).isEqualTo(303);
    var read = site.page(french(topic)).select("#p-2");
    assertThat(read.select("> div[lang=fr] em").text()).isEqualTo("familles");
    assertThat(read.select("details div[lang=en]").text()).contains("We work with families.");
    assertThat(read.text()).contains("Confirmée");
    assertThat(visitors.member().post(form, "text", "Faux").statusCode())
        .as("nobody else, while it holds")
        .isEqualTo(404);

    author.post(post + "/edition", "text", "We work with mayors.", "language", "en");
    var moved = site.page(french(topic)).select("#p-2");
    assertThat(moved.select("> div[lang=en]").text()).contains("mayors");
    assertThat(moved.select("details div[lang=fr]").text()).contains("familles");
    assertThat(visitors.member().get(form).statusCode()).as("anybody, now").isEqualTo(200);

    assertThat(visitors.member().post(form + "/removal").statusCode()).isEqualTo(404);
    Sight.atHouseWork(() -> {
      assertThat(belongings.of(translator.account()).toString()).contains("familles");
      belongings.forget(translator.account());
      assertThat(belongings.of(translator.account()).toString()).doesNotContain("familles");
    });
    author.post(form + "/removal");
    assertThat(count()).as("taken away").isZero();
    translate(translator, form, "Nous travaillons avec les maires.");
    author.post(post + "/removal");
    assertThat(count()).as("it goes with the post").isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void inChathamHouseModeNobodyIsKeptWhoTranslatedAndOthersSeeNothing(String mode) {
    var steward = visitors.member();
    var member = visitors.member();
    var topic = talk.begin(steward, talk.space(steward, "members", mode), "discussion", "Zqtopic");
    var post = Talk.answer(steward, topic, "Candid words");
    assertThat(member.page(post + INTO).select("input[name=named]")).isEmpty();
    translate(member, post + INTO, "Paroles franches");
    assertThat(steward.page(french(topic)).select("#p-2").text())
        .contains("Paroles franches")
        .doesNotContain(name(member));
    assertThat(steward.post(post + INTO + "/confirmation").statusCode())
        .as("nobody can tell whether it is one's own")
        .isEqualTo(404);
    Sight.atHouseWork(() ->
        assertThat(
                jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from forum.rendering t")
                    .query(String.class)
                    .single())
            .doesNotContain(member.account().toString()));

    var closed = talk.begin(steward, talk.space(steward, "closed", "no"), "discussion", "Zqclosed");
    var hidden = Talk.answer(steward, closed, "Words");
    for (var path : new String[] {hidden + INTO, hidden + INTO + "/confirmation"}) {
      assertThat(member.post(path, "text", "Mots").statusCode()).isEqualTo(404);
    }
  }

  private static void translate(Visitor one, String form, String text) {
    var source = one.page(form).select("[name=source]").attr("value");
    one.post(form, "text", text, "named", "yes", "source", source);
  }

  private int count() {
    return Sight.ofEverything(
        () -> jdbc.sql("select count(*) from forum.rendering").query(Integer.class).single());
  }

  private static String french(String topic) {
    return topic.replace("/en/", "/fr/");
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
