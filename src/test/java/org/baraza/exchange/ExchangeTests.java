package org.baraza.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.language.Lang;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exchanges from the proposal to the end, over HTTP. */
@RunningHouse
class ExchangeTests {

  private final Site site;
  private final Visitors visitors;
  private final ExchangeLetters letters;
  private final JdbcClient jdbc;
  private final Words words;
  private final Talk talk;
  private final Visitor kenya;
  private final Visitor mauritania;
  private final Visitor facilitator;

  ExchangeTests(
      Site site,
      Visitors visitors,
      ExchangeLetters letters,
      JdbcClient jdbc,
      Words words,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.letters = letters;
    this.jdbc = jdbc;
    this.words = words;
    this.talk = new Talk("Zqexchanged", visitors, spaces);
    this.kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    this.mauritania = visitors.with(Role.FOCAL_POINT, "MRT");
    this.facilitator = visitors.with(Role.FACILITATOR);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from exchange.exchange").update();
      jdbc.sql("delete from mail.letter where kind = 'exchange'").update();
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
    assertThat(mauritania.post(path + "/stage", "stage", "completed").statusCode())
        .as("it has not begun")
        .isEqualTo(422);
    Talk.location(mauritania.post(path + "/stage", "stage", "under_way"));
    var bare = kenya.posted(path + "/stage", "stage", "called_off", "note", "\u200B");
    assertThat(bare.select("#t-note").text()).isEqualTo("This is needed.");
    Talk.location(kenya.post(path + "/stage", "stage", "called_off", "note", "Zqfloods"));
    assertThat(site.page(path).text()).contains("Zqfloods", "Called off");
    assertThat(kenya.get(path + "/edition").statusCode()).as("it is over").isEqualTo(404);
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
    assertThat(answer(mauritania, path, "country:MRT", "accept", "").statusCode()).isEqualTo(404);
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
  void aPracticeAndAnExchangeLeadToEachOther() {
    var practice = site.page("/en/practices").select("h3 a[href^=/en/practices/]").attr("href");
    var number = practice.replaceAll(".*/", "");
    assertThat(site.page(practice).select("#exchanges")).isEmpty();
    var form = mauritania.page("/en/exchanges/new?practice=" + number);
    assertThat(form.select("[name=practices]").text()).isEqualTo(number);
    assertThat(form.select("[name=beneficiaries]").text()).isEqualTo("Mauritania");
    var path = agreed(Map.of("practices", "https://example.org" + practice));
    assertThat(site.page(path).select("a[href='" + practice + "']")).hasSize(1);
    assertThat(site.page(practice).select("#exchanges a[href='" + path + "']")).hasSize(1);
  }

  @Test
  void spacesBelongToItForThoseWhoSeeIt() {
    var path = agreed(Map.of("audience", "members"));
    var member = visitors.member();
    var ask = member.page(path).select("a[href*='/forum/new?about=']").attr("href");
    assertThat(member.page(ask).select("[name=about]").attr("value")).isEqualTo(path);
    var space = talk.space(member, "open", "no");
    charter(member, space, path);
    assertThat(member.page(space).select("a[href='" + path + "']").text()).isEqualTo("Zqoases");
    assertThat(member.page(path).select("a[href='" + space + "']")).hasSize(1);
    assertThat(site.page(space).select("a[href='" + path + "']"))
        .as("everyone reads the space, and not what it belongs to")
        .isEmpty();
    assertThat(site.data(space).toString()).doesNotContain("/exchanges/");

    var circle = talk.space(mauritania, "closed", "no");
    charter(mauritania, circle, path);
    assertThat(mauritania.page(path).select("a[href='" + circle + "']")).hasSize(1);
    assertThat(kenya.page(path).select("a[href='" + circle + "']")).isEmpty();
  }

  private static void charter(Visitor steward, String space, String about) {
    var form = steward.page(space + "/charter");
    Talk.location(
        steward.post(
            space + "/charter",
            "purpose",
            form.select("[name=purpose]").text(),
            "before",
            form.select("[name=before]").attr("value"),
            "about",
            about));
  }

  @Test
  void aSpaceBelongsToNoExchangeThatItsStewardDoesNotSee() {
    var path = proposed(kenya, Map.of());
    var member = visitors.member();
    var space = talk.space(member, "members", "no");
    var form = member.page(space + "/charter");
    for (var about : List.of(path, path.replaceAll(".*/", ""), "/en/exchanges/123456")) {
      var back =
          member.posted(
              space + "/charter",
              "purpose",
              "Zqpurpose",
              "before",
              form.select("[name=before]").attr("value"),
              "about",
              about);
      assertThat(back.select("#t-about")).as(about).hasSize(1);
    }
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
    var number = Talk.number(path);
    var reporter = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var report = "/en/moderation/reports/exchange/" + number;
    assertThat(reporter.page(path).select("a[href='" + report + "']")).hasSize(1);
    Talk.location(reporter.post(report, "reason", "false", "why", "Zqnames"));
    var matter = moderator.page("/en/complaints").select("li:contains(Zqnames) a");
    var address = matter.attr("href");
    Talk.location(moderator.post(address + "/decision", "act", "uphold", "grounds", "Zqgrounds"));
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(mauritania.page(path).text()).contains("Moderators have decided");
    Sight.atHouseWork(() -> jdbc.sql("delete from moderation.matter").update());
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "es", "pt", "ru", "ar", "zh"})
  void theFormSaysWhatToMendInTheLanguageOfTheReaderAndLosesNothing(String code) {
    var lang = Lang.of(code).orElseThrow();
    var back =
        kenya.posted(
            "/" + code + "/exchanges",
            fields(
                Map.of(
                    "title", "",
                    "kind", "gift",
                    "providers", "Kenya\nZqland",
                    "supporters", "Kenya",
                    "begins", "someday",
                    "practices", "none")));
    says(back, "title", lang, "exchange.mend.missing");
    says(back, "kind", lang, "exchange.mend.choose");
    says(back, "providers", lang, "exchange.mend.unknown", "Zqland");
    says(back, "supporters", lang, "exchange.mend.third");
    says(back, "begins", lang, "exchange.mend.day");
    says(back, "practices", lang, "exchange.mend.practices");
    assertThat(back.select("[name=providers]").text()).contains("Zqland");
    assertThat(back.select("[name=begins]").attr("value")).isEqualTo("someday");

    var alone = fields(Map.of("providers", "MRT", "begins", "2027-03-05", "ends", "2027-03-01"));
    var other = kenya.posted("/" + code + "/exchanges", alone);
    assertThat(other.expectFirst("#troubles").wholeText())
        .contains(words.say(lang, "exchange.mend.two"), words.say(lang, "exchange.mend.order"));
    var foreign = fields(Map.of("providers", "Sénégal"));
    assertThat(
            kenya.posted("/" + code + "/exchanges", foreign).expectFirst("#troubles").wholeText())
        .contains(words.say(lang, "exchange.mend.own"));
    Sight.atHouseWork(() ->
        assertThat(jdbc.sql("select count(*) from exchange.exchange").query(Integer.class).single())
            .isZero());
  }

