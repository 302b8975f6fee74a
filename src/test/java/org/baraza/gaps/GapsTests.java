package org.baraza.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The gap map over the shipped records, held against the lists it leads to. */
@RunningHouse
class GapsTests {

  private static final String THEMES = "/en/gaps?rows=themes&columns=subregions";

  private final Site site;
  private final JdbcClient jdbc;
  private final Clock clock;

  GapsTests(Site site, JdbcClient jdbc, Clock clock) {
    this.site = site;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/gaps",
        "/en/gaps?columns=subregions",
        THEMES,
        "/en/gaps?rows=themes&columns=countries&in=011",
        "/en/gaps?columns=countries&in=IGAD&sort=gaps"
      })
  void everyCountIsTheLengthOfTheListItLeadsTo(String map) {
    var links = site.page(map).select("td[class^=n] a");

    assertThat(links.size()).isGreaterThan(30);
    for (int i = 0; i < links.size(); i += 7) {
      var link = links.get(i);
      var shown = Integer.parseInt(link.text().replaceAll("\\D", ""));
      assertThat(site.data(link.attr("href")).path("total").asInt())
          .as(link.attr("href"))
          .isEqualTo(shown);
    }
  }

  @Test
  void aGapHasNoListAndLeadsToWhatThereIsElsewhere() {
    var page = site.page(THEMES);
    var gaps = page.select("td.gap > a");

    assertThat(gaps.size()).isGreaterThan(20);
    for (int i = 0; i < gaps.size(); i += 40) {
      var nearest = gaps.get(i).attr("href");
      var place = nearest.replaceAll(".*&for=", "");
      var row = nearest.replaceAll("&for=.*", "");
      if (row.contains("concept=")) {
        var here = site.data(row + (place.equals("009") ? "&region=" : "&subregion=") + place);
        assertThat(here.path("total").asInt()).as(row + " in " + place).isZero();
      }
      var elsewhere = site.data(nearest);
      assertThat(elsewhere.path("for").asString()).isEqualTo(place);
      assertThat(elsewhere.path("total").asInt()).as(nearest).isPositive();
    }
  }

  @Test
  void pageDataAndSheetSayTheSame() {
    var data = site.data(THEMES);
    var sheet = sheet("/en/gaps.csv?rows=themes&columns=subregions");
    var page = site.page(THEMES);

    assertThat(sheet).hasSize(data.path("rows").size() + 1);
    assertThat(page.select("td.gap > a")).hasSize(data.path("gaps").asInt());
    for (int i = 0; i < data.path("rows").size(); i++) {
      var row = data.path("rows").path(i);
      var cells = sheet.get(i + 1).split(",");
      assertThat(cells[0]).isEqualTo(row.path("code").asString());
      assertThat(sheet.get(i + 1)).contains(',' + counts(row) + ',');
    }
  }

  @Test
  void searchesThatFoundNothingBelongToTheThemesTheyNameAndAreNeverExact() {
    var before = unmet("transitional-justice");
    try {
      ask("fr", "justice transitionnelle zzgap", 6);
      ask("en", "zzgap", 50);
      assertThat(unmet("transitional-justice").path("least").asInt())
          .isEqualTo(before.path("least").asInt() + 5);
      assertThat(unmet("education").path("most").asInt()).isLessThan(50);
      assertThat(Site.text(site.get(THEMES))).doesNotContain("zzgap");
    } finally {
      jdbc.sql("delete from search.unmet where words like '%zzgap'").update();
    }
  }

  @Test
  void rowsCanBeSorted() {
    var gaps = new ArrayList<Integer>();
    site.data(THEMES + "&sort=gaps")
        .path("rows")
        .forEach(row -> gaps.add(row.path("gaps").asInt()));

    assertThat(gaps).isSortedAccordingTo((a, b) -> b - a).hasSizeGreaterThan(30);
  }

  @Test
  void aPlaceThatDoesNotExistIsNotThere() {
    assertThat(site.get("/en/gaps?columns=countries&in=NOWHERE").statusCode()).isEqualTo(404);
    assertThat(site.get("/en/gaps.csv?columns=countries&in=%27%22").statusCode()).isEqualTo(404);
  }

  @Test
  void aCountrySeesWhereItStandsAndWhoCanHelp() {
    var section = site.page("/en/countries/TCD").select(".standing");
    var links = section.select("td a");

    assertThat(section.select("tbody tr")).hasSize(4);
    assertThat(links).isNotEmpty();
    for (var link : links) {
      var shown =
          link.parent().hasClass("line") ? link.parent().select(".note").text() : link.text();
      assertThat(site.data(link.attr("href")).path("total").asText())
          .as(link.attr("href"))
          .isEqualTo(shown);
    }
  }

  private void ask(String lang, String words, int times) {
    jdbc.sql("insert into search.unmet values (?, ?, ?, ?)")
        .params(LocalDate.now(clock), lang, words, times)
        .update();
  }

  private JsonNode unmet(String theme) {
    for (var row : site.data(THEMES).path("rows")) {
      if (row.path("code").asString().equals(theme)) {
        return row.path("demand").path("unmet");
      }
    }
    throw new AssertionError("no row " + theme);
  }

  private static String counts(JsonNode row) {
    var counts = new ArrayList<String>();
    for (var cell : row.path("cells")) {
      for (var supply : List.of("practice", "validated", "centre")) {
        counts.add(cell.path("supply").path(supply).path("least").asString());
      }
    }
    return String.join(",", counts);
  }

  private List<String> sheet(String path) {
    var text = new String(site.get(path).body(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    return text.substring(1).lines().toList();
  }
}
