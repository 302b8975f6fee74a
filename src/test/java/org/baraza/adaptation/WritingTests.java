package org.baraza.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.practice.Uptakes;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Adaptations and their diaries, entered by form over HTTP. */
@RunningHouse
class WritingTests {

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final DerivedAdaptations derived;
  private final Uptakes uptakes;
  private final TransactionTemplate transaction;

  WritingTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      DerivedAdaptations derived,
      Uptakes uptakes,
      TransactionTemplate transaction) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.derived = derived;
    this.uptakes = uptakes;
    this.transaction = transaction;
  }

  @AfterEach
  void takeAway() {
    Sight.ofEverything(() -> {
      uptakes.follow(() ->
          transaction.execute(_ -> {
            jdbc.sql("delete from adaptation.adaptation where origin = 'ENTERED'").update();
            return derived.reckon("to");
          }));
      jdbc.sql(
              "update practice.practice set setbacks = '[]'::jsonb, confirmation = null"
                  + " where number = "
                  + number())
          .update();
      return true;
    });
  }

  @Test
  void whatACountryEntersCountsAndFallsWithItsStatus() {
    var before = counted();
    var author = visitors.with(Role.FOCAL_POINT, "SEN");
    var made = author.post("/fr" + practice() + "/adaptations", form("completed", "public", ""));
    assertThat(made.statusCode()).isEqualTo(303);
    var path = made.headers().firstValue("Location").orElseThrow();

    assertThat(site.page(path).text()).contains("Les médiateurs sont élus", "Sénégal");
    assertThat(counted()).isEqualTo(before + 1);
    assertThat(site.data("/en/practices/" + number() + "/lineage.jsonld").toString())
        .contains(path.replaceFirst("/fr", ""));
    assertThat(visitors.with(Role.FOCAL_POINT, "KEN").get(path + "/edition").statusCode())
        .isEqualTo(404);
    assertThat(author.page(path + "/edition").select("[name=kept]").text()).contains("conseils");

    assertThat(author.post(path + "/edition", form("abandoned", "public", "")).statusCode())
        .isEqualTo(303);
    assertThat(counted()).isEqualTo(before);
    assertThat(site.data(path + "/history")).hasSize(2);
  }

  @Test
  void aValidatedPracticeClimbsWithTheCountriesThatTakeItUpAndFallsWhenOneGivesUp() {
    validate();
    assertThat(rung()).isEqualTo("validated");
    var senegal = visitors.with(Role.FOCAL_POINT, "SEN");
    var there = "/fr" + practice() + "/adaptations";
    assertThat(senegal.post(there, form("completed", "public", "")).statusCode()).isEqualTo(303);
    assertThat(rung()).isEqualTo("adapted");

    var benin = visitors.with(Role.FOCAL_POINT, "BEN");
    var made = benin.post(there, of("BEN", form("completed", "public", "")));
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(rung()).isEqualTo("scaled");

    var path = made.headers().firstValue("Location").orElseThrow();
    benin.post(path + "/edition", of("BEN", form("abandoned", "public", "")));
    assertThat(rung()).isEqualTo("adapted");
    assertThat(site.page("/en" + practice()).text()).contains("Was “Scaled up” until", "Benin");
  }

  @Test
  void whatFewCouldReadIsNotShownToMoreByOneAlone() {
    var author = visitors.with(Role.FOCAL_POINT, "SEN");
    var path =
        author
            .post("/fr" + practice() + "/adaptations", form("completed", "owners", ""))
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(author.post(path + "/edition", form("abandoned", "public", "")).statusCode())
        .isEqualTo(422);
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(author.post(path + "/edition", form("completed", "owners", "")).statusCode())
        .isEqualTo(303);
  }

  @Test
  void nobodyDescendsFromThemselves() {
    var author = visitors.with(Role.FOCAL_POINT, "SEN");
    var other = number("KEN");
    var there = form("completed", "public", String.valueOf(other));
    assertThat(author.post("/fr" + practice() + "/adaptations", there).statusCode()).isEqualTo(303);

    var back = form("completed", "public", String.valueOf(number()));
    var refused = author.posted("/fr/practices/" + other + "/adaptations", back);
    assertThat(refused.select("#troubles").text()).contains("descendrait d’elle-même");
    assertThat(refused.select("[name=kept]").text()).contains("conseils");
    var same = form("completed", "public", String.valueOf(number()));
    assertThat(author.post("/fr" + practice() + "/adaptations", same).statusCode()).isEqualTo(422);
  }

  @Test
  void failingIsSafeToReport() {
    var author =
        visitors.with(new Mandate(Role.FOCAL_POINT, "SEN"), new Mandate(Role.MEMBER, "elsewhere"));
    var path =
        author
            .post("/en" + practice() + "/adaptations", form("under_way", "public", ""))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    var pages =
        List.of(
            path,
            path + "/history",
            "/en" + practice(),
            "/en/practices/lineage.jsonld",
            "/en/practices/" + number() + "/lineage.jsonld");
    var before = pages.stream().map(site::get).map(Site::text).toList();
    assertThat(author.page(path + "/diary").select("[value=owners][checked]")).hasSize(1);

    var kept =
        author.post(
            path + "/diary",
            "day",
            "2024-03-31",
            "kind",
            "failure",
            "language",
            "en",
            "audience",
            "owners",
            "text",
            "Two mediators left after threats.");
    assertThat(kept.statusCode()).isEqualTo(303);

    assertThat(author.page(path).text()).contains("Two mediators left");
    assertThat(visitors.with(Role.FOCAL_POINT, "SEN").page(path).text()).contains("Two mediators");
    assertThat(visitors.with(Role.MEMBER, "relief").page(path).text())
        .as("the members of the organisation it was entered for")
        .contains("Two mediators");
    assertThat(visitors.with(Role.FACILITATOR).page(path).text()).doesNotContain("Two mediators");
    assertThat(visitors.with(Role.MEMBER, "elsewhere").page(path).text())
        .doesNotContain("Two mediators");
    assertThat(pages.stream().map(site::get).map(Site::text).toList()).isEqualTo(before);
    assertThat(visitors.with(Role.FOCAL_POINT, "KEN").get(path + "/diary").statusCode())
        .isEqualTo(404);

    var wrong = author.posted(path + "/diary", "day", "2999-01-01", "text", "Kept");
    assertThat(wrong.select("#troubles li")).hasSize(4);
    assertThat(wrong.select("[name=text]").text()).isEqualTo("Kept");
  }

  private static String[] form(String status, String audience, String to) {
    return new String[] {
      "country",
      "SEN",
      "relation",
      "adapted_from",
      "status",
      status,
      "to",
      to,
      "organisation",
      "relief",
      "language",
      "fr",
      "summary",
      "Les médiateurs sont élus",
      "kept",
      "Les conseils",
      "source_title",
      "Rapport",
      "source_year",
      "2021",
      "source_type",
      "official",
      "audience",
      audience
    };
  }

  private static String[] of(String country, String[] form) {
    var theirs = form.clone();
    theirs[1] = country;
    return theirs;
  }

  /** As its country and the review of its safeguards would. */
  private void validate() {
    var confirmation =
        """
        {"endorsements": [{"country": "MRT", "on": "2026-01-02", "withdrawn": null, "grounds": ""}],
         "safeguards": "favourable", "conditions": "", "reviewed": "2026-01-03"}
        """;
    Sight.ofEverything(() ->
        jdbc.sql("update practice.practice set confirmation = :it::jsonb where number = :number")
            .param("it", confirmation)
            .param("number", number())
            .update());
  }

  private String rung() {
    return site.data("/en" + practice()).path("maturity").path("rung").asString();
  }

  private int counted() {
    return site.data("/en" + practice()).path("maturity").path("adaptations").asInt();
  }

  private String practice() {
    return "/practices/" + number();
  }

  private long number() {
    return number("MRT");
  }

  private long number(String country) {
    return jdbc.sql(
            """
            select number from practice.practice
             where dossier -> 'countries' = to_jsonb(array[?]) and audience = 'PUBLIC'
             order by source_id limit 1
            """)
        .param(country)
        .query(Long.class)
        .single();
  }
}
