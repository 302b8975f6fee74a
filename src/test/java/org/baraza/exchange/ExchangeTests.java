package org.baraza.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.exchange.Arrangement.accept;
import static org.baraza.exchange.Arrangement.answer;
import static org.baraza.exchange.Arrangement.fields;
import static org.baraza.exchange.Arrangement.moved;
import static org.baraza.exchange.Arrangement.proposed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exchanges from the proposal to the end, over HTTP. */
@RunningHouse
class ExchangeTests {

  private final Site site;
  private final Visitors visitors;
  private final ExchangeLetters letters;
  private final JdbcClient jdbc;
  private final Visitor kenya;
  private final Visitor mauritania;
  private final Visitor facilitator;

  ExchangeTests(Site site, Visitors visitors, ExchangeLetters letters, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.letters = letters;
    this.jdbc = jdbc;
    this.kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    this.mauritania = visitors.with(Role.FOCAL_POINT, "MRT");
    this.facilitator = visitors.with(Role.FACILITATOR);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from exchange.exchange where title like 'Zq%'").update();
      jdbc.sql("delete from mail.letter where kind like 'exchange%'").update();
    });
  }

  @Test
  void anExchangeIsThereForNobodyElseUntilAllHaveAgreed() {
    var before = site.page("/en/countries/MRT").select("#exchanges");
    assertThat(before).isEmpty();
    var path = proposed(kenya, Map.of());

    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(visitors.member().get(path).statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.FOCAL_POINT, "SEN").get(path).statusCode()).isEqualTo(404);
    assertThat(site.page("/en/exchanges").text()).doesNotContain("Zqoases");
    assertThat(site.page("/en/countries/MRT").select("#exchanges")).isEmpty();
    assertThat(site.data("/en/exchanges").path("total").asInt()).isZero();
    assertThat(mauritania.page("/fr/desk").select("main").text())
        .contains("Zqoases", "attend votre réponse");
    assertThat(kenya.page("/fr/desk").select("main").text())
        .contains("attend la réponse d’autres parties");

    accept(mauritania, path);
    var page = site.page(path.replace("/en/", "/fr/"));
    assertThat(page.select("article").text())
        .contains("Zqoases", "Convenu", "Bilatéral", "Entre deux pays", "Kenya", "Mauritanie")
        .doesNotContain("accord donné", "proposé");
    assertThat(site.page("/ar/countries/MRT").select("#exchanges").text()).contains("Zqoases");
    assertThat(site.page("/en/exchanges?party=country:MRT&kind=study_visit").text())
        .contains("Zqoases");
    assertThat(site.page("/en/exchanges?kind=course").text()).doesNotContain("Zqoases");
    var data = site.data(path);
    assertThat(data.path("modality").path("scale").asString()).isEqualTo("bilateral");
    assertThat(data.path("steps").size()).isOne();
    assertThat(mauritania.page("/fr/desk").select("#exchanges")).isEmpty();
  }

  @Test
  void itGoesOnToItsEndAndWhatWasCalledOffSaysWhy() {
    var path = agreed(Map.of());
    assertThat(site.page(path).select("form[action$=/stage]")).isEmpty();
    assertThat(visitors.member().post(path + "/stage", "stage", "under_way").statusCode())
        .isEqualTo(404);
    assertThat(moved(mauritania, path, "completed", "").statusCode())
        .as("it has not begun")
        .isEqualTo(422);
    Talk.location(moved(mauritania, path, "under_way", ""));
    assertThat(Site.text(moved(kenya, path, "called_off", "\u200B"))).contains("This is needed.");
    var read = mauritania.page(path).select("[name=before]").attr("value");
    Talk.location(moved(kenya, path, "called_off", "Zqfloods"));
    assertThat(site.page(path).text()).contains("Zqfloods", "Called off");
    assertThat(kenya.get(path + "/edition").statusCode()).as("it is over").isEqualTo(404);
    var late =
        mauritania.posted(path + "/stage", "stage", "completed", "note", "Zqdone", "before", read);
    assertThat(late.select("#troubles").text()).contains("changed while you read it");
    assertThat(late.select("article").text()).as("what was typed").contains("Zqdone");
  }

  @Test
  void whoIsLeftOutIsToldAndNamedNoMore() {
    var path = proposed(kenya, Map.of("beneficiaries", "Mauritania\nSenegal"));
    accept(visitors.with(Role.FOCAL_POINT, "SEN"), path);
    var read = kenya.page(path + "/edition").select("[name=before]").attr("value");
    Talk.location(kenya.post(path + "/edition", fields(Map.of("before", read))));
    assertThat(mauritania.page(path).text()).contains("proposed anew").doesNotContain("Senegal");
    assertThat(kinds(path)).contains("exchange.dropped");
    accept(mauritania, path);
    assertThat(site.page(path).text()).contains("agreed by all parties").doesNotContain("Senegal");
  }

  private List<String> kinds(String path) {
    return Sight.ofEverything(() ->
        jdbc.sql("select kind from mail.letter where about ->> 'exchange' = ?")
            .param(path.replaceAll(".*/", ""))
            .query(String.class)
            .list());
  }

  @Test
  void whereOneSpeaksForAllItIsAgreedAtOnce() {
    var both =
        visitors.with(new Mandate(Role.FOCAL_POINT, "KEN"), new Mandate(Role.FOCAL_POINT, "MRT"));
    var path = proposed(both, Map.of());
    assertThat(site.page(path).text()).contains("agreed by all parties");
  }

  @Test
  void whatIsPlannedAnewIsToldAndWhoTakesPartStays() {
    var path = agreed(Map.of());
    var form = mauritania.page(path + "/edition");
    assertThat(form.select("[name=providers], [name=audience]")).isEmpty();
    var read = form.select("[name=before]").attr("value");
    var next =
        fields(
            Map.of(
                "title", "Zqwells", "reason", "Zqdrought", "before", read, "providers", "Senegal"));
    Talk.location(mauritania.post(path + "/edition", next));
    assertThat(site.page(path).text())
        .contains("Zqwells", "Kenya")
        .doesNotContain("Senegal", "Zqdrought");
    assertThat(kenya.page(path).text()).contains("Zqdrought", "Title");
    var late = kenya.posted(path + "/edition", next);
    assertThat(late.select("#troubles").text()).contains("changed while you read it");
    assertThat(late.select("[name=title]").attr("value")).isEqualTo("Zqwells");
    assertThat(late.select("[name=before]").attr("value")).isNotEqualTo(read);
    assertThat(late.select("section:has(#there)").text()).as("how it stands").contains("Zqwells");
  }

  @Test
  void whoeverAgreesAgreesToWhatTheyRead() {
    var path = proposed(kenya, Map.of());
    var read = mauritania.page(path).select("[name=before]").attr("value");
    var own = kenya.page(path + "/edition").select("[name=before]").attr("value");
    Talk.location(kenya.post(path + "/edition", fields(Map.of("title", "Zqother", "before", own))));
    var back =
        mauritania.posted(
            path + "/answer", "party", "country:MRT", "before", read, "act", "accept");
    assertThat(back.select("#troubles").text()).contains("changed while you read it");
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    accept(mauritania, path);
    assertThat(site.page(path).text()).contains("Zqother");
  }

  @Test
  void nobodyAnswersForAnotherAndWhoDeclinesSaysWhy() {
    var path = proposed(kenya, Map.of());
    assertThat(answer(kenya, path, "country:MRT", "accept", "").statusCode()).isEqualTo(404);
    assertThat(answer(facilitator, path, "country:MRT", "accept", "").statusCode()).isEqualTo(404);
    assertThat(answer(mauritania, path, "country:MRT", "decline", "").statusCode()).isEqualTo(422);
    Talk.location(answer(mauritania, path, "country:MRT", "decline", "Zqlater"));
    assertThat(kenya.page(path).text()).contains("Zqlater", "Declined", "Mauritania");
    assertThat(Site.text(answer(mauritania, path, "country:MRT", "accept", "Zqnow")))
        .contains("changed while you read it", "Zqnow");
    assertThat(site.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aGroupingAgreesByWhatItWroteAndMakesItWider() {
    var path = proposed(facilitator, Map.of("supporters", "Arab Maghreb Union\nFrance"));
    assertThat(facilitator.page(path).select("form[action$=/answer]")).isEmpty();
    accept(kenya, path);
    accept(mauritania, path);
    var second = visitors.with(Role.FACILITATOR);
    assertThat(answer(second, path, "grouping:AMU", "accept", "").statusCode()).isEqualTo(422);
    Talk.location(answer(second, path, "grouping:AMU", "accept", "Letter of 2026-10-01"));
    assertThat(site.get(path).statusCode()).as("France has not answered").isEqualTo(404);
    accept(visitors.with(Role.FOCAL_POINT, "FRA"), path);
    assertThat(site.page(path).text())
        .contains("Triangular", "Bilateral", "Arab Maghreb Union")
        .doesNotContain("Letter of 2026-10-01");
    assertThat(site.page("/en/groupings/AMU").select("#exchanges").text()).contains("Zqoases");
  }

  @Test
  void lettersSayWhereAndNothingElse() {
    var path = proposed(kenya, Map.of());
    var number = path.replaceAll(".*/", "");
    var asked = letter(mauritania, number).orElseThrow();
    assertThat(asked.subject()).contains("waits for your answer");
    assertThat(asked.text()).contains("/exchanges/" + number).doesNotContain("Zqoases", "Kenya");
    var told = letter(kenya, number).orElseThrow();
    assertThat(told.subject()).contains("Something was done");
    assertThat(letter(visitors.member(), number)).isEmpty();
    assertThat(posted(number)).contains(mauritania.account().number());
    assertThat(posted(number)).doesNotContain(kenya.account().number());
  }

  private Optional<Letter> letter(Visitor to, String number) {
    var about = Map.of("to", to.account().toString(), "exchange", number);
    return Sight.ofEverything(() -> letters.letter(new Occasion(ExchangeDesk.LETTER, about)));
  }

  private List<Long> posted(String number) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select (about ->> 'to')::bigint from mail.letter
                 where kind = 'exchange' and about ->> 'exchange' = ?
                """)
            .param(number)
            .query((row, _) -> row.getLong(1))
            .list());
  }

  @Test
  void whatHasToBeMendedIsSeenByItsPartiesAloneUntilItIs() {
    var path = agreed(Map.of());
    Talk.location(moved(kenya, path, "called_off", "Zqslander"));
    var number = Talk.number(path);
    var reporter = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var report = "/en/moderation/reports/exchange/" + number;
    assertThat(reporter.page(path).select("a[href='" + report + "']")).hasSize(1);
    Talk.location(reporter.post(report, "reason", "false", "why", "Zqnames"));
    var matter = moderator.page("/en/complaints").select("li:contains(Zqnames) a");
    var address = matter.attr("href");
    Talk.location(moderator.post(address + "/decision", "act", "uphold", "grounds", "Zqgrounds"));
    assertThat(moderator.page(address).text()).contains("Zqslander");
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(mauritania.page(path).text()).contains("Moderators have decided");
    assertThat(mauritania.page(path).text()).contains("Zqslander");
    var form = mauritania.page(path + "/edition");
    assertThat(form.select("[name=steps][value=unsay]")).hasSize(1);
    var read = form.select("[name=before]").attr("value");
    Talk.location(
        mauritania.post(
            path + "/edition",
            fields(Map.of("before", read, "reason", "Zqmended", "steps", "unsay"))));
    assertThat(mauritania.page(path).text()).doesNotContain("Zqslander");
    Talk.location(mauritania.post(address + "/correction", "mend", "Zqmended"));
    Talk.location(moderator.post(address + "/decision", "act", "settle", "grounds", "Zqfine"));
    assertThat(site.page(path).text()).contains("Zqoases", "Called off");
    Sight.atHouseWork(() -> jdbc.sql("delete from moderation.matter").update());
  }

  private String agreed(Map<String, String> but) {
    return Arrangement.agreed(kenya, mauritania, but);
  }
}
