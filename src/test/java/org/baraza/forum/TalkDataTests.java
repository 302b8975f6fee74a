package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.expert.Listings.shown;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.expert.Listings;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forum as data, who is suggested for an answer, what comes meanwhile, and who is followed. */
@RunningHouse
class TalkDataTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final JdbcClient jdbc;
  private final Talk talk;

  TalkDataTests(Site site, Visitors visitors, People people, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqdata", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from expert.expert").update();
      jdbc.sql("delete from forum.speaker").update();
      jdbc.sql("delete from notice.subscription where kind = 'SPEAKER'").update();
    });
  }

  @Test
  void asDataATopicSaysWhatItsPageSaysToTheSameReader() {
    var steward = visitors.member();
    var writer = visitors.member();
    var space = talk.space(steward, "open", "no");
    var topic = talk.begin(steward, space, "question", "Zqtitle");
    var answer = Talk.answer(writer, topic, "Zqanswer *bold*");
    var gone = Talk.answer(writer, topic, "Zqregret");
    writer.post(gone + "/removal");

    var today = LocalDate.now(Clock.systemUTC()).toString();
    var said = writer.data(topic);
    assertThat(said.path("title").asString()).isEqualTo("Zqtitle");
    assertThat(said.path("posts")).hasSize(3);
    var second = said.path("posts").path(1);
    assertThat(second.path("speaker").asString()).isEqualTo(name(writer));
    assertThat(second.path("text").asString()).isEqualTo("Zqanswer *bold*");
    assertThat(second.path("href").asString()).isEqualTo(answer);
    assertThat(second.path("posted").asString()).isEqualTo(today);
    assertThat(said.path("posts").path(2).path("gone").asString()).isEqualTo("author");
    assertThat(said.toString()).doesNotContain("Zqregret");
    var open = site.data(topic);
    assertThat(open.toString()).contains("Zqanswer").doesNotContain(name(writer), name(steward));
    assertThat(site.data(space).path("topics").path(0).path("last").asString()).isEqualTo(today);
    assertThat(site.data(space).toString()).contains("Zqtitle").doesNotContain(name(steward));
    assertThat(site.data("/en/forum").toString()).contains("Zqdata");
  }

  @Test
  void asDataAClosedSpaceIsNotThere() {
    var steward = visitors.member();
    var outsider = visitors.with(Role.FACILITATOR);
    var space = talk.space(steward, "closed", "no");
    var topic = talk.begin(steward, space, "discussion", "Zqcircle");
    assertThat(steward.data(topic).toString()).contains("Zqcircle");
    for (var path : List.of(space, topic, topic + "/arrivals")) {
      var none = path.replaceAll("\\d{6,}", "123456");
      for (var accept : List.of("application/json", "text/html")) {
        var answer = outsider.get(path, "Accept", accept);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(Site.text(answer).replaceAll("\\d{6,}", "123456"))
            .isEqualTo(
                Site.text(outsider.get(none, "Accept", accept)).replaceAll("\\d{6,}", "123456"));
      }
    }
    assertThat(outsider.data("/en/forum").toString()).doesNotContain("Zqdata");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void asDataChathamHouseModeTellsVoicesAndDaysAndNotWhichIsOnesOwn(String mode) {
    var steward = visitors.member();
    var speaker = visitors.member();
    var space = talk.space(steward, "members", mode);
    var topic = talk.begin(steward, space, "discussion", "Zqcandid");
    Talk.answer(speaker, topic, "Zqfrank");
    var own = speaker.data(topic);
    assertThat(own.path("posts").path(1).path("speaker").asString()).isEqualTo("Speaker 2");
    assertThat(own).isEqualTo(steward.data(topic));
    assertThat(own.path("chathamHouse").asBoolean()).isTrue();
    var listed = steward.data(space).path("topics").path(0);
    assertThat(listed.path("chathamHouse").asBoolean()).isTrue();
    assertThat(own.toString() + steward.data(space))
        .doesNotContain(name(speaker), speaker.account().toString())
        .doesNotContainPattern("\\d\\d:\\d\\d");
    assertThat(speaker.get(topic + "/arrivals").statusCode())
        .as("nothing tells the minute")
        .isEqualTo(404);
    assertThat(speaker.page(topic).select("[data-hx-get*=arrivals]")).isEmpty();
    assertThat(site.get(topic, "Accept", "application/json").statusCode()).isEqualTo(404);
  }

  @Test
  void whatCameMeanwhileIsTold() {
    var reader = visitors.member();
    var space = talk.space(reader, "members", "no");
    var topic = talk.begin(reader, space, "discussion", "Zqwaiting");
    var asks = reader.page(topic).select("[data-hx-get*=arrivals]").attr("data-hx-get");
    assertThat(reader.page(asks).select("a")).isEmpty();
    Talk.answer(visitors.member(), topic, "Zqlater");
    var told = reader.page(asks);
    assertThat(told.select("a").text()).isEqualTo("1 new post");
    assertThat(reader.page(told.select("a").attr("href")).text()).contains("Zqlater");
    assertThat(told.select("p").attr("data-hx-get")).contains("turn=2");
    assertThat(told.select("p").attr("data-hx-trigger")).startsWith("load delay:40s");
    var last = reader.page(topic + "/arrivals?place=1&turn=9");
    assertThat(last.select("p").attr("data-hx-trigger")).isEqualTo("focus from:window");
    assertThat(site.get(topic + "/arrivals").statusCode()).isEqualTo(404);
  }

  @Test
  void whoConsentedToBeFoundIsSuggestedWithAReasonAndNobodyElse() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var shown = visitors.member();
    var path = shown(shown, "members", facilitator);
    var hidden = shown(visitors.member(), "focal_points", facilitator);
    var unvetted = Listings.begun(visitors.member());
    var asker = visitors.member();
    var space = talk.space(asker, "members", "no");
    var before = talk.begin(asker, space, "question", "Zqwings of prisons");
    for (var typed : List.of("What do prisons need?", "Zqwings")) {
      var page =
          asker.posted(
              space + "/topics",
              "kind",
              "question",
              "title",
              typed,
              "text",
              typed.startsWith("Zq") ? "How are people in prison kept apart?" : "",
              "act",
              "preview");
      var answers = page.select("#answers");
      assertThat(answers.select("a[href$=" + path + "]")).as(typed).hasSize(1);
      assertThat(answers.text()).contains("Expertise: prisons");
      assertThat(answers.toString()).doesNotContain(hidden, unvetted);
      assertThat(answers.select("a[href=" + before + "]")).as("talked of before").isNotEmpty();
    }
    assertThat(shown.page(Listings.MINE + "/log").text()).as("they learn of it").isNotBlank();
    var own =
        shown.posted(
            space + "/topics",
            "kind",
            "question",
            "title",
            "Prisons",
            "text",
            "",
            "act",
            "preview");
    assertThat(own.select("#answers a[href$=" + path + "]")).as("not oneself").isEmpty();
    var discussion =
        asker.posted(
            space + "/topics",
            "kind",
            "discussion",
            "title",
            "Prisons",
            "text",
            "",
            "act",
            "preview");
    assertThat(discussion.select("#answers > *")).as("nothing is asked").isEmpty();
  }

  @Test
  void whoAllowsItIsFollowedWhereTheFollowerReadsAndNeverInCirclesOrUnnamed() {
    var speaker = visitors.member();
    var follower = visitors.member();
    var open = talk.begin(speaker, talk.space(speaker, "open", "no"), "discussion", "Zqopen");
    assertThat(follower.page(open).select("#p-1 .meta a[href*=/speakers/]")).isEmpty();
    speaker.post("/en/forum/speaker", "act", "allow");
    var page = follower.page(open).select("#p-1 .meta a[href*=/speakers/]").attr("href");
    assertThat(site.page(open).select("a[href*=/speakers/]")).as("names are for members").isEmpty();
    assertThat(site.get(page).statusCode()).isEqualTo(303);
    assertThat(follow(follower, page)).isEqualTo(303);

    talk.begin(speaker, talk.space(speaker, "members", "no"), "discussion", "Zqmembers");
    var circle = talk.space(speaker, "closed", "no");
    talk.begin(speaker, circle, "discussion", "Zqcircle");
    var unnamed = talk.space(speaker, "members", "yes");
    var candid = talk.begin(speaker, unnamed, "discussion", "Zqcandid");
    assertThat(follower.page(candid).select("a[href*=/speakers/]")).isEmpty();
    for (var one : List.of(follower, speaker)) {
      assertThat(one.page(page).text())
          .contains("Zqopen", "Zqmembers")
          .doesNotContain("Zqcircle", "Zqcandid");
    }
    var opener = visitors.member();
    var hidden = talk.begin(opener, talk.space(opener, "open", "no"), "discussion", "Zqother");
    Talk.answer(speaker, hidden, "Zqwords");
    assertThat(follower.page(page).text()).contains("Zqother");
    Sight.atHouseWork(() ->
        jdbc.sql(
                "update forum.post set written = '', html = '', gone_at = now(), gone_by ="
                    + " 'PENDING' where topic = ? and place = 1")
            .param(Talk.number(hidden))
            .update());
    assertThat(follower.page(page).text()).as("what opened it is hidden").doesNotContain("Zqother");
    var news = follower.page("/en/notices").text();
    assertThat(news).contains(name(speaker), "Zqmembers").doesNotContain("Zqcircle", "Zqcandid");
    assertThat(speaker.page("/en/forum/speaker").text()).doesNotContain(name(follower));

    speaker.post("/en/forum/speaker", "act", "stop");
    assertThat(follower.get(page).statusCode()).isEqualTo(404);
    assertThat(follower.page("/en/notices").text()).doesNotContain(name(speaker), "Zqmembers");
    speaker.post("/en/forum/speaker", "act", "allow");
    assertThat(follower.page("/en/notices").text()).doesNotContain("Zqmembers");
    assertThat(follow(visitors.member(), page)).as("the number was given up").isEqualTo(404);
  }

  @Test
  void whatSomebodySaidIsTheirsToTakeAwayWhereTheyReadNoMore() {
    var steward = visitors.member();
    var guest = visitors.member();
    var space = talk.space(steward, "closed", "no");
    var topic = talk.begin(steward, space, "discussion", "Zqcircle");
    var address = people.address(guest.account()).orElseThrow();
    steward.post(space + "/invitations", "address", address, "act", "invite");
    guest.post(space + "/seat");
    Talk.answer(guest, topic, "Zqmine");
    var post = Talk.answer(steward, topic, "Zqtheirs");
    guest.post(post + "/report", "why", "Zqunkind");
    steward.post(space + "/invitations", "address", address, "act", "dismiss");
    assertThat(guest.get(topic).statusCode()).isEqualTo(404);

    assertThat(Site.text(guest.post("/en/account/data/file")))
        .contains("Zqmine", "Zqunkind")
        .doesNotContain("Zqtheirs", "Zqcircle");
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.report where why = 'Zqunkind'").update());
  }

  @Test
  void aBurstOfPostsIsHeldBackAndOthersGoOn() {
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    var topic = talk.begin(steward, space, "discussion", "Zqmarket");
    var spammer = visitors.member();
    var taken = 0;
    for (var count = 0; count < 30; count++) {
      var sent = spammer.post(topic + "/posts", "text", "Zqbuy " + count, "language", "en");
      taken += sent.statusCode() == 303 ? 1 : 0;
      assertThat(sent.statusCode()).isIn(303, 422);
    }
    assertThat(taken).as("of thirty at once").isBetween(1, 10);
    var last = spammer.posted(topic + "/posts", "text", "Zqbuy more", "language", "en");
    assertThat(last.select(".troubles li").text()).isNotBlank();
    assertThat(last.select("textarea").text()).isEqualTo("Zqbuy more");
    assertThat(
            Talk.location(
                visitors.member().post(topic + "/posts", "text", "Well?", "language", "en")))
        .as("others go on")
        .isNotBlank();
  }

  private static int follow(Visitor one, String page) {
    var key = page.substring(page.lastIndexOf('/') + 1);
    return one.post("/en/notices/follows", "kind", "speaker", "key", key).statusCode();
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
