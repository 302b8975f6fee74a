package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.baraza.Actor;
import org.baraza.Browser;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Members are consulted in secret, an expert answers in a clinic, a file is attached, and what goes
 * on is followed.
 */
@RunningHouse
class TogetherJourneyTests {

  private static final int TELEPHONE = 360;

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final JdbcClient jdbc;
  private final Talk talk;

  TogetherJourneyTests(
      Site site, Visitors visitors, People people, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqtogether", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(
        () -> jdbc.sql("delete from notice.subscription where kind = 'TOPIC'").update());
    for (var one : new Browser[] {Browser.scripted(), Browser.withoutScripts()}) {
      one.wide(1200).driver().manage().deleteAllCookies();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fr, true, Où former les juges ?, Abidjan, Le Caire",
    "ar, false, أين ندرّب القضاة؟, أبيدجان, القاهرة"
  })
  void membersVoteAskAnExpertAttachAFileAndFollow(
      String code, boolean scripted, String title, String first, String second, @TempDir Path files)
      throws IOException {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser.wide(TELEPHONE), site, code);
    var steward = visitors.member();
    var member = visitors.member();
    var space = talk.space(steward, "members", "no").substring("/en".length());
    votes(actor, steward, member, space, title, first + '\n' + second);
    asks(actor, steward, member, space, title);
    follows(actor, steward, member, files);
  }

  /** Of five who vote in secret nothing is told until the last day is over, and nobody ever. */
  private void votes(
      Actor actor, Visitor steward, Visitor member, String space, String title, String options) {
    actor.as(steward).opens(space).fits().presses("a[href$='/consultations']").fits();
    actor.types("title", title).types("options", options).types("text", title);
    actor.ticks("choosing", "one").ticks("showing", "secret");
    sets(actor, "closes", LocalDate.now(Clock.systemUTC()).plusDays(9).toString());
    var topic = actor.sends("/consultations").fits().here();
    actor.as(member).opens(topic).fits().ticks("choice", "1").sends("/vote").fits();
    assertThat(actor.sees("input[name=choice]")).as("once is all").isFalse();
    for (var choice : new String[] {"1", "2", "1", "1"}) {
      Talk.location(visitors.member().post("/en" + topic + "/vote", "choice", choice));
    }
    actor.opens(topic).fits();
    assertThat(actor.sees("#poll table")).as("no result while it goes on").isFalse();

    Sight.atHouseWork(() ->
        jdbc.sql("update forum.consultation set closes_on = current_date - 2 where topic = ?")
            .param(Talk.number(topic))
            .update());
    actor.opens(topic).fits();
    var rows = actor.all("#poll tbody tr");
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().getText()).contains(options.lines().findFirst().orElseThrow());
    assertThat(actor.all("#poll meter").stream().map(one -> one.getDomAttribute("value")))
        .containsExactly("4", "1");
    assertThat(actor.browser().one("#poll").getText()).doesNotContain(name(member));
    assertThat(actor.sees("#poll form")).as("it is over").isFalse();
  }

  /** A clinic: who asks does so before the hours, within them the expert answers. */
  private void asks(Actor actor, Visitor steward, Visitor member, String space, String title) {
    var expert = visitors.member();
    actor.as(steward).opens(space).presses("a[href$='/clinics']").fits();
    actor.types("title", title).types("text", title);
    actor.types("address", people.address(expert.account()).orElseThrow());
    sets(actor, "day", LocalDate.now(Clock.systemUTC()).plusDays(3).toString());
    sets(actor, "from", "10:00");
    sets(actor, "to", "11:00");
    var topic = actor.sends("/clinics").fits().here();
    actor.as(expert).opens("/desk").fits().presses("main a[href*='" + topic + "']").fits();
    assertThat(actor.text()).as("not before they accept").doesNotContain(name(expert));
    actor.presses("#clinic button[value=accept]").fits();
    actor.as(member).opens(topic).fits().types("text", "Zqasked before").sends("/posts").fits();
    assertThat(actor.browser().one("#clinic").getText()).contains(name(expert));

    moves(topic, "now() - interval '1 minute'", "now() + interval '1 hour'");
    actor.opens(topic).fits();
    assertThat(actor.sees("#answer")).as("within the hours the expert answers").isFalse();
    actor.as(expert).opens(topic).fits().types("text", "Zqanswered within").sends("/posts");
    moves(topic, "now() - interval '2 hours'", "now() - interval '1 hour'");
    actor.opens(topic).fits();
    assertThat(actor.sees("#answer")).as("and nobody after").isFalse();
    assertThat(actor.text()).contains("Zqasked before", "Zqanswered within");
  }

  private void moves(String topic, String begins, String ends) {
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

  /** What is followed is told of on one's own page and in one's own feed, with its file. */
  private void follows(Actor actor, Visitor steward, Visitor member, Path files)
      throws IOException {
    var space = talk.space(steward, "members", "no");
    var topic = talk.begin(steward, space, "discussion", "Zqpapers").substring("/en".length());
    actor.as(member).opens(topic).presses("form[action$='/notices/follows'] button").fits();
    actor.as(steward).opens(topic).types("text", "Zqpaper").sends("/posts").fits();
    actor.presses("#p-2 a[href$='/files']").fits();
    var file = Files.writeString(files.resolve("minutes.txt"), "Zqminutes of a meeting");
    actor.types("title", "Zqminutes").browser().one("input[name=file]").sendKeys(file.toString());
    actor.presses("form[action$='/files'] button:not([formaction])").fits();

    actor.as(member).opens("/notices").fits();
    assertThat(actor.text()).contains("Zqpapers");
    actor.opens("/forum/feed").fits().presses("button[value=make]").fits();
    var address = actor.browser().one("main a[type]").getDomAttribute("href");
    var feed = Site.text(site.get(address.replaceFirst("^https?://[^/]+", "")));
    assertThat(feed).contains("Zqpapers", topic).doesNotContain("Zqminutes", name(member));
    actor.opens(topic).fits();
    var attached = actor.browser().one("#p-2 a[download]");
    assertThat(attached.getText()).isEqualTo("Zqminutes");
    var path = attached.getDomAttribute("href");
    assertThat(new String(Site.unpacked(member.get(path)), StandardCharsets.UTF_8))
        .contains("Zqminutes of a meeting");
    assertThat(site.get(path).statusCode()).as("for members alone").isNotEqualTo(200);
    actor.opens("/forum/feed").presses("button[value=end]").fits();
    assertThat(site.get(address.replaceFirst("^https?://[^/]+", "")).statusCode())
        .as("its address is worth nothing any more")
        .isEqualTo(404);
  }

  /** Sets a day or an hour, which every browser has typed in its own way. */
  private static void sets(Actor actor, String name, String value) {
    var field = actor.browser().one("input[name='" + name + "']");
    actor.browser().run("arguments[0].value = arguments[1]", field, value);
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
