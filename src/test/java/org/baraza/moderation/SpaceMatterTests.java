package org.baraza.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.conduct.Silenced;
import org.baraza.forum.seek.LeafFall;
import org.baraza.forum.seek.Leaves;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Spaces are reported by who reads them, circles by who sits in them, and nobody else learns of it.
 */
@RunningHouse
class SpaceMatterTests {

  private final Visitors visitors;
  private final People people;
  private final MatterLetters letters;
  private final MatterDesk desk;
  private final Leaves leaves;
  private final LeafFall spaces;
  private final Silenced silenced;
  private final JdbcClient jdbc;
  private final Talk talk;
  private final Visitor steward;
  private final Visitor reporter;
  private final Visitor moderator;

  SpaceMatterTests(
      Visitors visitors,
      People people,
      MatterLetters letters,
      MatterDesk desk,
      Leaves leaves,
      LeafFall spaces,
      Silenced silenced,
      JdbcClient jdbc) {
    this.visitors = visitors;
    this.people = people;
    this.letters = letters;
    this.desk = desk;
    this.leaves = leaves;
    this.spaces = spaces;
    this.silenced = silenced;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqmoderated", visitors, spaces);
    this.steward = visitors.member();
    this.reporter = visitors.member();
    this.moderator = visitors.with(Role.MODERATOR);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    silenced.forget();
    Sight.atHouseWork(() -> {
      spaces.of("name = 'Zqbetter'");
      jdbc.sql("delete from moderation.matter").update();
      jdbc.sql("delete from mail.letter where kind = 'moderation.matter'").update();
    });
  }

  @Test
  void theStewardsOfASpaceAreAskedToMendIt() {
    var space = talk.space(steward, "members", "no");
    assertThat(steward.get(form(space)).statusCode()).isEqualTo(404);
    assertThat(reporter.page(space).select("a[href='" + form(space) + "']")).hasSize(1);
    var matter = upheld(space);
    assertThat(moderator.page(matter).text()).contains("Zqmoderated", "To try it");
    assertThat(reporter.get(space).statusCode()).as("it stands meanwhile").isEqualTo(200);
    assertThat(steward.page(matter).text()).contains("still shown", "Zqgrounds");
    mended(matter);
    assertThat(reporter.page("/en/moderation").text()).contains("It was mended");
  }

  @Test
  void aNameThatIsWhatIsWrongIsMendedOnceItIsDecidedAndThenNoMore() {
    var space = talk.space(steward, "members", "no");
    var untitled = talk.begin(steward, space, "discussion", "Zqtalk");
    assertThat(steward.page(space + "/charter").select("[name=name]")).isEmpty();
    rename(space, "Zqbetter");
    assertThat(steward.page(space).text()).as("not without a decision").contains("Zqmoderated");

    var matter = upheld(space);
    assertThat(steward.page(matter).select("a[href='" + space + "/charter']")).hasSize(1);
    assertThat(steward.page(space + "/charter").select("[name=name]").attr("value"))
        .isEqualTo("Zqmoderated");
    assertThat(reporter.get(space + "/charter").statusCode()).isEqualTo(404);
    var bad = steward.posted(space + "/charter", "name", "", "purpose", "Zqkept", "before", "x");
    assertThat(bad.select("#t-name")).hasSize(1);
    assertThat(bad.select("[name=purpose]").text()).isEqualTo("Zqkept");
    silenced.add(steward.account());
    rename(space, "Zqbetter");
    silenced.forget();
    assertThat(reporter.page(space).text()).contains("Zqbetter").doesNotContain("Zqmoderated");
    assertThat(reporter.page(untitled).text()).contains("Zqbetter").doesNotContain("Zqmoderated");
    while (leaves.move()) {
      assertThat(reporter.get(space).statusCode()).isEqualTo(200);
    }
    assertThat(details(space)).contains("name").doesNotContain("Zq");
    Talk.location(steward.post(matter + "/correction", "mend", "Zqmended"));
    assertThat(moderator.page(matter).text()).contains("Zqbetter");
    assertThat(steward.page(space + "/charter").select("[name=name]")).isEmpty();
    rename(space, "Zqmoderated");
    Talk.location(moderator.post(matter + "/decision", "act", "settle", "grounds", "Zqfine"));
    assertThat(steward.page(space).text()).contains("Zqbetter").doesNotContain("Zqmoderated");
  }

