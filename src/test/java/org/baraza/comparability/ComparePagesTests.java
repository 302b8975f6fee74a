package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.likeness.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which countries are compared, asked as a reader would. */
@RunningHouse
class ComparePagesTests {

  private final Site site;

  ComparePagesTests(Site site) {
    this.site = site;
  }

  @Test
  void allPagesOfARankingHoldAllOtherStatesOnce() {
    var links =
        java.util.stream.IntStream.rangeClosed(1, 7)
            .mapToObj(page -> site.page("/fr/countries/MRT/comparable?page=" + page))
            .flatMap(page -> page.select("tbody th[scope=row] a").eachAttr("href").stream())
            .toList();

    assertThat(links).hasSize(194).doesNotHaveDuplicates().doesNotContain("/fr/countries/MRT");
  }

  @Test
  void aReadersWeightsChangeTheOrderAndStayInTheForm() {
    var usual = first("/en/countries/MRT/comparable");
    var bySize = site.page("/en/countries/MRT/comparable?w.size=5&w.neighbourhood=0&w.law=x");

    assertThat(bySize.select("input[name=w.size]").val()).isEqualTo("5");
    assertThat(bySize.select("input[name=w.law]").val()).isEqualTo("1");
    assertThat(bySize.select("tbody th[scope=row] a").first().text()).isNotEqualTo(usual);
    assertThat(bySize.select("a[rel=next]").attr("href"))
        .contains("page=2", "w.neighbourhood=0", "w.size=5")
        .doesNotContain("w.law");
  }

  @Test
  void theFormLeadsBackToTheSamePageWithoutScripts() {
    var form = site.page("/en/countries/compare?country=TCD&country=NER").select("form#weights");

    assertThat(form.attr("action")).isEqualTo("/en/countries/compare");
    assertThat(form.select("input[type=hidden][name=country]").eachAttr("value"))
        .containsExactly("TCD", "NER");
    assertThat(form.select("input[type=range]")).hasSize(Dimension.ALL.size());
  }

  @Test
  void twoCountriesAreToldInFull() {
    var page = site.page("/en/countries/compare?country=TCD&country=NER");

    assertThat(page.select("h1").text()).isEqualTo("Chad and Niger");
    assertThat(page.text())
        .contains("Both are landlocked least developed countries", "Instruments accepted")
        .contains("CIA World Factbook", "(2023)");
  }

  @Test
  void fiveCountriesStandSideBySide() {
    var page =
        site.page(
            "/en/countries/compare?country=TCD&country=NER&country=MLI&country=BFA&country=MRT");

    assertThat(page.select("table").first().select("tbody tr")).hasSize(10);
    assertThat(page.select("table").last().select("thead th")).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200, ''",
    "country=TCD, 200, Choose at least two",
    "country=TCD&country=TCD, 200, Choose at least two",
    "country=TCD&country=XXX, 400, There is no State with this code: XXX",
    "country=TCD&country=NER&country=ABW, 200, There is no State with this code: ABW",
    "country=%3Cscript%3E, 400, There is no State",
    "country=tcd&country=ner, 200, Chad and Niger",
    "'country=TCD,NER', 200, Chad and Niger",
    "country=TCD&country=NER&country=MLI&country=BFA&country=MRT&country=SEN, 200, At most 5"
  })
  void aQuestionThatCannotBeMeantIsAnsweredClearly(String query, int status, String said) {
    var answer = site.get("/en/countries/compare?" + query);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Site.text(answer)).contains(said).doesNotContain("<script>", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/countries/XXX/comparable",
        "/countries/ABW/comparable",
        "/countries/999/comparable",
        "/groupings/NONE/comparable",
        "/groupings/UNRG_AFRICAN/comparable",
        "/groupings/MRT/comparable",
        "/countries/XXX/comparable.csv",
        "/groupings/G5SAHEL/comparable.csv"
      })
  void whatIsNoContextIsNotThere(String path) {
    assertThat(site.get("/en" + path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=99", "w.law=NaN", "w.=1", "w.x=%00"})
  void oddQuestionsAreAnsweredAllTheSame(String query) {
    assertThat(site.get("/ar/countries/MRT/comparable?" + query).statusCode()).isEqualTo(200);
  }

  @Test
  void theAndeanCommunityIsNotCanada() {
    assertThat(site.page("/en/groupings/CAN/comparable").select("h1").text())
        .contains("Andean Community");
    assertThat(site.page("/en/countries/CAN/comparable").select("h1").text()).contains("Canada");
  }

  @Test
  void dataSayWhatThePageSays() {
    var data = site.data("/en/countries/MRT/comparable?w.size=3");
    var first = data.path("ranking").path(0);

    assertThat(data.path("weights").path("size").asDouble()).isEqualTo(3);
    assertThat(data.path("ranking").size()).isEqualTo(194);
    assertThat(first.path("name").asString())
        .isEqualTo(first("/en/countries/MRT/comparable?w.size=3"));
    assertThat(first.path("dimensions").path("instruments").isNull()).isTrue();
  }

  @Test
  void aRankingIsTakenAwayAsATable() throws IOException {
    var rows = sheet("/fr/countries/MRT/comparable.csv");

    assertThat(rows).hasSize(194);
    assertThat(rows.getFirst().get("rank")).isEqualTo("1");
    assertThat(Double.parseDouble(rows.getFirst().get("value"))).isBetween(0.0, 1.0);
    assertThat(rows.getFirst().get("instruments")).isEmpty();
  }

  @Test
  void aComparisonIsTakenAwayAsATable() throws IOException {
    var rows = sheet("/en/countries/compare.csv?country=TCD&country=NER");

    assertThat(rows)
        .anyMatch(row -> row.get("item").equals("population") && row.get("year").equals("2025"));
    assertThat(rows)
        .filteredOn(row -> row.get("item").equals("likeness"))
        .hasSize(Dimension.ALL.size());
    assertThat(sheet("/en/countries/compare.csv?country=XXX")).isEmpty();
  }

  @Test
  void aCountrysPageLeadsToThem() {
    var page = site.page("/ar/countries/MRT");

    assertThat(page.select("a[href=/ar/countries/MRT/comparable]")).hasSize(1);
    assertThat(page.select("a[href^=/ar/countries/compare]")).hasSize(1);
    assertThat(site.page("/ar/countries/ABW").select("a[href*=comparable]")).isEmpty();
  }

  private String first(String path) {
    return site.page(path).select("tbody th[scope=row] a").first().text();
  }

  private List<CSVRecord> sheet(String path) throws IOException {
    var answer = site.get(path);
    var text = new String(answer.body(), StandardCharsets.UTF_8);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(text).startsWith("\uFEFF");
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text.substring(1)))) {
      return parser.getRecords();
    }
  }
}
