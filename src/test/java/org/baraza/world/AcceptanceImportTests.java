package org.baraza.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.baraza.RunningHouse;
import org.baraza.intake.Delivery;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instruments that countries have accepted, taken in from files. */
@RunningHouse
class AcceptanceImportTests {

  private static final String CHAD =
      """
      {"id": "a-tcd", "country": "TD", "as_of": "2026-06-30", "source": "The depositary",
       "considered": ["financing-1999", "bombing-1997"],
       "accepted": [{"instrument": "financing-1999", "since": 2002}]}\
      """;

  private final Delivery delivery;
  private final WorldFacts facts;
  private final JdbcClient jdbc;

  AcceptanceImportTests(AcceptanceImport intake, WorldFacts facts, JdbcClient jdbc) {
    this.delivery = new Delivery(intake);
    this.facts = facts;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeOutAgain() {
    jdbc.sql("delete from world.acceptance").update();
  }

  @Test
  void aFileIsTakenInOnceAndThenStands() {
    assertThat(delivery.take(CHAD)).isEqualTo(new Tally(1, 0, 0));
    assertThat(delivery.take(CHAD)).isEqualTo(new Tally(0, 0, 1));
    assertThat(delivery.take(CHAD.replace("2002", "2003"))).isEqualTo(new Tally(0, 1, 0));

    assertThat(of("TCD").considered()).containsExactly("bombing-1997", "financing-1999");
    assertThat(of("TCD").accepted()).containsOnly(Map.entry("financing-1999", 2003));
  }

  @Test
  void aRecordThatNamesAnotherCountryLeavesNothingBehind() {
    delivery.take(CHAD);
    delivery.take(CHAD.replace("\"TD\"", "\"NER\""));

    assertThat(jdbc.sql("select iso3 from world.acceptance").query(String.class).list())
        .containsExactly("NER");
  }

  @Test
  void whatCannotBeMeantIsRefusedWithItsPlace() {
    assertThat(
            delivery.refused(
                CHAD.replace("\"TD\"", "\"ZZ\"").replace("2026-06-30", "June"),
                """
                {"id": "b", "country": "NER", "as_of": "2026-06-30", "source": "It",
                 "considered": ["x"], "accepted": [{"instrument": "y"}]}\
                """,
                """
                {"id": "c", "country": "NE", "as_of": "2026-06-30", "source": "It",
                 "considered": []}\
                """))
        .extracting(Problem::record, Problem::field, Problem::mend)
        .containsExactlyInAnyOrder(
            tuple("a-tcd", "as_of", "intake.mend.date"),
            tuple("a-tcd", "country", "intake.mend.country"),
            tuple("b", "accepted", "world.mend.considered"),
            tuple("c", "considered", "intake.mend.missing"),
            tuple("c", "country", "world.mend.country.twice"));
    assertThat(jdbc.sql("select count(*) from world.acceptance").query(Integer.class).single())
        .isZero();
  }

  private Acceptances of(String iso3) {
    return facts.states().stream()
        .filter(state -> state.card().iso3().equals(iso3))
        .flatMap(state -> state.acceptances().stream())
        .findFirst()
        .orElseThrow();
  }
}
