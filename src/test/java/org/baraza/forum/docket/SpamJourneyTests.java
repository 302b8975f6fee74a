package org.baraza.forum.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.baraza.Actor;
import org.baraza.Browser;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A burst of spam: slowed down, reported, hidden, taken away, and told to who sent it. */
@RunningHouse
class SpamJourneyTests {

  private static final int TELEPHONE = 360;
  private static final String LURE = "Zqlure zqbargain";
  private static final String SEARCH = "/en/search?kind=topic&q=zqlure";

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Words words;
  private final Talk talk;

  SpamJourneyTests(Site site, Visitors visitors, JdbcClient jdbc, Words words, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.words = words;
    this.talk = new Talk("Zqspam", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.report where why like 'Zqwhy%'").update();
      jdbc.sql("delete from mail.letter where kind like 'forum.%'").update();
    });
    talk.forget();
    for (var one : new Browser[] {Browser.scripted(), Browser.withoutScripts()}) {
      one.wide(1200).driver().manage().deleteAllCookies();
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, true", "ar, false"})
  void aBurstOfSpamIsHeldBackReportedHiddenAndTakenAway(String code, boolean scripted) {
    var lang = Lang.of(code).orElseThrow();
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser.wide(TELEPHONE), site, code);
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    var trusted = List.of(visitors.member(), visitors.member(), visitors.member());
    trusted.forEach(one -> trust(one, talk.begin(one, space, "discussion", "Zqold")));
    var topic = talk.begin(steward, space, "question", "Zqmarket").substring("/en".length());
    var spammer = visitors.member();

    isHeldBack(actor.as(spammer), topic, lang, spammer);
    assertThat(count(site.data(SEARCH))).as("it can be found").isEqualTo(1);
    var post = actor.browser().one("#p-2 .meta a").getDomAttribute("href");
    var path = post.substring(("/" + code).length());

    reports(actor.as(trusted.getFirst()), path);
    for (var one : trusted.subList(1, 3)) {
      assertThat(one.page("/en" + topic).text()).as("two are not enough").contains("zqbargain");
      Talk.location(one.post("/en" + path + "/report", "why", "Zqwhy it sells"));
    }
    isNowhere(space, topic, steward, trusted.getFirst(), visitors.with(Role.FACILITATOR));
    actor.as(spammer).opens(topic).fits();
    assertThat(actor.browser().one("#p-2 .note").getDomProperty("textContent"))
        .contains(words.say(lang, "forum.gone.pending"));
    actor.presses("#p-2 .note a").fits();
    assertThat(actor.browser().one("blockquote").getText()).contains("zqbargain");

    removes(actor, visitors.with(Role.MODERATOR));
    isNowhere(space, topic, steward, trusted.getLast(), spammer, visitors.with(Role.MODERATOR));
    actor.as(spammer).opens(topic).fits();
    assertThat(actor.browser().one("#p-2 .note").getText())
        .contains(words.say(lang, "forum.gone.moderator"));
    actor.as(trusted.getLast()).opens(topic).types("text", "Zqgoing on").sends("/posts").fits();
    assertThat(actor.text()).as("others go on").contains("Zqgoing on");
  }

  /** Who is new may give few links and write few posts an hour, and is told so. */
  private void isHeldBack(Actor actor, String topic, Lang lang, Visitor spammer) {
    var links = LURE + " https://a.example https://b.example https://c.example";
    actor.opens(topic).types("text", links).sends("/posts").fits();
    isTold(actor, words.say(lang, "forum.unposted.links"), links);
    actor.types("text", LURE).sends("/posts").fits().isAt(topic);
    var most = 0;
    while (most < 30
        && spammer.post("/en" + topic + "/posts", "text", "Zqmore", "language", "en").statusCode()
            == 303) {
      most++;
    }
    assertThat(most).as("of many at once").isBetween(1, 9);
    actor.opens(topic).types("text", "Zqone too many").sends("/posts").fits();
    isTold(actor, words.say(lang, "forum.unposted.many"), "Zqone too many");
    actor.opens(topic);
    assertThat(actor.text()).doesNotContain("Zqone too many");
  }

  private static void isTold(Actor actor, String why, String kept) {
    assertThat(actor.browser().one(".troubles").getText()).contains(why);
    assertThat(actor.browser().one("textarea[name=text]").getDomProperty("value")).isEqualTo(kept);
  }

  private static void reports(Actor actor, String post) {
    actor.opens(post + "/history").fits().types("why", "Zqwhy it is an advertisement");
    actor.presses("form[action$='/report'] button:not([name])").fits();
    assertThat(actor.text()).as("one is not enough").contains("zqbargain");
  }

  /** Takes it away for good, with grounds, on a page of its own where there is one. */
  private static void removes(Actor actor, Visitor moderator) {
    var queue = moderator.page("/en/forum/reports").select("article:contains(zqbargain)");
    assertThat(queue).hasSize(1);
    assertThat(queue.text()).contains("Zqwhy it sells");
    var report = queue.select("[href~=/reports/\\d], [action~=/reports/\\d]").outerHtml();
    var number = report.replaceFirst("(?s).*?/forum/reports/(\\d+).*", "$1");
    actor.as(moderator).opens("/forum/reports").fits();
    if (actor.sees("a[href$='/forum/reports/" + number + "']")) {
      actor.presses("a[href$='/forum/reports/" + number + "']").fits();
    }
    var form = "form[action$='/forum/reports/" + number + "/decision'] ";
    for (var field : actor.all(form + "[name=grounds]")) {
      field.sendKeys("Zqgrounds: advertising");
    }
    actor.presses(form + "button[value=remove]").fits().isAt("/forum/reports");
  }

  /** On no page, in no data, count, feed or search of anybody. */
  private void isNowhere(String space, String topic, Visitor... readers) {
    for (var path :
        List.of(space, "/en" + topic, "/en/forum", "/en/forum/feed.atom", "/en/search?q=zqlure")) {
      says(Site.text(site.get(path)), path);
      says(Site.text(site.get(path, "Accept", "application/json")), path);
      for (var one : readers) {
        says(Site.text(one.get(path)), path);
        says(Site.text(one.get(path, "Accept", "application/json")), path);
      }
    }
    assertThat(count(site.data(SEARCH))).isZero();
    for (var one : readers) {
      assertThat(count(one.data(SEARCH))).isZero();
    }
    for (var word : List.of("q=zqlur", "q=zqbarg")) {
      says(Site.text(site.get("/en/search/suggestions?" + word)), word);
    }
  }

  private static void says(String answer, String path) {
    assertThat(answer.toLowerCase(Locale.ROOT)).as(path).doesNotContain("zqbargain");
  }

  /** How many topics the search counts. */
  private static int count(JsonNode found) {
    assertThat(found.has("total")).isTrue();
    return found.path("total").asInt();
  }

  /** Five posts that have stood for a day. */
  private void trust(Visitor one, String topic) {
    for (var count = 0; count < 4; count++) {
      Talk.answer(one, topic, "Zqwords");
    }
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.post set posted_at = posted_at - interval '2 days' where author = ?")
            .param(one.account().number())
            .update());
  }
}
