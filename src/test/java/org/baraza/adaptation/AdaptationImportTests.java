package org.baraza.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.intake.Delivery;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Remark;
import org.baraza.intake.Importer.Tally;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Adaptations derived from the shipped practices, and taken in from files. */
@RunningHouse
class AdaptationImportTests {

  private static final String KYRGYZ =
      """
      {"id": "test-kg", "from": "kz-zhusan", "to_countries": ["KG"], "relation": "adapted_from",
       "status": "under_way", "language": "en", "year_started": 2021,
       "summary": "A return operation after the model.", "kept": "One operation for all",
       "changed": "The camps", "dropped": "The flights", "why": "Cost", "outcome": "Still going",
       "evidence": [{"title": "A report", "url": "https://example.org", "year": 2022,
                     "type": "research"}],
       "diary": [{"id": "1", "date": "2021-05-01", "kind": "progress", "text": "It begins."},
                 {"id": "2", "date": "2021-09-01", "kind": "failure", "text": "It was late.",
                  "audience": "circle"}]}\
      """;

  private final Delivery delivery;
  private final DerivedAdaptations derived;
  private final Adaptations adaptations;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  AdaptationImportTests(
      AdaptationImport intake,
      DerivedAdaptations derived,
      Adaptations adaptations,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.delivery = new Delivery(intake);
    this.derived = derived;
    this.adaptations = adaptations;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @AfterEach
  void takeOutAgain() {
    jdbc.sql("delete from adaptation.adaptation where source_id like 'test-%'").update();
    jdbc.sql("update practice.practice set adaptations = 0, setbacks = '[]' where source_id = ?")
        .param("kz-zhusan")
        .update();
    transaction.execute(_ -> derived.settle(Progress.SILENT));
  }

  @Test
  void theShippedPracticesGiveEveryTransferTheyTellOf() {
    var all = adaptations.everyOne().stream().filter(one -> !one.isWithdrawn()).toList();

    assertThat(all).filteredOn(one -> one.to() != 0).hasSize(7);
    assertThat(all).filteredOn(Adaptation::isDocumentedTransfer).hasSize(29);
    assertThat(all)
        .filteredOn(one -> one.dossier().toCountries().isEmpty())
        .extracting(Adaptation::sourceId)
        .containsExactly("my-rehabilitation-programme > ? 2017");
    assertThat(all)
        .filteredOn(one -> one.sourceId().equals("ye-comite-dialogue > sa-markaz-munasaha"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.dossier().relation()).isEqualTo(Relation.ADAPTED_FROM);
          assertThat(one.dossier().started()).isEqualTo(2004);
          assertThat(one.dossier().narratives()).hasSize(2);
        });
  }

  @Test
  void derivingAgainChangesNothingAndSaysNothing() {
    var told = new ArrayList<Remark>();

    List<Long> changed = transaction.execute(_ -> derived.settle(hearing(told)));
    assertThat(changed).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsDerivedIsReportedOneByOne() {
    var told = new ArrayList<Remark>();
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from adaptation.adaptation").update();
      derived.settle(hearing(told));
      status.setRollbackOnly();
    });

