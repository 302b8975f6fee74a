package org.baraza.forum.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.pending.PendingLetters;
import org.baraza.forum.seek.LeafFall;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever takes away what somebody wrote says why, and somebody else hears its author. */
@RunningHouse
class RulingTests {

  private final Visitors visitors;
  private final People people;
  private final JdbcClient jdbc;
  private final PendingLetters letters;
  private final Removal removal;
  private final RulingBelongings belongings;
  private final Talk talk;

  RulingTests(
      Visitors visitors,
      People people,
      JdbcClient jdbc,
      PendingLetters letters,
      Removal removal,
      RulingBelongings belongings,
      LeafFall spaces) {
    this.visitors = visitors;
    this.people = people;
    this.jdbc = jdbc;
    this.letters = letters;
    this.removal = removal;
    this.belongings = belongings;
    this.talk = new Talk("Zqruling", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.report where why like 'Zqwhy%'").update();
      jdbc.sql("delete from mail.letter where kind = 'forum.pending'").update();
    });
    talk.forget();
  }

  @Test
  void aRemovedPostIsGivenBackByAnotherModeratorWhoHearsItsAuthor() {
    var steward = visitors.member();
    var rude = visitors.member();
    var first = visitors.with(Role.MODERATOR);
    var topic = talk.begin(steward, talk.space(steward, "members", "no"), "question", "Zqtopic");
    var post = Talk.answer(rude, topic, "Zqsharp words");
    steward.post(post + "/use");
    assertThat(decide(first, reported(steward, post), "remove", "").statusCode()).isEqualTo(422);
    Talk.location(decide(first, of(post), "remove", "Zqgrounds"));
    for (var one : List.of(steward, first, visitors.member())) {
      assertThat(one.page(topic).text()).contains("by a moderator").doesNotContain("Zqsharp");
      assertThat(one.page(post + "/history").text()).doesNotContain("Zqsharp");
    }
    assertThat(steward.page(post + "/history").text()).doesNotContain("Zqgrounds");
    assertThat(first.page(post + "/history").text()).contains("Zqgrounds");
    assertThat(rude.page(topic).select("#p-2 a[href$=/history]")).isNotEmpty();
    assertThat(rude.page(post + "/history").text()).contains("Zqsharp", "Zqgrounds");
    var ruling = ruling(rude, post);
    assertThat(letter("removed", ruling)).contains(ruling).doesNotContain("Zqgrounds", "Zqsharp");
    assertThat(rude.page("/en/desk").text()).contains("What was decided");
    assertThat(rude.page("/en/forum/rulings").text())
        .contains("Zqgrounds", "Appeal possible until")
        .doesNotContain(name(first), name(steward), "Zqwhy");
    assertThat(first.page(ruling).text()).as("nobody appealed").doesNotContain("Zqsharp");
    assertThat(answered(first, ruling, "restore")).as("no appeal yet").isEqualTo(404);

    for (var one : List.of(steward, first)) {
      assertThat(one.post(ruling + "/appeal", "appeal", "Mine").statusCode()).isEqualTo(404);
    }
    assertThat(rude.post(ruling + "/appeal", "appeal", "").statusCode()).isEqualTo(422);
    Talk.location(rude.post(ruling + "/appeal", "appeal", "Zqmeant well"));
    assertThat(rude.post(ruling + "/appeal", "appeal", "More").statusCode()).isEqualTo(404);
    assertThat(answered(first, ruling, "restore")).as("not who removed it").isEqualTo(404);
    assertThat(answered(visitors.with(Role.FACILITATOR), ruling, "restore")).isEqualTo(404);
    var other = visitors.with(Role.MODERATOR);
    assertThat(other.page("/en/forum/reports").select("a[href=" + ruling + "]")).isNotEmpty();
    assertThat(other.page("/en/desk").text()).contains("Appeal pending");
    assertThat(other.page("/en/complaints").select("li:contains(Zqmeant well) a").attr("href"))
        .isEqualTo(ruling);
    assertThat(first.page("/en/complaints").text()).doesNotContain("Zqmeant");
    assertThat(visitors.with(Role.FACILITATOR).page("/en/complaints").text())
        .as("who decides nothing of it")
        .doesNotContain("Zqmeant");
    assertThat(other.page(ruling).text())
        .contains("Zqsharp", "Zqmeant well", "Zqgrounds")
        .doesNotContain(name(rude), name(steward), name(first));
    assertThat(other.post(ruling + "/decision", "act", "restore", "grounds", "").statusCode())
        .isEqualTo(422);
    assertThat(answered(other, ruling, "restore")).isEqualTo(303);
    assertThat(answered(other, ruling, "uphold")).as("decided").isEqualTo(404);
    assertThat(steward.page(topic).text()).contains("Zqsharp words", "found it useful");
    assertThat(letter("restored", ruling)).contains("stands");
    assertThat(rude.page(ruling).text()).contains("Zqanswer").doesNotContain(name(other));
    assertThat(steward.page("/en/forum/rulings").text()).contains("Zqwhy", "Stands");
    assertThat(entries("account/" + rude.account()))
        .contains("forum.ruling.removed", "forum.ruling.appealed", "forum.ruling.lifted");
    assertThat(journal(first) + journal(other))
        .contains("forum.report.removed", "forum.ruling.lifted")
        .doesNotContain(rude.account().toString());
  }

  @Test
  void whatIsUpheldOrNotAppealedAgainstInTimeGoesForGood() {
    var rude = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var topic = talk.begin(rude, talk.space(rude, "members", "no"), "discussion", "Zqtopic");
    var upheld = Talk.answer(rude, topic, "Zqone");
    var lapsed = Talk.answer(rude, topic, "Zqtwo");
    var waiting = Talk.answer(rude, topic, "Zqthree");
    for (var post : List.of(upheld, lapsed, waiting)) {
      Talk.location(decide(moderator, reported(visitors.member(), post), "remove", "Zqgrounds"));
    }
    Talk.location(rude.post(ruling(rude, upheld) + "/appeal", "appeal", "Zqno"));
    assertThat(answered(visitors.with(Role.MODERATOR), ruling(rude, upheld), "uphold"))
        .isEqualTo(303);
    assertThat(kept(upheld)).isZero();
    assertThat(letter("upheld", ruling(rude, upheld))).contains("stays removed");
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.ruling set until = now() - interval '1 hour' where post = ?")
            .param(Talk.number(lapsed))
            .update());
    var late = ruling(rude, lapsed);
    assertThat(rude.post(late + "/appeal", "appeal", "Late").statusCode()).isEqualTo(404);
    assertThat(kept(lapsed)).isEqualTo(1);
    removal.lapse();
    removal.lapse();
    assertThat(kept(lapsed)).isZero();
    assertThat(kept(waiting)).isEqualTo(1);
    assertThat(rude.page(late).text()).contains("Zqgrounds", "gone for good");
    assertThat(rude.page(topic).text()).doesNotContain("Zqone", "Zqtwo", "Zqthree");

    assertThat(Sight.ofEverything(() -> belongings.of(rude.account())).toString())
        .contains("Zqthree", "Zqno", "Zqanswer");
    Sight.atHouseWork(() -> belongings.forget(rude.account()));
    assertThat(kept(waiting)).as("they left").isZero();
    assertThat(Sight.ofEverything(() -> belongings.of(rude.account())).toString())
        .doesNotContain("Zq");
  }

  @Test
  void aStewardSaysWhyAndModeratorsHearTheAuthorButNotInCircles() {
    var steward = visitors.with(Role.MODERATOR);
    var member = visitors.member();
    var space = talk.space(steward, "members", "no");
    var topic = talk.begin(steward, space, "discussion", "Zqtopic");
    var post = Talk.answer(member, topic, "Zqoff the point");
    assertThat(steward.post(post + "/removal").statusCode()).isEqualTo(422);
    Talk.location(steward.post(post + "/removal", "grounds", "Zqreason"));
    assertThat(visitors.member().page(topic).text())
        .contains("by a steward")
        .doesNotContain("Zqoff");
    var ruling = ruling(member, post);
    assertThat(member.page(ruling).text()).contains("Zqreason", "Zqoff the point");
    assertThat(letter("deleted", ruling)).contains("steward");
    Talk.location(member.post(ruling + "/appeal", "appeal", "Zqit was"));
    assertThat(answered(steward, ruling, "uphold")).as("their own").isEqualTo(404);
    assertThat(answered(visitors.with(Role.MODERATOR), ruling, "restore")).isEqualTo(303);
    assertThat(visitors.member().page(topic).text()).contains("Zqoff the point");

    var circle = talk.space(steward, "closed", "no");
    var guest = visitors.member();
    steward.post(circle + "/invitations", "address", address(guest));
    guest.post(circle + "/seat");
    var within = talk.begin(steward, circle, "discussion", "Zqwithin");
    var said = Talk.answer(guest, within, "Zqprivate");
    Talk.location(steward.post(said + "/removal", "grounds", "Zqrules"));
    var closed = ruling(guest, said);
    assertThat(guest.page(closed).text()).contains("Zqrules").doesNotContain("Zqprivate");
    assertThat(guest.post(closed + "/appeal", "appeal", "No").statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.MODERATOR).get(closed).statusCode()).isEqualTo(404);
    assertThat(kept(said)).isZero();
  }

  @Test
  void whereNobodyIsNamedTheReasonStandsForTheVoiceAloneAndNobodyIsWrittenTo() {
    var steward = visitors.member();
    var speaker = visitors.member();
    var other = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var topic = talk.begin(steward, talk.space(steward, "members", "yes"), "discussion", "Oases");
    var post = Talk.answer(speaker, topic, "Zqcandid");
    var second = Talk.answer(speaker, topic, "Zqfrank");
    Talk.location(other.post(post + "/report", "why", "Zqwhy"));
    Talk.location(decide(moderator, of(post), "remove", "Zqgrounds"));
    Talk.location(steward.post(second + "/removal", "grounds", "Zqreason"));
    for (var one : List.of(post, second)) {
      assertThat(other.page(one + "/history").text()).doesNotContain("Zq");
    }
    assertThat(speaker.page(post + "/history").text()).contains("Zqcandid", "Zqgrounds");
    assertThat(speaker.page(second + "/history").text()).contains("Zqfrank", "Zqreason");
    assertThat(speaker.page("/en/forum/rulings").text()).doesNotContain("Zq");
    assertThat(speaker.page("/en/desk").text()).doesNotContain("What was decided");
    assertThat(other.page("/en/forum/rulings").text()).as("not kept").doesNotContain("Zqwhy");
    assertThat(waitingLetters()).isZero();
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql(
                        """
                        select count(*) from forum.ruling
                         where post in (?, ?) and (account is not null
                            or at <> date_trunc('day', at, 'UTC') or act = 'DELETED' and by <> 0
                            or array_to_string(readers, ' ') like '%account%')
                        """)
                    .params(Talk.number(post), Talk.number(second))
                    .query(Integer.class)
                    .single()))
        .isZero();
    assertThat(entries("account/" + speaker.account()) + journal(speaker) + journal(steward))
        .doesNotContain("ruling");

    for (var one : List.of(post, second)) {
      var ruling = ruling(speaker, one);
      assertThat(other.get(ruling).statusCode()).isEqualTo(404);
      assertThat(other.post(ruling + "/appeal", "appeal", "No").statusCode()).isEqualTo(404);
      Talk.location(speaker.post(ruling + "/appeal", "appeal", "Zqmeant"));
      assertThat(answered(visitors.with(Role.MODERATOR), ruling, "restore")).isEqualTo(303);
    }
    assertThat(journal(speaker)).as("who appealed").doesNotContain("ruling");
    assertThat(other.page(topic).text()).contains("Zqcandid", "Zqfrank");
  }

  private HttpResponse<byte[]> decide(Visitor who, String report, String act, String grounds) {
    return who.post(report + "/decision", "act", act, "grounds", grounds);
  }

  private static int answered(Visitor who, String ruling, String act) {
    return who.post(ruling + "/decision", "act", act, "grounds", "Zqanswer").statusCode();
  }

  private String reported(Visitor by, String post) {
    Talk.location(by.post(post + "/report", "why", "Zqwhy"));
    return of(post);
  }

  private String of(String post) {
    return "/en/forum/reports/" + open("POST", String.valueOf(Talk.number(post)));
  }

  private String open(String kind, String key) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select number from forum.report
                 where kind = ? and (key = ? or key like ? || '/%') and state = 'OPEN'
                """)
            .params(kind, key, key)
            .query(String.class)
            .single());
  }

  private static String ruling(Visitor author, String post) {
    return author.page(post + "/history").select("a[href*=/forum/rulings/]").attr("href");
  }

  private static String number(String path) {
    return path.replaceAll("\\D", "");
  }

  private int kept(String post) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from forum.held where post = ?")
            .param(Talk.number(post))
            .query(Integer.class)
            .single());
  }

  private int waitingLetters() {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from mail.letter where kind = 'forum.pending'")
            .query(Integer.class)
            .single());
  }

  private String letter(String which, String ruling) {
    return letters
        .letter(new Occasion("forum.pending", Map.of("ruling", number(ruling), "which", which)))
        .orElseThrow()
        .text();
  }

  private String entries(String subject) {
    return Sight.ofEverything(() ->
        jdbc.sql("select coalesce(string_agg(act, ' '), '') from journal.entry where subject = ?")
            .param(subject)
            .query(String.class)
            .single());
  }

  private String journal(Visitor one) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select coalesce(string_agg(act || subject || details::text, ' '), '') from"
                    + " journal.entry where actor = ?")
            .param(one.account().number())
            .query(String.class)
            .single());
  }

  private String address(Visitor one) {
    return people.address(one.account()).orElseThrow();
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
