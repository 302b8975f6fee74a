package org.baraza.forum.call;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can be called by a post, and where they learn of it. */
@RunningHouse
class CallTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final CallBelongings belongings;
  private final JdbcClient jdbc;
  private final Talk talk;

  CallTests(
      Site site,
      Visitors visitors,
      People people,
      CallBelongings belongings,
      JdbcClient jdbc,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.belongings = belongings;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqcalled", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    jdbc.sql("delete from mail.letter").update();
  }

  @Test
  void whoeverSitsInACircleIsCalledOnTheirDeskAndByNoLetter() {
    var steward = visitors.member();
    var silent = visitors.member();
    var invited = visitors.member();
    var space = talk.space(steward, "closed", "no");
    for (var one : new Visitor[] {silent, invited}) {
      steward.post(space + "/invitations", "address", address(one), "act", "invite");
    }
    silent.post(space + "/seat");
    var topic = talk.begin(steward, space, "discussion", "Zqcalling");
    assertThat(steward.page(topic).select("#h-text").text()).contains("anybody of this circle");
    Talk.answer(
        steward, topic, "Dear @" + name(silent) + " and @" + name(invited) + ", see **this**");

    var shown = silent.page(topic).select("#p-2 strong[dir=auto]");
    assertThat(shown.eachText()).containsExactly("@" + name(silent));
    assertThat(invited.page("/en/desk").text()).doesNotContain("Zqcalling");
    assertThat(letters()).isZero();
    silent.post(space + "/absence");
    assertThat(silent.page("/en/desk").text()).as("they left").doesNotContain("Zqcalling");
  }

  @Test
  void aCallStandsOnTheDeskUntilThePlaceIsReadAndAChangeCallsOnce() {
    var steward = visitors.member();
    var speaker = visitors.member();
    var space = talk.space(steward, "members", "no");
    var topic = talk.begin(steward, space, "discussion", "Zqcalling");
    Talk.answer(speaker, topic, "Words");
    speaker.page(topic);
    speaker.post("/en/notices/mail", "mailing", "none", "zone", "UTC");
    var post = Talk.answer(steward, topic, "Nobody yet");
    speaker.page(topic);
    assertThat(speaker.page("/en/desk").text()).doesNotContain("Zqcalling");
    var called = "And you, @" + name(speaker) + "?";
    edit(steward, post, called);
    edit(steward, post, called + " Please.");
    var desk = speaker.page("/en/desk").select("a[href*=/forum/calls/]");
    assertThat(desk.text()).isEqualTo("Zqcalling");
    assertThat(letters()).as("one occasion; it is not sent to who wants none").isEqualTo(1);
    assertThat(Sight.ofEverything(() -> belongings.of(speaker.account())).toString())
        .contains(number(post));

    assertThat(speaker.get(desk.attr("href")).headers().firstValue("location").orElseThrow())
        .endsWith(post);
    assertThat(speaker.page("/en/desk").text()).doesNotContain("Zqcalling");
    Talk.answer(steward, topic, "@" + name(speaker) + ", once more");
    assertThat(speaker.page("/en/desk").text()).contains("Zqcalling");
    speaker.page(topic);
    assertThat(speaker.page("/en/desk").text()).as("read").doesNotContain("Zqcalling");
    assertThat(site.get("/en/forum/calls/" + number(post)).statusCode()).isNotEqualTo(200);

    Sight.atHouseWork(() -> belongings.forget(speaker.account()));
    assertThat(count()).isZero();
  }

  @Test
  void whereEverybodyReadsAndWhereNobodyIsNamedNobodyIsCalled() {
    var steward = visitors.member();
    var speaker = visitors.member();
    for (var kind : new String[][] {{"open", "no"}, {"members", "yes"}, {"closed", "yes"}}) {
      var topic = talk.begin(steward, talk.space(steward, kind[0], kind[1]), "discussion", "Zqno");
      assertThat(steward.page(topic).select("#h-text").text())
          .containsPattern("Nobody (can be|is) called");
      if (!kind[0].equals("closed")) {
        Talk.answer(speaker, topic, "Dear @" + name(steward));
      }
      Talk.answer(steward, topic, "Dear @" + name(steward) + ", dear @" + name(speaker));
      assertThat(steward.page(topic).select("article strong[dir=auto]")).isEmpty();
    }
    assertThat(count()).isZero();
  }

  private static void edit(Visitor author, String post, String text) {
    assertThat(author.post(post + "/edition", "text", text, "language", "en").statusCode())
        .isEqualTo(303);
  }

  private int letters() {
    return jdbc.sql("select count(*) from mail.letter where about->>'which' = 'call'")
        .query(Integer.class)
        .single();
  }

  private int count() {
    return Sight.ofEverything(
        () -> jdbc.sql("select count(*) from forum.call").query(Integer.class).single());
  }

  private static String number(String post) {
    return String.valueOf(Talk.number(post));
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }

  private String address(Visitor one) {
    return people.address(one.account()).orElseThrow();
  }
}