    assertThat(told.getFirst()).isEqualTo(Remark.of("adaptation.report", 7, 5, 29, 1));
    assertThat(told)
        .hasSize(1 + 7 + 29)
        .contains(
            Remark.of("adaptation.report.nowhere", "my-rehabilitation-programme > ? 2017", 1),
            Remark.of(
                "adaptation.report.carrying", "ae-markaz-sawab > my-rdc3-counter-messaging", 1));
  }

  @Test
  void anAdaptationIsTakenInOnceWithItsDiary() {
    assertThat(delivery.take(KYRGYZ)).isEqualTo(new Tally(1, 0, 0));
    assertThat(delivery.take(KYRGYZ)).isEqualTo(new Tally(0, 0, 1));

    var one = adaptations.bySourceId("test-kg").orElseThrow();
    assertThat(one.dossier().fromCountries()).containsExactly("KAZ");
    assertThat(one.dossier().toCountries()).containsExactly("KGZ");
    assertThat(Sight.ofEverything(() -> adaptations.wholeDiary(one.number()))).hasSize(2);
    assertThat(adaptations.wholeDiary(one.number())).hasSize(1);
    assertThat(adaptations.editions().of(one.number())).hasSize(1);
  }

  @Test
  void aTrialKeepsNothing() {
    assertThat(delivery.trial(KYRGYZ)).isEqualTo(new Tally(1, 0, 0));
    assertThat(adaptations.bySourceId("test-kg")).isEmpty();
    assertThat(adapted()).isZero();
  }

  @Test
  void aRecordThatDiffersBecomesItsNextEdition() {
    delivery.take(KYRGYZ);

    assertThat(delivery.take(KYRGYZ.replace("The camps", "The shelters")))
        .isEqualTo(new Tally(0, 1, 0));
    assertThat(adaptations.editions().of(adaptations.bySourceId("test-kg").orElseThrow().number()))
        .hasSize(2)
        .first()
        .satisfies(edition ->
            assertThat(edition.changes().toString()).contains("The camps", "The shelters"));
  }

  @Test
  void whatStandsInADiaryIsNotRewrittenButMayBeShownToOthers() {
    delivery.take(KYRGYZ);

    assertThat(delivery.refused(KYRGYZ.replace("It was late.", "All went well.")))
        .extracting(Problem::record, Problem::field, Problem::mend)
        .containsExactly(tuple("test-kg", "diary", "adaptation.mend.diary"));
    assertThat(delivery.take(KYRGYZ.replace("\"circle\"", "\"members\"")))
        .isEqualTo(new Tally(0, 1, 0));
  }

  @Test
  void everyProblemIsToldWithItsPlaceAndMend() {
    var bad =
        """
        {"id": "test-x", "from": "no-such", "to": "kz-zhusan", "relation": "transferred",
         "language": "en", "year_started": 2020, "year_ended": 2019, "audience": "everyone",
         "diary": [{"id": "1", "date": "May", "text": "x"}, {"id": "1", "date": "2020-01-01"}]}\
        """;

    assertThat(
            delivery.refused(
                bad, "{\"id\": \"test-y\", \"from\": \"kz-zhusan\", \"language\": \"fr\"}"))
        .extracting(Problem::record, Problem::field, Problem::mend)
        .contains(
            tuple("test-x", "from", "adaptation.mend.practice"),
            tuple("test-x", "relation", "adaptation.mend.transferred"),
            tuple("test-x", "year_ended", "adaptation.mend.years"),
            tuple("test-x", "summary", "intake.mend.missing"),
            tuple("test-x", "audience", "intake.mend.choice"),
            tuple("test-x › diary[1]", "date", "intake.mend.date"),
            tuple("test-x › diary[2]", "id", "intake.mend.twice"),
            tuple("test-x › diary[2]", "text", "intake.mend.missing"),
            tuple("test-y", "to_countries", "adaptation.mend.where"),
            tuple("test-y", "summary", "intake.mend.missing"));
  }

  @Test
  void aReferenceThatTheDatabaseCannotHoldIsRefusedByName() {
    assertThat(delivery.refused(KYRGYZ.replace("kz-zhusan", "kz-\\u0000zhusan")))
        .extracting(Problem::record, Problem::field, Problem::mend)
        .containsExactly(tuple("test-kg", "from", "intake.mend.lost"));
  }

  @Test
  void aPracticeThatWouldDescendFromItselfIsRefusedByName() {
    var circle =
        """
        {"id": "test-circle", "from": "kw-lajnat-taahil-sijn", "to": "ye-comite-dialogue",
         "language": "en", "summary": "Impossible."}\
        """;

    assertThat(delivery.refused(circle))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.mend()).isEqualTo("adaptation.mend.circle");
          assertThat(problem.arguments().toString())
              .contains("kw-lajnat-taahil-sijn", "sa-markaz-munasaha", "ye-comite-dialogue");
        });
    assertThat(adaptations.bySourceId("test-circle")).isEmpty();
  }

  @Test
  void aRecordTakesOverWhatWasOnlyDerivedWithItsNumber() {
    var before = adaptations.bySourceId("ye-comite-dialogue > sa-markaz-munasaha").orElseThrow();
    transaction.executeWithoutResult(status -> {
      delivery.take(
          """
          {"id": "test-own", "from": "ye-comite-dialogue", "to": "sa-markaz-munasaha",
           "status": "completed", "language": "ar", "summary": "رواية"}\
          """);
      derived.settle(Progress.SILENT);
      assertThat(adaptations.bySourceId("test-own").orElseThrow().number())
          .isEqualTo(before.number());
      assertThat(adaptations.bySourceId(before.sourceId())).isEmpty();
      status.setRollbackOnly();
    });
  }

  @Test
  void theOriginsMaturityFollowsAndFallsWithTheReason() {
    delivery.take(KYRGYZ);
    assertThat(adapted()).isEqualTo(1);

    delivery.take(KYRGYZ.replace("under_way", "abandoned"));
    assertThat(adapted()).isZero();
    assertThat(setbacks()).contains("abandoned", "KGZ");

    delivery.take(KYRGYZ);
    assertThat(adapted()).isEqualTo(1);
    assertThat(setbacks()).isEqualTo("[]");
  }

  @Test
  void aWithdrawnAdaptationLeavesATombstoneAndNoLongerCounts() {
    delivery.take(KYRGYZ);
    delivery.take(KYRGYZ.replace("\"language\"", "\"withdrawn\": \"A mistake\", \"language\""));

    var one = adaptations.bySourceId("test-kg").orElseThrow();
    assertThat(one.isWithdrawn()).isTrue();
    assertThat(one.withdrawnWhy()).isEqualTo("A mistake");
    assertThat(adapted()).isZero();
    assertThat(setbacks()).contains("withdrawn");
  }

  private int adapted() {
    return jdbc.sql("select adaptations from practice.practice where source_id = 'kz-zhusan'")
        .query(Integer.class)
        .single();
  }

  private String setbacks() {
    return jdbc.sql("select setbacks::text from practice.practice where source_id = 'kz-zhusan'")
        .query(String.class)
        .single();
  }

  private static Progress hearing(List<Remark> told) {
    return new Progress() {
      @Override
      public void read(long records) {}

      @Override
      public void tell(Remark remark) {
        told.add(remark);
      }
    };
  }
}
