package org.baraza.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The one search over the shipped records, asked as readers ask it. */
@RunningHouse
class SearchTests {

  private final Site site;
  private final JdbcClient jdbc;

  SearchTests(Site site, JdbcClient jdbc) {
    this.site = site;
    this.jdbc = jdbc;
  }

  @ParameterizedTest
  @CsvSource({
    "fr, réinsertion d'anciens combattants, co-arn-reintegracion",
    "es, diálogo con los presos, mr-dialogue-ideologique-detenus",
    "en, former combatants reintegration, co-arn-reintegracion",
    "ar, إعادة إدماج المقاتلين السابقين, co-arn-reintegracion",
    "zh, 监狱, kw-lajnat-taahil-sijn",
    "ru, тюрьмы, kw-lajnat-taahil-sijn",
    "pt, reintegração de ex-combatentes, co-arn-reintegracion"
  })
  void whatIsAskedInOneLanguageIsFoundInAnother(String lang, String asked, String wanted) {
    var found = site.data('/' + lang + "/practices?q=" + Site.encoded(asked));

    assertThat(sources(found)).as(asked).contains(wanted);
  }

  @Test
  void aRecognisedConceptIsGivenAsTheReason() {
    var first = search("es", "prisiones").path("results").path(0);

    assertThat(first.path("reasons").path(0).path("concept").asString()).isEqualTo("prisons");
    assertThat(first.path("reasons").path(0).path("typed").asString()).isEqualTo("prisiones");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, السجون, سجون",
    "ar, المراجعات, مراجعات",
    "ar, مُراجَعات, مراجعات",
    "ar, مـراجعات, مراجعات",
    "fr, prévention, prevention",
    "fr, PRÉVENTION, prévention",
    "es, prevención, prevencion",
    "en, prisons, prison",
    "ru, отчёт, отчет",
    "zh, 監獄, 监狱",
    "en, ｐｒｉｓｏｎ, prison"
  })
  void waysOfWritingAWordFindTheSame(String lang, String written, String other) {
    assertThat(sources(search(lang, written))).containsAll(best(search(lang, other)));
    assertThat(sources(search(lang, other))).containsAll(best(search(lang, written)));
  }

  @Test
  void aPhraseHoldsItsWordsTogetherAndInOrder() {
    var phrase = total(search("en", "\"peace villages\""));

    assertThat(phrase).isPositive().isLessThan(total(search("en", "peace villages")));
    assertThat(total(search("en", "\"villages peace\""))).isLessThan(phrase);
  }

  @Test
  void aMinusLeavesAWordOut() {
    var with = total(search("en", "prison"));
    var both = total(search("en", "prison women"));
    var without = search("en", "prison -women");

    assertThat(both).isPositive();
    assertThat(total(without)).isPositive().isLessThan(with);
    assertThat(without.path("results").findValuesAsString("snippet"))
        .noneMatch(text -> text.matches("(?iu).*\\bwomen\\b.*"));
  }

  @ParameterizedTest
  @CsvSource({"en, reintegraton, reintegration", "fr, radicalsation, radicalisation"})
  void aSlipOfThePenIsUnderstood(String lang, String slip, String meant) {
    assertThat(total(search(lang, slip))).isPositive();
    assertThat(sources(search(lang, slip))).containsAnyElementsOf(sources(search(lang, meant)));
    assertThat(site.page("/" + lang + "/search?q=" + slip).text()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/practices?", "/en/search?q=youth&", "/en/practices?pillar=I&"})
  void everyCountIsTrueOfTheListNarrowedByIt(String list) {
    for (var facet : site.data(list).path("facets")) {
      for (var value : facet.path("values")) {
        if (!isChosen(facet)) {
          var narrowed = list + name(facet) + '=' + Site.encoded(value.path("value").asString());
          assertThat(total(site.data(narrowed)))
              .as(narrowed)
              .isPositive()
              .isEqualTo(value.path("count").asInt());
        }
      }
    }
  }

  @Test
  void aChosenFacetStillCountsItsOtherValues() {
    var before = facet(site.data("/en/practices?"), "pillar").findValuesAsString("count");
    var after = facet(site.data("/en/practices?pillar=I"), "pillar").findValuesAsString("count");

    assertThat(after).isEqualTo(before);
  }

  @Test
  void valuesOfOneFacetAddUpAndFacetsCutDown() {
    var africa = numbers("region=002");
    var asia = numbers("region=142");
    var both = numbers("region=002&region=142");
    var first = numbers("pillar=I");
    var cut = numbers("region=002&region=142&pillar=I");

    var union = new HashSet<>(africa);
    union.addAll(asia);
    assertThat(both).containsExactlyInAnyOrderElementsOf(union);
    both.retainAll(first);
    assertThat(cut).isNotEmpty().containsExactlyInAnyOrderElementsOf(both);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q=youth&", "sort=newest&", "sort=maturity&", "kind=centre&"})
  void leafingThroughMeetsEveryRecordOnce(String query) {
    var keys = keys("/en/search?" + query);

    assertThat(keys)
        .doesNotHaveDuplicates()
        .hasSize(total(site.data("/en/search?" + query)))
        .isEqualTo(keys("/en/search?" + query));
  }

  @Test
  void whoFindsNothingIsShownWhereToLook() {
    var page = site.page("/en/search?q=deradikalizazzione");

    assertThat(total(search("en", "qwxzjk vbnmqp"))).isZero();
    assertThat(page.select("a[href^=/en/concepts/]")).isNotEmpty();
    assertThat(site.page("/en/search?q=qwxzjk&region=002").select(".panel a[href*=search]"))
        .isNotEmpty();
  }

  @Test
  void whatNothingAnswersIsCountedWithoutThePerson() {
    var unheard = "qwxzjk" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "q");
    search("pt", unheard);
    search("pt", unheard);

    assertThat(
            jdbc.sql("select lang, times from search.unmet where words = ?")
                .param(unheard)
                .query()
                .listOfRows())
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("lang", "pt").containsEntry("times", 2));
    assertThat(
            jdbc.sql(
                    "select column_name from information_schema.columns"
                        + " where table_schema = 'search' and table_name = 'unmet'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("day", "lang", "words", "times");
  }

  @Test
  void titlesAreSuggestedInTheReadersLanguage() {
    assertThat(Site.text(site.get("/fr/search/suggestions?q=réins")).toLowerCase())
        .contains("réins");
    assertThat(Site.text(site.get("/fr/search/suggestions?q=zzzz"))).doesNotContain("<option");
  }

  private JsonNode search(String lang, String text) {
    return site.data('/' + lang + "/search?q=" + Site.encoded(text));
  }

  private HashSet<String> numbers(String query) {
    return new HashSet<>(keys("/en/practices?" + query + '&'));
  }

  /** Every record of a list, page by page. */
  private List<String> keys(String list) {
    var keys = new ArrayList<String>();
    var pages = site.data(list).path("pages").asInt();
    for (int page = 1; page <= pages; page++) {
      for (var hit : site.data(list + "page=" + page).path("results")) {
        keys.add(hit.path("kind").asString() + ' ' + hit.path("number").asString());
      }
    }
    return keys;
  }

  private static JsonNode facet(JsonNode list, String name) {
    return list.path("facets").valueStream().filter(f -> name(f).equals(name)).findFirst().get();
  }

  private static String name(JsonNode facet) {
    return facet.path("name").asString();
  }

  private static boolean isChosen(JsonNode facet) {
    return facet.path("values").valueStream().anyMatch(value -> value.path("chosen").asBoolean());
  }

  private static int total(JsonNode list) {
    return list.path("total").asInt();
  }

  /** The source ids of the first three. */
  private static List<String> best(JsonNode list) {
    var all = sources(list);
    assertThat(all).isNotEmpty();
    return all.subList(0, Math.min(3, all.size()));
  }

  private static List<String> sources(JsonNode list) {
    return list.path("results").findValuesAsString("sourceId");
  }
}
