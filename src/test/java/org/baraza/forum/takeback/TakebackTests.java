package org.baraza.forum.takeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done with a hijacked account since a moment is taken back, and nothing before it. */
@RunningHouse
class TakebackTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final TakebackLetters letters;
  private final TakebackBelongings belongings;
  private final JdbcClient jdbc;
  private final Talk talk;

  TakebackTests(
      Site site,
      Visitors visitors,
      People people,
      TakebackLetters letters,
      TakebackBelongings belongings,
      JdbcClient jdbc,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.letters = letters;
    this.belongings = belongings;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqtakeback", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.report where why like 'Zqwhy%'").update();
      jdbc.sql("delete from forum.takeback").update();
      jdbc.sql("delete from mail.letter where kind like 'forum.%'").update();
    });
    talk.forget();
  }

  @Test
  void whatAHijackedAccountDidIsTakenBackAndItsPostsCanBeShownAgain() {
    var steward = visitors.member();
    var victim = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var space = talk.space(steward, "open", "no");
    var masked = talk.space(steward, "members", "yes");
    var topic = talk.begin(steward, space, "question", "Zqtopic");
    var poll = talk.consult(steward, space, "one", "open");
    var candid = talk.begin(steward, masked, "discussion", "Zqcandid");
    var own = Talk.answer(victim, topic, "Zqgenuine zqokapi");
    var kept = Talk.answer(victim, topic, "Zqkept");
    var changed = Talk.answer(victim, topic, "Zqoriginal");
    var useful = Talk.answer(steward, topic, "Zquseful");
    earlier(victim);

    victim.post(own + "/edition", "text", "Zqdefaced zqgaur", "language", "en");
    victim.post(changed + "/edition", "text", "Zqabuse", "language", "en");
    var hung = "Zqhung".getBytes(StandardCharsets.UTF_8);
    assertThat(victim.upload(kept + "/files", "a.txt", hung, "title", "Zqhung").statusCode())
        .isEqualTo(303);
    Talk.location(victim.post("/en/forum/speaker", "act", "allow"));
    var spam = Talk.answer(victim, topic, "Zqspam zqsaiga");
    var begun = talk.begin(victim, space, "discussion", "Zqadvert zqdugong");
    Talk.answer(victim, candid, "Zqmasked words");
    victim.post(useful + "/use");
    victim.post(poll + "/vote", "choice", "1");
    var form = useful + "/translations/fr";
    var source = victim.page(form).select("[name=source]").attr("value");
    Talk.location(victim.post(form, "text", "Zqfaux", "source", source));
    Talk.location(victim.post(useful + "/report", "why", "Zqwhy false"));

    Talk.location(steward.post(spam + "/report", "why", "Zqwhy"));
    var report = report(spam);
    Talk.location(steward.post(changed + "/report", "why", "Zqwhy"));
    Talk.location(
        moderator.post(report(changed) + "/decision", "act", "hide", "grounds", "Zqgrounds"));
    for (var one : List.of(steward, victim, visitors.with(Role.FACILITATOR))) {
      assertThat(one.get(report + "/takeback").statusCode()).isEqualTo(404);
      assertThat(take(one, report, "take").statusCode()).isEqualTo(404);
    }
    for (var day : List.of("2999-01-01", "-5000-01-01")) {
      assertThat(
              moderator
                  .post(report + "/takeback", "day", day, "hour", "10:00", "why", "x")
                  .statusCode())
          .as("to come, or nobody’s")
          .isEqualTo(422);
    }
    var counted = Site.text(take(moderator, report, "count"));
    assertThat(counted)
        .contains("Posts: 2", "Changed posts: 2", "useful: 1", "Open votes: 1")
        .contains("Translations: 1", "Undecided reports: 1", "Consolidated replies: 0")
        .contains("Files added to older posts: 1", "Permission to be followed: 1")
        .doesNotContain(name(victim));
    assertThat(site.page(topic).text()).as("it was counted only").contains("Zqspam");

    var one = Talk.location(take(moderator, report, "take"));
    var shown = site.page(topic).text();
    assertThat(shown).contains("Zqgenuine", "Zqkept").doesNotContain("Zqspam", "Zqdefaced");
    assertThat(shown).doesNotContain("Zqhung", "Zqoriginal", "Zqabuse");
    Talk.location(moderator.post(report(changed) + "/decision", "act", "keep"));
    assertThat(site.page(topic).text()).contains("Zqoriginal").doesNotContain("Zqabuse");
    assertThat(following(victim)).isZero();
    assertThat(site.page(own + "/history").text()).doesNotContain("Zqdefaced");
    assertThat(site.page(space).text()).doesNotContain("Zqadvert");
    assertThat(steward.page("/fr" + topic.substring(3)).text()).doesNotContain("Zqfaux");
    assertThat(steward.page(poll).text()).contains("Nobody has voted");
    assertThat(steward.page(topic).text()).doesNotContain("found it useful");
    assertThat(moderator.page("/en/forum/reports").text()).doesNotContain("Zqwhy false");
    for (var gone : List.of("zqgaur", "zqsaiga", "zqdugong")) {
      assertThat(site.page("/en/search?q=" + gone).select("h3 a")).isEmpty();
    }
    assertThat(site.page("/en/search?q=zqokapi").select("h3 a")).isNotEmpty();
    assertThat(steward.page(candid).text()).as("nobody knows whose").contains("Zqmasked words");
    assertThat(victim.get("/en/desk").statusCode()).as("signed out").isEqualTo(303);

    assertThat(moderator.page(one).text())
        .contains("Zqspam", "Zqadvert")
        .doesNotContain(name(victim));
    assertThat(steward.get(one).statusCode()).isEqualTo(404);
    assertThat(letters.letter(TakebackLetters.occasion(Talk.number(one))).orElseThrow().text())
        .contains("/forum/takebacks/")
        .doesNotContain(name(moderator), "Zqspam");
    assertThat(journal(moderator))
        .contains("forum.takeback.counted", "\"posts\": \"2\"")
        .doesNotContain(victim.account().toString());
    assertThat(steward.post(one + "/decision", "act", "restore", "post", number(spam)).statusCode())
        .isEqualTo(404);
    Sight.atHouseWork(() -> {
      jdbc.sql("update forum.ruling set appeal = 'Zqmine', state = 'APPEALED' where post = ?")
          .param(Talk.number(spam))
          .update();
      belongings.forget(victim.account());
    });
    Talk.location(moderator.post(one + "/decision", "act", "restore", "post", number(spam)));
    assertThat(site.page(topic).text()).as("an appeal against them").doesNotContain("Zqspam");
    var other = visitors.with(Role.MODERATOR);
    assertThat(other.page(one).text()).as("its owner has left").contains("Zqmine");
    Talk.location(other.post(one + "/decision", "act", "restore", "post", number(spam)));
    assertThat(site.page(topic).text()).contains("Zqspam");
    assertThat(site.page("/en/search?q=zqsaiga").select("h3 a")).isNotEmpty();
    var opening = held(one);
    assertThat(moderator.post(one + "/decision", "act", "remove", "post", opening).statusCode())
        .as("without grounds")
        .isEqualTo(422);
    Talk.location(
        moderator.post(
            one + "/decision", "act", "remove", "post", opening, "grounds", "Zqgrounds"));
    assertThat(site.page(begun).text()).contains("by a moderator").doesNotContain("Zqadvert");
    assertThat(moderator.page(one).text()).contains("No posts are hidden");
  }

  private java.net.http.HttpResponse<byte[]> take(Visitor one, String report, String act) {
    var since = Clock.systemUTC().instant().minus(Duration.ofHours(1)).atZone(ZoneOffset.UTC);
    return one.post(
        report + "/takeback",
        "day",
        since.toLocalDate().toString(),
        "hour",
        since.toLocalTime().toString().substring(0, 5),
        "why",
        "Zqreason",
        "act",
        act);
  }

  /** What somebody has done until now was done two days ago. */
  private void earlier(Visitor one) {
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.post set posted_at = posted_at - interval '2 days' where author = ?")
            .param(one.account().number())
            .update());
  }

  private int following(Visitor one) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from forum.speaker where account = ?")
            .param(one.account().number())
            .query(Integer.class)
            .single());
  }

  private String held(String takeback) {
    return Sight.ofEverything(() ->
        jdbc.sql("select post from forum.held where takeback = ?")
            .param(Talk.number(takeback))
            .query(String.class)
            .single());
  }

  private String report(String post) {
    return "/en/forum/reports/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ? and state = 'OPEN'")
                .param(Talk.number(post))
                .query(Long.class)
                .single());
  }

  private String journal(Visitor one) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select string_agg(act || subject || details::text, ' ') from journal.entry where"
                    + " actor = ?")
            .param(one.account().number())
            .query(String.class)
            .single());
  }

  private static String number(String post) {
    return String.valueOf(Talk.number(post));
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
