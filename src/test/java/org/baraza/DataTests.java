package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say to who asks for data at the same address. */
@RunningHouse
class DataTests {

  private final Site site;
  private final PageTypes types;

  DataTests(Site site, PageTypes types) {
    this.site = site;
    this.types = types;
  }

  @Test
  void aListSaysWhatItsPageShows() {
    var list = site.data("/fr/search?q=prison");
    var page = site.page("/fr/search?q=prison");
    var first = list.path("results").path(0);

    assertThat(list.path("total").asInt()).isPositive();
    assertThat(list.propertyNames()).contains("query", "language", "total", "page", "pages");
    assertThat(first.propertyNames())
        .contains("kind", "number", "sourceId", "title", "language", "score", "reasons", "snippet");
    assertThat(list.path("facets").path(0).path("values").path(0).propertyNames())
        .containsExactlyInAnyOrder("value", "label", "count", "chosen");
    assertThat(page.select(".card h3 a").eachAttr("href"))
        .containsExactlyElementsOf(list.path("results").findValuesAsString("href"));
  }

  @Test
  void aPracticeSaysItsNumberAndWhereItIsFrom() {
    var path = types.practices().getFirst();
    var practice = site.data("/es" + path);

    assertThat("/practices/" + practice.path("number").asString()).isEqualTo(path);
    assertThat(practice.path("sourceId").asString()).isNotEmpty();
    assertThat(practice.path("language").asString()).isEqualTo("en");
  }

  @Test
  void whatIsNotThereIsNotThereAsDataEither() {
    var answer = site.get("/en/practices/123456", "Accept", "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Site.text(answer)).startsWith("{").contains("\"status\":404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "*/*",
        "text/html, application/json;q=0.1"
      })
  void aBrowserGetsThePage(String accepted) {
    assertThat(Site.text(site.get("/en/practices", "Accept", accepted)))
        .contains("<!doctype html>");
  }

  @Test
  void pageAndDataHaveTagsOfTheirOwn() {
    var page = site.get("/en/practices");
    var data = site.get("/en/practices", "Accept", "application/json");

    assertThat(page.headers().firstValue("ETag")).isNotEqualTo(data.headers().firstValue("ETag"));
    assertThat(data.headers().firstValue("Vary").orElse("")).contains("Accept");
  }
}
