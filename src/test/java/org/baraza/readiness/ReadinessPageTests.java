package org.baraza.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.intake.Delivery;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.Importer;
import org.baraza.intake.Importer.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The readiness check of shipped practices, and of one that states what it takes. */
@RunningHouse
class ReadinessPageTests {

  private static final String STATING =
      """
      [{"id": "co-arn-reintegracion", "language": "en", "titles": {"en": "A practice that states"},
        "summary": "It says what it takes.", "prerequisites": [
        {"id": "region", "kind": "partners", "text": {"en": "Belongs to the Arab Maghreb Union",
         "fr": "Fait partie de l’Union du Maghreb arabe"}, "grouping": "AMU"},
        {"id": "readers", "kind": "skills", "text": {"en": "Most can read"},
         "indicator": "literacy_pct", "at_least": 99.5},
        {"id": "budget", "kind": "money", "text": {"en": "A first year"}, "amount": 250000,
         "currency": "USD", "year": 2019, "months": 12, "people": 8}]}]\
      """;

  private final Importer practices;
  private final JdbcClient jdbc;
  private final Site site;
  private final EntityManager entities;
  private final TransactionTemplate transaction;

  ReadinessPageTests(
      List<Importer> importers,
      JdbcClient jdbc,
      Site site,
      EntityManager entities,
      TransactionTemplate transaction) {
    this.practices =
        importers.stream().filter(one -> one.noun().equals("practices")).findFirst().orElseThrow();
    this.jdbc = jdbc;
    this.site = site;
    this.entities = entities;
    this.transaction = transaction;
  }

  @Test
  void aRecordThatStatesNothingIsAskedGeneralQuestionsThatSaySo() {
    var page = site.page("/en" + path("co-arn-reintegracion"));

    assertThat(page.select("main").text()).contains("general question, not stated by this record");
    assertThat(page.select("fieldset")).hasSizeGreaterThan(6);
    assertThat(page.select("fieldset input[value=unknown][checked]"))
        .hasSameSizeAs(page.select("fieldset"));
  }

  @Test
  void theAddressKeepsTheAnswersAndGapsLeadOn() {
    var path = path("co-arn-reintegracion") + "?for=MRT&a.staff=no&a.lead=yes&a.nothing=no&b=1";
    var page = site.page("/fr" + path);
    var data = site.data("/fr" + path);

    assertThat(page.select("input[name=a.staff][value=no][checked]")).hasSize(1);
    assertThat(page.select("input[name=a.lead][value=yes][checked]")).hasSize(1);
    assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("MRT");
    assertThat(data.path("met").asInt()).isEqualTo(1);
    assertThat(data.path("unmet").asInt()).isEqualTo(1);
    assertThat(data.path("leads"))
        .singleElement()
        .satisfies((JsonNode lead) -> {
          assertThat(lead.path("kind").asString()).isEqualTo("skills");
          assertThat(lead.path("first").toString()).contains("/practices/", "/centres/");
          assertThat(lead.path("centres").asString()).contains("for=MRT");
        });
    assertThat(site.get(data.path("leads").path(0).path("centres").asString()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatTheRecordTellsBecomesAQuestion() {
    assertThat(
            site.data("/ar" + path("sa-markaz-munasaha")).path("items").findValuesAsString("key"))
        .contains("r-organisations", "r-instruments", "r-partners");
  }

  @ParameterizedTest
  @ValueSource(strings = {"for=XXX", "for=&a.=yes", "for=%00&a.lead=maybe", "a.lead=no&a.lead=yes"})
  void whatAnAddressCannotMeanIsLeftAside(String query) {
    assertThat(site.get("/en" + path("co-arn-reintegracion") + '?' + query).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatTheRecordStatesIsHeldAgainstFactsWithTheirSource() {
    var id = "test-stating";
    practices.take(
        Delivery.file(STATING.replace("co-arn-reintegracion", id)), false, Progress.SILENT);
    try {
      var data = site.data("/fr" + path(id) + "?for=MRT");
      assertThat(data.path("stated").asBoolean()).isTrue();
      assertThat(data.path("items").findValuesAsString("key"))
          .containsExactly("p-readers", "p-budget", "p-region");
      assertThat(data.path("items").findValuesAsString("state"))
          .containsExactly("unmet", "unknown", "met");
      assertThat(data.path("items").path(0).path("fact").asString()).contains("CIA", "99");
      assertThat(data.path("items").path(2).path("text").asString()).contains("Union du Maghreb");
      assertThat(site.page("/en" + path(id)).text()).contains("250,000 USD (prices of 2019)");
      assertThat(
              practices.take(
                  Delivery.file(STATING.replace("co-arn-reintegracion", id)),
                  false,
                  Progress.SILENT))
          .isEqualTo(new Importer.Tally(0, 0, 1));
    } finally {
      transaction.executeWithoutResult(_ -> remove(id));
    }
  }

  @Test
  void theContextIsShownAndHeldAgainstTheReadersCountry() {
    var id = "test-context";
    var stating =
        STATING
            .replace("co-arn-reintegracion", id)
            .replace(
                "\"summary\"",
                """
                "context": {"legal_families": ["civil", "islamic"], "lead": "justice",
                 "scale": "national", "people_reached": 1200, "cost": 60000000,
                 "currency": "XOF", "price_year": 2019, "parity": 240}, "summary"\
                """);
    practices.take(Delivery.file(stating), false, Progress.SILENT);
    try {
      var path = "/practices/" + number(id);
      var shown = site.page("/fr" + path + "?for=MRT").select("main").text();
      assertThat(shown)
          .contains("60\u202f000\u202f000 XOF, aux prix de 2019")
          .contains("250\u202f000 dollars internationaux de 2019")
          .contains("Comparé à votre pays", "droit islamique");
      assertThat(site.page("/ar" + path).select("main").text()).contains("وطني");
      assertThat(site.data("/en" + path).path("context").path("cost").asLong())
          .isEqualTo(60_000_000);
      assertThat(
              site.data("/en/practices?scale=national")
                  .path("results")
                  .findValuesAsString("sourceId"))
          .containsExactly(id);
      assertThat(site.page("/en/practices/" + number("co-arn-reintegracion")).text())
          .contains("does not state its context");
    } finally {
      transaction.executeWithoutResult(_ -> remove(id));
    }
  }

  @Test
  void aPrerequisiteThatCannotBeMeantIsRefusedWithItsMend() {
    var bad =
        STATING
            .replace("\"AMU\"", "\"NONE\"")
            .replace("\"USD\"", "\"dollars\"")
            .replace(", \"at_least\": 99.5", "")
            .replace("\"months\": 12", "\"months\": -1");

    assertThatThrownBy(() -> practices.take(Delivery.file(bad), true, Progress.SILENT))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(ImportRefused.Problem::mend)
                    .containsExactlyInAnyOrder(
                        "practice.mend.grouping",
                        "practice.mend.currency",
                        "practice.mend.bounds",
                        "intake.mend.number"));
  }

  /** Out of the tables and the search alike. */
  private void remove(String sourceId) {
    entities
        .createQuery("from Practice p where p.sourceId = :id", Object.class)
        .setParameter("id", sourceId)
        .getResultList()
        .forEach(entities::remove);
  }

  private String path(String sourceId) {
    return "/practices/" + number(sourceId) + "/readiness";
  }

  private long number(String sourceId) {
    return jdbc.sql("select number from practice.practice where source_id = ?")
        .param(sourceId)
        .query(Long.class)
        .single();
  }
}
