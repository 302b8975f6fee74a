package org.baraza.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.exchange.Arrangement.fields;
import static org.baraza.exchange.Arrangement.proposed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeFixture;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to exchanges, who sees of it what, and the form of one, over HTTP. */
@RunningHouse
class ExchangeSightTests {

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Words words;
  private final PracticeFixture practices;
  private final Talk talk;
  private final Visitor kenya;
  private final Visitor mauritania;

  ExchangeSightTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      Words words,
      PracticeFixture practices,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.words = words;
    this.practices = practices;
    this.talk = new Talk("Zqexchanged", visitors, spaces);
    this.kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    this.mauritania = visitors.with(Role.FOCAL_POINT, "MRT");
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from exchange.exchange where title like 'Zq%'").update();
      jdbc.sql("delete from mail.letter where kind like 'exchange%'").update();
    });
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
  void aPracticeThatAPartyDoesNotSeeStaysUnseen() {
    var record =
        """
        {"id": "zq-exchanged", "language": "en", "countries": ["KEN"], "evidence": [],
         "titles": {"en": "Zqquiet"}, "summary": "Neighbours meet.", "description": "Four towns."}
        """;
    var cover = Cover.ownedBy(Set.of(Keys.country("KEN")));
    var number = String.valueOf(Sight.ofEverything(() -> practices.add(record, cover)));
    var path = agreed(Map.of("practices", number));
    assertThat(kenya.page(path).text()).contains("Zqquiet");
    var form = mauritania.page(path + "/edition");
    assertThat(form.html() + mauritania.data(path)).doesNotContain(number);
    assertThat(site.get("/en/exchanges?practice=" + number).statusCode()).isEqualTo(404);
    var read = form.select("[name=before]").attr("value");
    Talk.location(
        mauritania.post(
            path + "/edition", fields(Map.of("before", read, "reason", "Zq", "title", "Zqnext"))));
    assertThat(kenya.page(path).text()).contains("Zqnext", "Zqquiet");
    practices.delete(Long.parseLong(number));
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

  @Test
  void aStewardWhoDoesNotSeeItIsNotToldOfItAndTakesNothingAway() throws IOException {
    var path = proposed(kenya, Map.of());
    var about = "exchange:" + Talk.number(path);
    var steward = visitors.member();
    var space = talk.space(steward, "members", "no");
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.space set about = ? where number = ?")
            .params(about, Talk.number(space))
            .update());
    var form = steward.page(space + "/charter");
    assertThat(form.select("[name=about]").attr("value")).isEmpty();
    assertThat(form.html()).doesNotContain(String.valueOf(Talk.number(path)));
    charter(steward, space, "");
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql("select about from forum.space where number = ?")
                    .param(Talk.number(space))
                    .query(String.class)
                    .single()))
        .isEqualTo(about);
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(steward.get(space + "/space.zip").body()))) {
      for (var one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .as(one.getName())
            .doesNotContain(String.valueOf(Talk.number(path)));
      }
    }
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
        assertThat(
                jdbc.sql("select count(*) from exchange.exchange where title like 'Zq%'")
                    .query(Integer.class)
                    .single())
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

  @Test
  void aCodeOfBothIsNeitherAndWhatWasDissolvedTakesNoPart() {
    var written =
        fields(
            Map.of(
                "beneficiaries",
                "cote d'ivoire\nsen\n\u0645\u0648\u0631\u064a\u062a\u0627\u0646\u064a\u0627"));
    var path = Talk.location(kenya.post("/en/exchanges", written));
    assertThat(kenya.page(path).text())
        .contains("C\u00f4te d\u2019Ivoire", "Senegal", "Mauritania");
    for (var name : List.of("CAN", "can", "G5SAHEL")) {
      var back = kenya.posted("/en/exchanges", fields(Map.of("beneficiaries", name)));
      assertThat(back.select("#t-beneficiaries").text()).as(name).contains(name);
    }
    var many = String.join("\n", Collections.nCopies(30_000, "123456"));
    var tooLong = kenya.posted("/en/exchanges", fields(Map.of("practices", many)));
    assertThat(tooLong.select("#t-practices").text()).contains("at most");
  }

  private String agreed(Map<String, String> but) {
    return Arrangement.agreed(kenya, mauritania, but);
  }
}