  @Test
  void whoDecidesOnAnAppealReadsTheNameThatWasChangedMeanwhile() {
    var space = talk.space(steward, "members", "no");
    var matter = upheld(space);
    rename(space, "Zqbetter");
    Talk.location(steward.post(matter + "/appeal", "appeal", "Zqwrong"));
    assertThat(steward.page(space + "/charter").select("[name=name]")).isEmpty();
    assertThat(visitors.with(Role.MODERATOR).page(matter).text())
        .contains("Zqwrong", "Zqmoderated", "Zqbetter");
  }

  @Test
  void anArchivedSpaceIsReportedByWhoReadsItAndMendedWhereItIsReadStill() {
    var space = talk.space(steward, "open", "no");
    Talk.location(steward.post(space + "/archive"));
    assertThat(steward.get(space + "/charter").statusCode()).isEqualTo(404);
    assertThat(reporter.page(space).select("a[href='" + form(space) + "']")).hasSize(1);
    var matter = upheld(space);
    rename(space, "Zqbetter");
    assertThat(reporter.page(space).text()).contains("Zqbetter", "Archived");
    mended(matter);
    assertThat(steward.get(space + "/charter").statusCode()).isEqualTo(404);
  }

  @Test
  void whoSitsInACircleReportsItAndModeratorsReadNothingButWhatWasReported() {
    var circle = circle("no");
    assertThat(reporter.page(circle).select("a[href='" + form(circle) + "']")).hasSize(1);
    assertThat(reporter.page(form(circle)).text())
        .contains("nor who takes part")
        .doesNotContain("this page as you see it");
    var facilitator = visitors.with(Role.FACILITATOR);
    for (var one : List.of(visitors.member(), moderator, facilitator)) {
      var none = one.get("/en/moderation/reports/space/123456");
      assertThat(told(one.get(form(circle)), circle)).isEqualTo(told(none, "123456"));
      assertThat(one.post(form(circle), "reason", "false", "why", "Zqguess").statusCode())
          .isEqualTo(404);
    }
    assertThat(steward.get(form(circle)).statusCode()).as("who keeps it").isEqualTo(404);

    var matter = upheld(circle);
    assertThat(moderator.page(matter).text())
        .contains("Zqmoderated", "To try it", "Zqwhy")
        .doesNotContain(name(steward), name(reporter), "Zqsecret");
    assertThat(moderator.page(matter).select("a[href*='/forum/']")).isEmpty();
    assertThat(moderator.page("/en/complaints").text()).doesNotContain("Zqmoderated");
    for (var one : List.of(visitors.member(), reporter, facilitator)) {
      assertThat(one.get(matter).statusCode()).isEqualTo(404);
      assertThat(one.page("/en/desk").text()).doesNotContain("To be mended");
    }
    assertThat(moderator.get(circle).statusCode()).isEqualTo(404);
    assertThat(steward.page(matter).select(".lead a").text()).isEqualTo("Zqmoderated");
    assertThat(steward.page(matter).text())
        .contains("Zqgrounds")
        .doesNotContain("Zqwhy", name(reporter));
    assertThat(letter(steward, matter)).contains(matter).doesNotContain("Zq", circle);

    rename(circle, "Zqbetter");
    Talk.location(steward.post(matter + "/correction", "mend", "Zqmended"));
    assertThat(moderator.page(matter).text()).contains("Zqbetter");
    Talk.location(moderator.post(matter + "/decision", "act", "settle", "grounds", "Zqfine"));
    assertThat(moderator.page(matter).text())
        .as("what it is called goes with the end")
        .contains("Settled", "Zqgrounds")
        .doesNotContain("Zqmoderated", "Zqbetter", "To try it", "Zqwhy", "Zqmended");
    assertThat(reporter.page("/en/moderation").select("a[href='" + circle + "']").text())
        .isEqualTo("Zqbetter");
    Talk.location(reporter.post(circle + "/absence"));
    assertThat(reporter.page("/en/moderation").text())
        .contains("It was mended")
        .doesNotContain("Zqbetter", "Zqmoderated");
  }

