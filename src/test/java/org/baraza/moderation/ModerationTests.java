package org.baraza.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.centre.CentreFixture;
import org.baraza.forum.Talk;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A centre is reported, hidden until it is mended, and its editors are heard by somebody else. */
@RunningHouse
class ModerationTests {

  private static final String RECORD =
      """
      {"id": "%1$s", "names": {"en": "Centre %1$s"}, "type": "training_centre", "country": "KE",
       "description": "Zqclaims to be of the state."}
      """;

  private final Site site;
  private final Visitors visitors;
  private final CentreFixture centres;
  private final People people;
  private final MatterLetters letters;
  private final MatterBelongings belongings;
  private final MatterDesk desk;
  private final JdbcClient jdbc;
  private final String id = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
  private long number;
  private String path = "";
  private String form = "";

  ModerationTests(
      Site site,
      Visitors visitors,
      CentreFixture centres,
      People people,
      MatterLetters letters,
      MatterBelongings belongings,
      MatterDesk desk,
      JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.centres = centres;
    this.people = people;
    this.letters = letters;
    this.belongings = belongings;
    this.desk = desk;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aCentreIsThere() {
    number = centres.add(RECORD.formatted(id), Cover.OPEN);
    path = "/en/centres/" + number;
    form = "/en/moderation/reports/centre/" + number;
  }

  @AfterEach
  void takeAway() {
    centres.delete(number);
    forget();
  }

  private void forget() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from moderation.matter").update();
      jdbc.sql("delete from mail.letter where kind = 'moderation.matter'").update();
    });
  }

  @Test
  void whatIsUpheldIsHiddenUntilItsEditorsMendItAndNobodyLearnsWhoReported() {
    var editor = editor();
    var reporter = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    assertThat(site.page(path).select("a[href*=/moderation/]")).isEmpty();
    assertThat(reporter.page(path).select("a[href$=/moderation/reports/centre/" + number + "]"))
        .hasSize(1);
    assertThat(editor.page(path).select("a[href*=/moderation/reports/]")).isEmpty();
    assertThat(editor.get(form).statusCode()).as("who keeps it").isEqualTo(404);

    var bad = reporter.posted(form, "why", "Zqwhy");
    assertThat(bad.select("#troubles a[href=#f-reason]")).hasSize(1);
    assertThat(bad.select("textarea").text()).isEqualTo("Zqwhy");
    Talk.location(report(reporter, "Zqwhy"));
    assertThat(reporter.page("/en/moderation").text())
        .contains("Zqwhy", "To be decided", "Centre " + id);
    var matter = matter();
    for (var one : List.of(reporter, editor, visitors.with(Role.FACILITATOR))) {
      assertThat(one.get(matter).statusCode()).isEqualTo(404);
    }
    assertThat(moderator.page("/en/complaints").select("li:contains(Zqwhy) a").attr("href"))
        .isEqualTo(matter);
    assertThat(moderator.page(matter).text())
        .contains("Zqwhy", "Zqclaims", "claims to be who")
        .doesNotContain(name(reporter));
    assertThat(decide(moderator, matter, "uphold", "")).isEqualTo(422);
    assertThat(decide(moderator, matter, "uphold", "\u200B")).as("unseen").isEqualTo(422);
    assertThat(decide(moderator, matter, "lift", "Zqno")).isEqualTo(422);
    assertThat(decide(moderator, matter, "uphold", "Zqgrounds")).isEqualTo(303);

    for (var one : List.of(reporter, moderator, visitors.member())) {
      assertThat(one.get(path).statusCode()).isEqualTo(404);
      assertThat(one.get(path + "/history").statusCode()).isEqualTo(404);
      assertThat(hits(one)).isZero();
    }
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(editor.page(path).text()).contains("Zqclaims");
    assertThat(reporter.page("/en/moderation").text())
        .contains("has to be mended", "Zqwhy")
        .doesNotContain("Zqgrounds", "Centre " + id);
    assertThat(editor.page("/en/desk").text()).contains("To be mended");
    assertThat(editor.page(matter).text())
        .contains("Zqgrounds", "hidden from others")
        .doesNotContain("Zqwhy", name(reporter), name(moderator));
    assertThat(letter(editor)).contains(matter).doesNotContain("Zq", id);

    editor.post(path + "/edition/about", "description.en", "Zqhonest", "name.en", "Centre " + id);
    Talk.location(editor.post(matter + "/correction", "mend", "Zqmended the text"));
    assertThat(moderator.page(matter).text()).contains("Zqmended the text");
    assertThat(decide(editor, matter, "settle", "Zqfine")).isEqualTo(404);
    assertThat(decide(moderator, matter, "refuse", "Zqnot yet")).isEqualTo(303);
    assertThat(editor.page(matter).text()).contains("Zqnot yet");
    Talk.location(editor.post(matter + "/correction", "mend", "Zqnow"));
    assertThat(decide(visitors.with(Role.MODERATOR), matter, "settle", "Zqfine")).isEqualTo(303);
    assertThat(site.get(path).statusCode()).isEqualTo(200);
    assertThat(hits(visitors.member())).isEqualTo(1);
    assertThat(reporter.page("/en/moderation").text()).contains("It was mended", "Centre " + id);
    assertThat(shown()).as("goes with the end").isEmpty();
    assertThat(journal())
        .contains(
            "moderation.reported", "moderation.uphold", "moderation.mended", "moderation.settle");
    assertThat(actors("moderation.reported")).as("not who reported").containsOnly(0L);
  }

  @Test
  void anotherModeratorHearsTheAppealWhoNeitherDecidedNorReportedNorKeepsIt() {
    var editor = editor();
    var first = visitors.with(Role.MODERATOR);
    var second = visitors.with(Role.MODERATOR);
    var keeping = visitors.with(Role.MODERATOR);
    visitors
        .with(Role.FACILITATOR)
        .post(path + "/editors", "email", people.address(keeping.account()).orElseThrow());
    Talk.location(report(visitors.member(), "Zqwhy"));
    Talk.location(report(second, "Zqalso"));
    Talk.location(report(second, "Zqagain"));
    var matter = matter();
    assertThat(decide(second, matter, "dismiss", "Zqno")).as("reported it").isEqualTo(404);
    assertThat(decide(keeping, matter, "dismiss", "Zqno")).as("keeps it").isEqualTo(404);
    assertThat(keeping.page("/en/complaints").text() + second.page("/en/complaints").text())
        .doesNotContain("Zqwhy");
    assertThat(first.page(matter).text()).contains("Zqwhy", "Zqalso").doesNotContain("Zqagain");
    assertThat(decide(first, matter, "uphold", "Zqgrounds")).isEqualTo(303);

    for (var nothing : List.of("", "\u200B")) {
      assertThat(editor.post(matter + "/appeal", "appeal", nothing).statusCode()).isEqualTo(422);
    }
    assertThat(first.post(matter + "/appeal", "appeal", "Zq").statusCode()).isEqualTo(404);
    Talk.location(editor.post(matter + "/appeal", "appeal", "Zqwe are"));
    assertThat(editor.post(matter + "/appeal", "appeal", "More").statusCode()).isEqualTo(404);
    for (var one : List.of(first, second, keeping)) {
      assertThat(decide(one, matter, "confirm", "Zqno")).isEqualTo(404);
      assertThat(one.page("/en/complaints").text()).doesNotContain("Zqwe are");
    }
    var third = visitors.with(Role.MODERATOR);
    assertThat(third.page("/en/complaints").text()).contains("Zqwe are");
    assertThat(decide(third, matter, "lift", "Zqverdict")).isEqualTo(303);
    assertThat(decide(third, matter, "confirm", "Zqverdict")).isEqualTo(404);
    assertThat(site.get(path).statusCode()).isEqualTo(200);
    assertThat(editor.page(matter).text()).contains("Zqverdict", "Lifted");
    assertThat(second.page("/en/moderation").text()).contains("It stands");

    Talk.location(report(visitors.member(), "Zqwhy"));
    var other = matter();
    assertThat(decide(first, other, "uphold", "Zqgrounds")).isEqualTo(303);
    Talk.location(editor.post(other + "/appeal", "appeal", "Zqwe are"));
    assertThat(decide(third, other, "confirm", "Zqconfirmed")).isEqualTo(303);
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(editor.post(other + "/appeal", "appeal", "Zqonce").statusCode()).isEqualTo(404);
    Talk.location(editor.post(other + "/correction", "mend", "Zqmended"));
  }

  @Test
  void whatIsDismissedIsToldToWhoReportedAloneAndWhatIsNotSeenCannotBeReported() {
    var editor = editor();
    var reporter = visitors.member();
    Talk.location(report(reporter, "Zqwhy"));
    var matter = matter();
    assertThat(decide(visitors.with(Role.MODERATOR), matter, "dismiss", "Zqnone")).isEqualTo(303);
    assertThat(editor.get(matter).statusCode()).isEqualTo(404);
    assertThat(editor.page("/en/moderation").text()).doesNotContain("No ground");
    assertThat(reporter.page("/en/moderation").text())
        .contains("It stands")
        .doesNotContain("Zqnone");
    assertThat(waitingLetters()).isZero();
    assertThat(site.get(path).statusCode()).isEqualTo(200);

    var hidden =
        centres.add(
            RECORD.formatted(id + "h"), Cover.ownedBy(java.util.Set.of(Keys.country("KEN"))));
    for (var one : List.of(reporter, visitors.with(Role.MODERATOR))) {
      var none = "/en/moderation/reports/centre/123456";
      var its = "/en/moderation/reports/centre/" + hidden;
      assertThat(told(one.get(its), hidden)).isEqualTo(told(one.get(none), 123456));
      var fields = new String[] {"reason", "other", "why", "Zqguess"};
      assertThat(told(one.post(its, fields), hidden))
          .isEqualTo(told(one.post(none, fields), 123456));
    }
    assertThat(reporter.get("/en/moderation/reports/none/" + number).statusCode()).isEqualTo(404);
    assertThat(site.get(form).statusCode()).as("signed in").isBetween(302, 303);
    centres.delete(hidden);
  }

  @Test
  void aDayHasItsLimitAndWhoLeavesTakesTheirNameAlong() {
    var editor = editor();
    var reporter = visitors.member();
    Talk.location(report(reporter, "Zqwhy"));
    assertThat(decide(visitors.with(Role.MODERATOR), matter(), "uphold", "Zqgrounds"))
        .isEqualTo(303);
    Talk.location(editor.post(last() + "/appeal", "appeal", "Zqappeal"));
    assertThat(of(reporter)).contains("centre/" + number, "Zqwhy", "appealed");
    assertThat(of(editor)).contains("Zqgrounds", "Zqappeal").doesNotContain("Zqwhy");
    Sight.atHouseWork(() -> {
      belongings.forget(reporter.account());
      belongings.forget(editor.account());
    });
    assertThat(of(reporter) + of(editor)).doesNotContain("Zq");

    var eager = visitors.member();
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                with made as (
                  insert into moderation.matter
                    (number, kind, record, path, title, language, shown, state, at, readers,
                     decided_at)
                  select 100000 + n, 'centre', n, '/', '', 'en', '', 'DISMISSED', now(), '{}', now()
                    from generate_series(1, 20) n
                  returning number)
                insert into moderation.report select number, :who, 'other', 'x', now() from made
                """)
            .param("who", eager.account().number())
            .update());
    var other = centres.add(RECORD.formatted(id + "o"), Cover.OPEN);
    var full =
        eager.posted("/en/moderation/reports/centre/" + other, "reason", "other", "why", "Zqmore");
    assertThat(full.text()).contains("twenty records");
    assertThat(full.select("textarea").text()).isEqualTo("Zqmore");
    centres.delete(other);
  }

  @Test
  void nothingIsKeptOfARecordThatIsNoMore() {
    var reporter = visitors.member();
    Talk.location(report(reporter, "Zqwhy"));
    var matter = matter();
    centres.delete(number);
    desk.lapse();
    desk.lapse();
    assertThat(shown()).isEmpty();
    assertThat(visitors.with(Role.MODERATOR).page(matter).text())
        .contains("Zqwhy", "Settled")
        .doesNotContain("Zqclaims", "Centre " + id);
    assertThat(reporter.page("/en/moderation").text()).contains("there no more");
  }

  private Visitor editor() {
    var editor = visitors.member();
    var facilitator = visitors.with(Role.FACILITATOR);
    facilitator.post(path + "/editors", "email", people.address(editor.account()).orElseThrow());
    assertThat(editor.get(path + "/edition").statusCode()).isEqualTo(200);
    return editor;
  }

  private HttpResponse<byte[]> report(Visitor who, String why) {
    return who.post(form, "reason", "pretence", "why", why);
  }

  private static int decide(Visitor who, String matter, String act, String grounds) {
    return who.post(matter + "/decision", "act", act, "grounds", grounds).statusCode();
  }

  private String matter() {
    return "/en/moderation/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from moderation.matter where record = ? and state = 'OPEN'")
                .param(number)
                .query(String.class)
                .single());
  }

  private String last() {
    return "/en/moderation/"
        + Sight.ofEverything(() ->
            jdbc.sql(
                    "select number from moderation.matter where record = ? order by at desc limit"
                        + " 1")
                .param(number)
                .query(String.class)
                .single());
  }

  private String shown() {
    return Sight.ofEverything(() ->
        jdbc.sql("select string_agg(shown || mended, '') from moderation.matter where record = ?")
            .param(number)
            .query(String.class)
            .single());
  }

  private int hits(Visitor who) {
    return who.data("/en/search?q=" + id).path("results").size();
  }

  private String of(Visitor who) {
    return Sight.ofEverything(() -> belongings.of(who.account())).toString();
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }

  private String letter(Visitor to) {
    var matter = last().replaceAll("\\D", "");
    return letters
        .letter(
            new Occasion(
                "moderation.matter", Map.of("matter", matter, "to", to.account().toString())))
        .map(one -> one.subject() + one.text())
        .orElseThrow();
  }

  private int waitingLetters() {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from mail.letter where kind = 'moderation.matter'")
            .query(Integer.class)
            .single());
  }

  private String journal() {
    return Sight.ofEverything(() ->
        jdbc.sql("select string_agg(act, ' ') from journal.entry where subject = ?")
            .param("centre/" + number)
            .query(String.class)
            .single());
  }

  private List<Long> actors(String act) {
    return Sight.ofEverything(() ->
        jdbc.sql("select actor from journal.entry where act = ? and subject = ?")
            .params(act, "centre/" + number)
            .query(Long.class)
            .list());
  }

  private static String told(HttpResponse<byte[]> answer, long number) {
    assertThat(answer.statusCode()).isEqualTo(404);
    return Site.text(answer).replace(String.valueOf(number), "");
  }
}
