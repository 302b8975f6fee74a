package org.baraza.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.access.Role;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others add to a practice, over HTTP. */
@RunningHouse
class LayerTests {

  private final Site site;
  private final Visitors visitors;
  private final LayerLetters letters;
  private final JdbcClient jdbc;

  LayerTests(Site site, Visitors visitors, LayerLetters letters, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.letters = letters;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeAway() {
    Sight.ofEverything(() -> jdbc.sql("delete from layer.layer").update());
  }

  @Test
  void aLayerIsSignedShownApartAndLeavesThePracticeAsItIs() {
    var practice = practice();
    var before = site.data("/en" + practice).toString();
    var history = site.data("/en" + practice + "/history").toString();
    var author = visitors.with(Role.FOCAL_POINT, "SEN");

    var made =
        author.post(
            "/fr" + practice + "/layers",
            "speaker",
            "country:SEN",
            "language",
            "fr",
            "audience",
            "public",
            "results",
            "Au Sénégal, les médiateurs sont élus.",
            "scale",
            "local",
            "cost",
            "60 000 000",
            "currency",
            "XOF",
            "price_year",
            "2019");
    assertThat(made.statusCode()).isEqualTo(303);
    var path = made.headers().firstValue("Location").orElseThrow();
    assertThat(path).matches("/fr" + practice + "/layers/\\d{6,}");

    var shown = site.page(path).text();
    assertThat(shown).contains("les médiateurs sont élus", "Signée au nom de Sénégal", "Locale");
    assertThat(site.page("/ar" + practice).select("#layers").text()).contains("السنغال");
    assertThat(site.data("/en" + practice).toString()).isEqualTo(before);
    assertThat(site.data("/en" + practice + "/history").toString()).isEqualTo(history);
    assertThat(site.data(path.replace("/fr", "/en")).path("context").path("cost").asLong())
        .isEqualTo(60_000_000);

    var stranger = visitors.with(Role.FOCAL_POINT, "KEN");
    assertThat(stranger.get(path + "/edition").statusCode()).isEqualTo(404);
    assertThat(stranger.post(path + "/withdrawal", "why", "x").statusCode()).isEqualTo(404);
    assertThat(author.page(path + "/edition").select("[name=results]").text()).contains("élus");
    assertThat(
            author
                .post(
                    path + "/edition",
                    "language",
                    "fr",
                    "audience",
                    "public",
                    "results",
                    "Ils sont tirés au sort.")
                .statusCode())
        .isEqualTo(303);
    assertThat(site.page(path).text()).contains("tirés au sort").doesNotContain("sont élus");
    assertThat(author.post(path + "/withdrawal").statusCode()).isEqualTo(422);
    assertThat(author.post(path + "/withdrawal", "why", "\u200B").statusCode()).isEqualTo(422);
    assertThat(author.post(path + "/withdrawal", "why", "Dépassé").statusCode()).isEqualTo(303);
    assertThat(site.get(path).statusCode()).isEqualTo(410);
    assertThat(Site.text(site.get(path))).contains("Dépassé").doesNotContain("tirés au sort");
    assertThat(site.page("/fr" + practice).select("#layers")).isEmpty();
  }

  @Test
  void whatIsNotForAllLeavesNoTrace() {
    var practice = practice();
    var before = Site.text(site.get("/en" + practice));
    var author = visitors.with(Role.MEMBER, "relief");
    var path =
        author
            .post(
                "/en" + practice + "/layers",
                "speaker",
                "organisation:relief",
                "language",
                "en",
                "audience",
                "owners",
                "lessons",
                "It failed with us.")
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(author.page(path).text()).contains("It failed with us.");
    assertThat(visitors.with(Role.MEMBER, "relief").get(path).statusCode()).isEqualTo(200);
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.FOCAL_POINT, "KEN").get(path).statusCode()).isEqualTo(404);
    assertThat(Site.text(site.get("/en" + practice))).isEqualTo(before);

    var wider =
        author.posted(
            path + "/edition", "language", "en", "audience", "public", "lessons", "It did not.");
    assertThat(wider.select("#troubles a[href=#f-audience]")).hasSize(1);
    assertThat(wider.select("[name=lessons]").text()).isEqualTo("It did not.");
    assertThat(site.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aFormThatCannotBeMeantComesBackWhole() {
    var practice = practice();
    var author = visitors.with(Role.FOCAL_POINT, "SEN");
    var back =
        author.posted(
            "/fr" + practice + "/layers",
            "speaker",
            "country:KEN",
            "language",
            "fr",
            "audience",
            "public",
            "lessons",
            "Nos leçons",
            "url.1",
            "exemple",
            "cost",
            "12",
            "links",
            "999999");

    assertThat(back.select("#troubles li")).hasSizeGreaterThan(4);
    assertThat(back.select("[name=lessons]").text()).isEqualTo("Nos leçons");
    assertThat(back.select("[name=cost]").val()).isEqualTo("12");
    assertThat(author.post("/fr" + practice + "/layers").statusCode()).isEqualTo(422);
    assertThat(visitors.member().get("/fr" + practice + "/layers").statusCode()).isEqualTo(404);
    assertThat(site.page("/fr" + practice).select("#layers")).isEmpty();
  }

  @Test
  void theFocalPointOfTheOriginIsToldAndOnlyOfWhatTheyMaySee() {
    var practice = practice();
    var origin = visitors.with(Role.FOCAL_POINT, "MRT");
    var author = visitors.with(Role.FOCAL_POINT, "SEN");
    for (var audience : java.util.List.of("public", "owners")) {
      var path =
          author
              .post(
                  "/en" + practice + "/layers",
                  "speaker",
                  "country:SEN",
                  "language",
                  "en",
                  "audience",
                  audience,
                  "lessons",
                  "Something of ours")
              .headers()
              .firstValue("Location")
              .orElseThrow();
      var layer = path.replaceFirst(".*/", "");
      var occasion =
          new Occasion(LayerDesk.ADDED, Map.of("to", origin.account().toString(), "layer", layer));
      var letter = letters.letter(occasion);
      assertThat(letter.isPresent()).as(audience).isEqualTo(audience.equals("public"));
      letter.ifPresent(
          one -> assertThat(one.text()).contains(layer).doesNotContain("Something of ours"));
    }
  }

  @Test
  void aLayerIsNeverShownToMoreThanThePractice() {
    var practice = new Cover(Audience.MEMBERS, Marking.GREEN, Set.of(), Set.of("country:MRT"));
    var speaker = new Speaker("country:SEN");

    assertThat(Layer.cover(Audience.PUBLIC, speaker, practice).keys())
        .containsExactlyInAnyOrder("members", "country:MRT");
    assertThat(Layer.cover(Audience.OWNERS, speaker, practice).keys())
        .containsExactly("country:SEN");
    assertThat(Layer.cover(Audience.OWNERS, speaker, Cover.ownedBy(Set.of("country:MRT"))).keys())
        .isEmpty();
  }

  /** A practice of Mauritania. */
  private String practice() {
    return site.data("/en/practices?country=MRT")
        .path("results")
        .path(0)
        .path("href")
        .asString()
        .substring("/en".length());
  }
}