  @Test
  void ofACircleThatNobodyLooksAfterNoFacilitatorIsTold() {
    var circle = circle("no");
    Sight.atHouseWork(() ->
        jdbc.sql("delete from forum.seat where space = ? and steward")
            .param(Talk.number(circle))
            .update());
    var facilitator = visitors.with(Role.FACILITATOR);
    var matter = upheld(circle);
    assertThat(facilitator.get(matter).statusCode()).isEqualTo(404);
    assertThat(facilitator.page("/en/moderation").text()).doesNotContain("To be mended");
    assertThat(waitingLetters()).isZero();

    Sight.atHouseWork(() ->
        jdbc.sql("insert into forum.seat values (?, ?, true, true, now())")
            .params(Talk.number(circle), steward.account().number())
            .update());
    assertThat(steward.page("/en/desk").text()).doesNotContain("To be mended");
    desk.lapse();
    desk.lapse();
    assertThat(steward.page("/en/desk").text())
        .as("who looks after it now")
        .contains("To be mended");
    assertThat(waitingLetters()).isEqualTo(1);
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.seat set steward = true where space = ? and account = ?")
            .params(Talk.number(circle), reporter.account().number())
            .update());
    Talk.location(steward.post(matter + "/appeal", "appeal", "Zqwrong"));
    desk.lapse();
    assertThat(waitingLetters()).as("who came before another one spoke for it").isEqualTo(2);
    assertThat(facilitator.page("/en/moderation").text()).doesNotContain("To be mended");
  }

  private int waitingLetters() {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from mail.letter where kind = 'moderation.matter'")
            .query(Integer.class)
            .single());
  }

  @Test
  void whereNobodyIsNamedItIsNotKeptWhoReportedNorTheHour() {
    for (var space : List.of(talk.space(steward, "members", "yes"), circle("yes"))) {
      Talk.location(report(space));
      assertThat(reporter.page("/en/moderation").text()).doesNotContain("Zqwhy");
      assertThat(
              Sight.ofEverything(() ->
                  jdbc.sql(
                          """
                          select count(*) from moderation.report r
                            join moderation.matter m on m.number = r.matter
                           where m.record = ? and (r.account is not null
                              or r.at <> date_trunc('day', r.at, 'UTC')
                              or m.at <> date_trunc('day', m.at, 'UTC'))
                          """)
                      .param(Talk.number(space))
                      .query(Integer.class)
                      .single()))
          .isZero();
      assertThat(moderator.page(open(space)).text()).contains("Zqwhy");
    }
    var other = visitors.member();
    var space = talk.space(steward, "members", "yes");
    Talk.location(report(space));
    Talk.location(other.post(form(space), "reason", "false", "why", "Zqtoo"));
    assertThat(moderator.page(open(space)).text()).contains("Zqwhy").doesNotContain("Zqtoo");
  }

  /** A circle in which the reporter sits. */
  private String circle(String chatham) {
    var circle = talk.space(steward, "closed", chatham);
    talk.begin(steward, circle, "discussion", "Zqsecret");
    steward.post(
        circle + "/invitations",
        "address",
        people.address(reporter.account()).orElseThrow(),
        "act",
        "invite");
    assertThat(reporter.get(form(circle)).statusCode()).as("only invited").isEqualTo(404);
    Talk.location(reporter.post(circle + "/seat"));
    return circle;
  }

  private static String form(String space) {
    return "/en/moderation/reports/space/" + Talk.number(space);
  }

  private java.net.http.HttpResponse<byte[]> report(String space) {
    return reporter.post(form(space), "reason", "false", "why", "Zqwhy");
  }

  private String upheld(String space) {
    Talk.location(report(space));
    var matter = open(space);
    Talk.location(moderator.post(matter + "/decision", "act", "uphold", "grounds", "Zqgrounds"));
    return matter;
  }

  private void mended(String matter) {
    Talk.location(steward.post(matter + "/correction", "mend", "Zqmended"));
    Talk.location(moderator.post(matter + "/decision", "act", "settle", "grounds", "Zqfine"));
  }

  private void rename(String space, String name) {
    var before = steward.page(space + "/charter").select("[name=before]").attr("value");
    Talk.location(
        steward.post(space + "/charter", "name", name, "purpose", "To try it", "before", before));
  }

  private String open(String space) {
    return "/en/moderation/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from moderation.matter where record = ? and state = 'OPEN'")
                .param(Talk.number(space))
                .query(String.class)
                .single());
  }

  private String details(String space) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select string_agg(details::text, ' ') from journal.entry
                 where act = 'forum.space.changed' and subject = ?
                """)
            .param("space/" + Talk.number(space))
            .query(String.class)
            .single());
  }

  private String letter(Visitor to, String matter) {
    return letters
        .letter(
            new Occasion(
                "moderation.matter",
                Map.of("matter", matter.replaceAll("\\D", ""), "to", to.account().toString())))
        .map(one -> one.subject() + one.text())
        .orElseThrow();
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }

  private static String told(java.net.http.HttpResponse<byte[]> answer, String of) {
    assertThat(answer.statusCode()).isEqualTo(404);
    return Site.text(answer).replace(of.replaceAll("\\D", ""), "");
  }
}
