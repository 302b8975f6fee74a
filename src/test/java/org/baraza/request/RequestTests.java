package org.baraza.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Role;
import org.baraza.forum.conduct.Silenced;
import org.baraza.practice.PracticeFixture;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How somebody is let in to a practice for a time, over HTTP. */
@RunningHouse
class RequestTests {

  private static final Cover HIDDEN =
      new Cover(Audience.OWNERS, Marking.AMBER, Set.of(), Set.of(Keys.country("MRT")));

  private static final String RECORD =
      """
      {"id": "asked-for", "language": "en", "countries": ["MRT"], "evidence": [],
       "titles": {"en": "Evening assemblies"},
       "summary": "Neighbours meet twice a month.", "description": "Four towns take part."}
      """;

  private final Site site;
  private final Visitors visitors;
  private final PracticeFixture fixture;
  private final RequestDesk desk;
  private final Silenced silenced;
  private final JdbcClient jdbc;

  private long number;

  RequestTests(
      Site site,
      Visitors visitors,
      PracticeFixture fixture,
      RequestDesk desk,
      Silenced silenced,
      JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.fixture = fixture;
    this.desk = desk;
    this.silenced = silenced;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void hide() {
    number = Sight.ofEverything(() -> fixture.add(RECORD, HIDDEN));
  }

  @AfterEach
  void takeAway() {
    silenced.forget();
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from request.request").update();
      jdbc.sql("delete from request.announcement").update();
      fixture.delete(number);
    });
  }

  @Test
  void whoeverIsLetInReadsAndFindsItUntilTheTimeIsOver() {
    var path = "/en/practices/" + number;
    var asker = visitors.member();
    var owner = visitors.with(Role.FOCAL_POINT, "MRT");
    assertThat(asker.get(path).statusCode()).isEqualTo(404);

    var request = ask(asker, number);
    assertThat(asker.get(path).statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.FOCAL_POINT, "NER").get(request).statusCode()).isEqualTo(404);
    assertThat(asker.post(request + "/grant", "days", "30").statusCode()).isEqualTo(404);
    assertThat(owner.page("/en/access-requests").select("a[href=" + request + "]")).hasSize(1);
    assertThat(owner.post(request + "/grant", "days", "3000").statusCode()).isEqualTo(422);
    assertThat(owner.post(request + "/grant", "days", "7").statusCode()).isEqualTo(303);

    assertThat(asker.get(path).statusCode()).isEqualTo(200);
    assertThat(asker.get(path + "/history").statusCode()).isEqualTo(200);
    assertThat(finds(asker)).isTrue();
    assertThat(visitors.member().get(path).statusCode()).isEqualTo(404);
    assertThat(site.get(path).statusCode()).isEqualTo(404);

    Sight.ofEverything(
        () -> jdbc.sql("update request.request set until = now() - interval '1 minute'").update());
    Sight.atHouseWork(desk::lapse);
    assertThat(asker.get(path).statusCode()).isEqualTo(404);
    assertThat(finds(asker)).isFalse();
    assertThat(owner.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverIsToSayNothingForATimeAsksForNothingWhetherOrNotItIsThere() {
    var asker = visitors.member();
    silenced.add(asker.account());
    for (var one : new long[] {number, 999_999}) {
      var sent = new String[] {"practice", String.valueOf(one), "why", "Zqreason"};
      assertThat(asker.post("/en/access-requests", sent).statusCode()).isEqualTo(422);
      var back = asker.posted("/en/access-requests", sent);
      assertThat(back.select(".troubles").text()).contains("write nothing for a time");
      assertThat(back.select("textarea").text()).isEqualTo("Zqreason");
    }
    assertThat(asker.page("/en/access-requests").text()).doesNotContain("Zqreason");
    silenced.forget();
    ask(asker, number);
  }

  @Test
  void whatWasGrantedEndsAtOnceWhenItIsRevokedOrThePracticeIsShownToOthers() {
    var path = "/en/practices/" + number;
    var asker = visitors.member();
    var owner = visitors.with(Role.FOCAL_POINT, "MRT");
    var first = ask(asker, number);
    owner.post(first + "/grant", "days", "30");
    assertThat(asker.get(path).statusCode()).isEqualTo(200);
    assertThat(owner.post(first + "/revocation").statusCode()).isEqualTo(303);
    assertThat(asker.get(path).statusCode()).isEqualTo(404);
    assertThat(finds(asker)).isFalse();

    owner.post(ask(asker, number) + "/grant", "days", "30");
    assertThat(asker.get(path).statusCode()).isEqualTo(200);
    Sight.atHouseWork(() -> fixture.cover(number, HIDDEN.with(Audience.OWNERS, Marking.RED)));
    assertThat(asker.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void membersLearnThatItExistsOnlyIfItsOwnersSaySoAndOnlyForAsLong() {
    var path = "/en/practices/" + number;
    var announcement = path + "/announcement";
    var member = visitors.member();
    var owner = visitors.with(Role.FOCAL_POINT, "MRT");
    var other = visitors.with(Role.FOCAL_POINT, "NER");
    assertThat(Site.text(owner.get(path))).contains(announcement);
    assertThat(other.get(announcement).statusCode()).isEqualTo(404);
    assertThat(other.post(announcement, "words", "Here").statusCode()).isEqualTo(404);
    assertThat(owner.post(announcement, "words", "x".repeat(301)).statusCode()).isEqualTo(422);
    assertThat(member.get(path).statusCode()).isEqualTo(404);

    assertThat(owner.post(announcement, "words", "On assemblies").statusCode()).isEqualTo(303);
    var told = member.get(path);
    assertThat(told.statusCode()).isEqualTo(403);
    assertThat(Site.text(told))
        .contains("On assemblies", "/en/access-requests/new?practice=" + number)
        .doesNotContain("Evening", "Neighbours", "Mauritania<");
    assertThat(member.data(path).path("readable").asBoolean(true)).isFalse();
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(member.get(path + "/history").statusCode()).isEqualTo(404);
    assertThat(member.get("/en/practices/123456").statusCode()).isEqualTo(404);
    assertThat(finds(member)).isFalse();

    Sight.atHouseWork(() -> fixture.cover(number, HIDDEN.with(Audience.OWNERS, Marking.RED)));
    assertThat(member.get(path).statusCode()).isEqualTo(404);
    assertThat(owner.get(announcement).statusCode()).isEqualTo(404);
    Sight.atHouseWork(() -> fixture.cover(number, HIDDEN));
    assertThat(member.get(path).statusCode()).isEqualTo(403);
    assertThat(owner.post(announcement + "/withdrawal").statusCode()).isEqualTo(303);
    assertThat(member.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsHiddenMissingOrDeclinedInSilenceLooksTheSame() {
    var one = visitors.member();
    var other = visitors.member();
    var owner = visitors.with(Role.FOCAL_POINT, "MRT");
    var hidden = ask(one, number);
    var missing = ask(other, 123_456);
    assertThat(told(one, hidden, number)).isEqualTo(told(other, missing, 123_456));

    assertThat(owner.post(hidden + "/refusal", "refusal", "").statusCode()).isEqualTo(303);
    assertThat(told(one, hidden, number)).isEqualTo(told(other, missing, 123_456));
    for (var count = 1; count < 10; count++) {
      ask(one, 123_456);
      ask(other, 123_456);
    }
    for (var full : new Visitor[] {one, other}) {
      assertThat(full.post("/en/access-requests", "practice", "123456", "why", "More").statusCode())
          .isEqualTo(422);
    }
  }

  @Test
  void whatIsTooLongComesBackWhole() {
    var asker = visitors.member();
    var tooMuch = "word ".repeat(1_200);

    var back = asker.posted("/en/access-requests", "practice", "123456", "why", tooMuch);

    assertThat(back.select("#troubles a[href=#f-why]")).hasSize(1);
    assertThat(back.select("[name=why]").text()).isEqualTo(tooMuch.strip());
    assertThat(asker.page("/en/access-requests").select(".card a")).isEmpty();
  }

  private static String told(Visitor asker, String request, long practice) {
    var page = asker.page(request).select("main").html();
    return page.replace(request, "")
        .replace(String.valueOf(practice), "")
        .replaceAll("Visitor [0-9a-f-]+", "");
  }

  private String ask(Visitor asker, long practice) {
    var answer =
        asker.post(
            "/en/access-requests", "practice", String.valueOf(practice), "why", "For our plan");
    assertThat(answer.statusCode()).isEqualTo(303);
    Sight.atHouseWork(desk::deliver);
    return asker.page("/en/access-requests").select(".card a").first().attr("href");
  }

  private boolean finds(Visitor asker) {
    return asker
        .page("/en/practices?q=assemblies")
        .select("a[href^=/en/practices/" + number + "]")
        .hasText();
  }
}