  private void says(Document page, String field, Lang lang, String key, Object... arguments) {
    assertThat(page.expectFirst("#t-" + field + ", #f-" + field + " .trouble").wholeText())
        .isEqualTo(words.say(lang, key, arguments));
  }

  @Test
  void onlyWhoSpeaksForACountryOrRunsTheProgrammeProposes() {
    var member = visitors.member();
    assertThat(member.get("/en/exchanges/new").statusCode()).isEqualTo(404);
    assertThat(member.post("/en/exchanges", fields(Map.of())).statusCode()).isEqualTo(404);
    assertThat(member.page("/en/exchanges").select("a[href$=/exchanges/new]")).isEmpty();
    for (var bad :
        List.of("?party=country:ZZZ", "?kind=gift", "?stage=gone", "?page=0", "?page=9")) {
      assertThat(site.get("/en/exchanges" + bad).statusCode()).as(bad).isEqualTo(404);
    }
  }

  private String agreed(Map<String, String> but) {
    var path = proposed(kenya, but);
    accept(mauritania, path);
    return path;
  }

  private String proposed(Visitor by, Map<String, String> but) {
    return Talk.location(by.post("/en/exchanges", fields(but)));
  }

  private static void accept(Visitor who, String path) {
    var party = who.page(path).select("form[action$=/answer] [name=party]").attr("value");
    Talk.location(answer(who, path, party, "accept", ""));
  }

  private static HttpResponse<byte[]> answer(
      Visitor who, String path, String party, String act, String said) {
    var before = who.page(path).select("[name=before]").attr("value");
    return who.post(path + "/answer", "party", party, "before", before, "act", act, "words", said);
  }

  private static String[] fields(Map<String, String> but) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("title", "Zqoases");
    fields.put("summary", "How wells are shared.");
    fields.put("language", "en");
    fields.put("kind", "study_visit");
    fields.put("providers", "Kenya");
    fields.put("beneficiaries", "Mauritania");
    fields.put("begins", "2027-03-01");
    fields.put("languages", "fr");
    fields.put("audience", "public");
    fields.putAll(but);
    var sent = new ArrayList<String>();
    fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
    return sent.toArray(String[]::new);
  }
}
