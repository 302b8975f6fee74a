package org.baraza.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lineage of the shipped practices, in two worlds: one where a practice is shown to members
 * alone, and one where it never was.
 */
@RunningHouse
class LineageTests {

  private static final Reader MEMBER = Reader.of(new AccountId(482130), Set.of());

  private final Lineages lineages;
  private final JdbcClient jdbc;
  private final Site site;

  LineageTests(Lineages lineages, JdbcClient jdbc, Site site) {
    this.lineages = lineages;
    this.jdbc = jdbc;
    this.site = site;
  }

  @AfterEach
  void showAgain() {
    show("sa-markaz-munasaha", "PUBLIC", "public");
  }

  @Test
  void ancestorsAndDescendantsAreFollowedButNotTheirOtherKin() {
    var lineage = lineages.of(number("sa-markaz-munasaha"), Reader.anyone());

    assertThat(lineage.practices().keySet())
        .containsExactlyInAnyOrder(
            number("ye-comite-dialogue"),
            number("sa-markaz-munasaha"),
            number("kw-lajnat-taahil-sijn"));
    assertThat(lineage.steps()).hasSize(2);
  }

  @Test
  void whatAReaderMayNotSeeIsLeftOutWithAllThatLiesBeyond() {
    show("sa-markaz-munasaha", "MEMBERS", "members");

    var seen = lineages.of(number("ye-comite-dialogue"), Reader.anyone());
    assertThat(seen.practices().keySet()).containsExactly(number("ye-comite-dialogue"));
    assertThat(seen.steps()).isEmpty();
    assertThat(
            Sight.with(
                MEMBER.keys(), () -> lineages.of(number("ye-comite-dialogue"), MEMBER).practices()))
        .hasSize(3);
    assertThat(lineages.of(number("sa-markaz-munasaha"), Reader.anyone()).practices()).isEmpty();
  }

  @Test
  void noPageTellsAHiddenPracticeFromNone() {
    var number = number("sa-markaz-munasaha");
    var step = lineages.of(number, Reader.anyone()).steps().getFirst().number();
    show("sa-markaz-munasaha", "MEMBERS", "members");

    assertThat(site.get("/en/adaptations/" + step).statusCode()).isEqualTo(404);
    assertThat(site.get("/en/adaptations/" + step + "/history").statusCode()).isEqualTo(404);
    assertThat(site.get("/en/practices/" + number + "/lineage.jsonld").statusCode()).isEqualTo(404);
    for (var path :
        new String[] {
          "/en/practices/lineage",
          "/en/practices/lineage.jsonld",
          "/en/practices/" + number("ye-comite-dialogue"),
          "/en/practices/" + number("ye-comite-dialogue") + "/lineage.jsonld",
          "/en/practices/" + number("kw-lajnat-taahil-sijn")
        }) {
      assertThat(Site.text(site.get(path)))
          .as(path)
          .doesNotContain("" + number, "" + step, "sa-markaz");
    }
  }

  @Test
  void thePageShowsInItsListWhatItShowsInItsDrawing() {
    for (var lang : new String[] {"en", "ar"}) {
      var page = site.page('/' + lang + "/practices/" + number("sa-markaz-munasaha"));
      var drawn = page.select("svg.lineage a").eachAttr("href");

      assertThat(drawn).hasSize(3);
      assertThat(page.select("#lineage ~ ul a").eachAttr("href")).containsAll(drawn);
      assertThat(page.select("svg.lineage > title, svg.lineage > desc")).hasSize(2);
      assertThat(page.select("svg.lineage [style]")).isEmpty();
    }
  }

  @Test
  void anArabicReaderGoesFromRightToLeft() {
    var first = "svg.lineage a.root rect";
    var path = "/practices/" + number("sa-markaz-munasaha");

    assertThat(Integer.parseInt(site.page("/en" + path).select(first).attr("x"))).isLessThan(10);
    assertThat(Integer.parseInt(site.page("/ar" + path).select(first).attr("x")))
        .isGreaterThan(300);
  }

  @Test
  void theProvenanceSaysWhatPracticesWereDerivedFromAndByWhat() {
    var saudi = number("sa-markaz-munasaha");
    var answer = site.get("/fr/practices/" + saudi + "/lineage.jsonld");
    var document = new JsonMapper().readTree(new String(answer.body(), StandardCharsets.UTF_8));

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
    assertThat(document.path("@context").path("prov").asString())
        .isEqualTo("http://www.w3.org/ns/prov#");
    var entity = node(document, "/practices/" + saudi);
    var activity =
        node(
            document,
            entity
                .path("prov:qualifiedDerivation")
                .path(0)
                .path("prov:hadActivity")
                .path("@id")
                .asString());
    assertThat(entity.path("prov:wasDerivedFrom").path(0).path("@id").asString())
        .endsWith("/practices/" + number("ye-comite-dialogue"));
    assertThat(activity.path("@type").asString()).isEqualTo("prov:Activity");
    assertThat(activity.path("prov:generated").path("@id").asString()).endsWith("" + saudi);
    assertThat(activity.path("prov:startedAtTime").path("@value").asString())
        .isEqualTo("2004-01-01T00:00:00Z");
    assertThat(activity.path("dcterms:temporal").asString()).isEqualTo("2004");
  }

  private static JsonNode node(JsonNode document, String id) {
    for (var node : document.path("@graph")) {
      if (node.path("@id").asString().endsWith(id)) {
        return node;
      }
    }
    throw new AssertionError("no node " + id);
  }

  private long number(String sourceId) {
    return Sight.ofEverything(() ->
        jdbc.sql("select number from practice.practice where source_id = ?")
            .param(sourceId)
            .query(Long.class)
            .single());
  }

  private void show(String sourceId, String audience, String key) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                "update practice.practice set audience = ?, readers = array[?] where source_id = ?")
            .params(audience, key, sourceId)
            .update());
  }
}
