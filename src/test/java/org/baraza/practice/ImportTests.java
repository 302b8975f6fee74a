package org.baraza.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.intake.Delivery;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Practices taken in from files; each test takes out again what it took in. */
@RunningHouse
class ImportTests {

  private static final String MINIMAL =
      """
      {"id": "test-a", "language": "fr", "titles": {"fr": "Zibeline d’essai"},
       "summary": "Un récit sur la zibeline."}\
      """;

  private static final String OTHER =
      """
      {"id": "test-b", "language": "ar", "titles": {"ar": "تجربة", "en": "A trial"},
       "summary": "وصف", "countries": ["MR"], "pillars": ["I"], "year_started": 2012,
       "related_to": [{"id": "test-a", "relation": "adapted_from"}],
       "sources": [{"title": "A", "url": "https://example.org", "year": 2015, "type": "research"}]}\
      """;

  private final Delivery delivery;
  private final Practices practices;
  private final JdbcClient jdbc;
  private final EntityManager entities;
  private final TransactionTemplate transaction;
  private final Site site;

  ImportTests(
      PracticeImport intake,
      Practices practices,
      JdbcClient jdbc,
      EntityManager entities,
      TransactionTemplate transaction,
      Site site) {
    this.delivery = new Delivery(intake);
    this.practices = practices;
    this.jdbc = jdbc;
    this.entities = entities;
    this.transaction = transaction;
    this.site = site;
  }

  @AfterEach
  void takeOutAgain() {
    var numbers =
        jdbc.sql("select number from practice.practice where source_id like 'test-%'")
            .query(Long.class)
            .list();
    transaction.executeWithoutResult(
        _ -> numbers.forEach(one -> entities.remove(entities.find(Practice.class, one))));
  }

  @Test
  void aMinimalRecordIsTakenInAndFound() {
    assertThat(delivery.take(MINIMAL)).isEqualTo(new Tally(1, 0, 0));

    var hit = site.data("/en/search?q=zibeline").path("results").path(0);
    assertThat(hit.path("sourceId").asString()).isEqualTo("test-a");
    assertThat(site.get(hit.path("href").asString()).statusCode()).isEqualTo(200);
  }

  @Test
  void theSameFileTwiceChangesNothingTheSecondTime() {
    delivery.take(MINIMAL, OTHER);

    assertThat(delivery.take(MINIMAL, OTHER)).isEqualTo(new Tally(0, 0, 2));
    assertThat(editions("test-b")).containsExactly(1);
  }

  @Test
  void aRecordThatDiffersBecomesItsNextEditionWithWhatChanged() {
    delivery.take(MINIMAL);
    var number = number("test-a");

    assertThat(delivery.take(MINIMAL.replace("la zibeline", "l’hermine")))
        .isEqualTo(new Tally(0, 1, 0));
    assertThat(number("test-a")).isEqualTo(number);
    assertThat(editions("test-a")).containsExactly(2, 1);
    assertThat(
            jdbc.sql("select changes::text from practice.edition where practice = ? and number = 2")
                .param(number)
                .query(String.class)
                .single())
        .contains("accounts.fr.summary", "zibeline", "hermine");
    assertThat(site.page("/fr/practices/" + number + "/history").text())
        .contains("zibeline", "hermine");
  }

  @Test
  void oneBadRecordKeepsAllOthersOut() {
    var before = practices.count();
    var problems = delivery.refused(MINIMAL, OTHER.replace("\"MR\"", "\"XX\""));

    assertThat(problems).extracting(Problem::record).containsExactly("test-b");
    assertThat(practices.count()).isEqualTo(before);
    assertThat(site.data("/en/search?q=zibeline").path("total").asInt()).isZero();
  }

  @Test
  void aTrialKeepsNothing() {
    var before = practices.count();

    assertThat(delivery.trial(MINIMAL, OTHER)).isEqualTo(new Tally(2, 0, 0));
    assertThat(practices.count()).isEqualTo(before);
    assertThat(site.data("/en/search?q=zibeline").path("total").asInt()).isZero();
  }

  @Test
  void everyProblemOfAFileIsToldAtOnceWithItsPlaceAndMend() {
    var problems =
        delivery.refused(
            "{\"id\": \"test-1\", \"language\": \"xx\", \"titles\": {\"fr\": \"T\"}, \"summary\":"
                + " \"S\"}",
            "{\"language\": \"fr\", \"titles\": {}, \"summary\": 5, \"year_started\": 1066}",
            OTHER.replace("[\"I\"]", "[\"V\"]").replace("adapted_from", "copied"),
            OTHER.replace("test-b", "test-1"),
            "\"not a record\"");

    assertThat(problems)
        .extracting(Problem::record, Problem::field, Problem::mend)
        .contains(
            tuple("test-1", "language", "intake.mend.language"),
            tuple("#2", "id", "intake.mend.missing"),
            tuple("#2", "titles", "intake.mend.missing"),
            tuple("#2", "summary", "intake.mend.text"),
            tuple("#2", "year_started", "intake.mend.year"),
            tuple("test-b", "pillars", "intake.mend.choice"),
            tuple("test-1", "id", "intake.mend.twice"),
            tuple("#5", "", "intake.mend.object"));
    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.record()).contains("test-b", "related_to[1]");
          assertThat(problem.field()).isEqualTo("relation");
        });
  }

  @Test
  void whatTheDatabaseCannotHoldIsRefusedByNameBeforeItIsAsked() {
    assertThat(
            delivery.refused(
                MINIMAL.replace("Un récit", "Un \\u0000récit"),
                OTHER.replace("https://example.org", "https://\\u0000example.org")))
        .extracting(Problem::record, Problem::field, Problem::mend)
        .containsExactly(
            tuple("test-a", "summary", "intake.mend.lost"),
            tuple("test-b › sources[1]", "url", "intake.mend.lost"));
  }

  @Test
  void aFileThatIsNoJsonIsRefusedWithTheLine() {
    assertThat(delivery.refusedFile("[\n{\"id\": \"test-a\",\n oops}]"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.mend()).isEqualTo("intake.mend.json");
          assertThat(problem.arguments().getFirst()).isEqualTo(3);
        });
    assertThat(delivery.refusedFile("{\"others\": []}"))
        .extracting(Problem::mend)
        .contains("intake.mend.array");
    assertThat(delivery.refusedFile("")).isNotEmpty();
    assertThat(delivery.refusedFile("[" + MINIMAL)).isNotEmpty();
  }

  @Test
  void longFilesAreTakenInBatchesAndCounted() {
    var many =
        IntStream.range(0, 250)
            .mapToObj(place -> MINIMAL.replace("test-a", "test-" + place))
            .toArray(String[]::new);

    assertThat(delivery.trial(many)).isEqualTo(new Tally(250, 0, 0));
  }

  @Test
  void anAdaptationElsewhereIsCounted() {
    delivery.take(MINIMAL.replace("\"summary\"", "\"countries\": [\"FR\"], \"summary\""), OTHER);

    assertThat(
            jdbc.sql("select adaptations from practice.practice where source_id = 'test-a'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private long number(String sourceId) {
    return jdbc.sql("select number from practice.practice where source_id = ?")
        .param(sourceId)
        .query(Long.class)
        .single();
  }

  private List<Integer> editions(String sourceId) {
    return jdbc.sql("select number from practice.edition where practice = ? order by number desc")
        .param(number(sourceId))
        .query(Integer.class)
        .list();
  }
}
