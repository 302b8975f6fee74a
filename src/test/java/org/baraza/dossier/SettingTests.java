package org.baraza.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The context of a practice in codes and figures. */
class SettingTests {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String PRICED =
      """
      {"legal_families": ["civil", "customary"], "lead": "justice", "scale": "national",
       "people_reached": 1200, "staff": 12.5, "duration_months": 36, "cost": 60000000,
       "currency": "XOF", "price_year": 2019, "parity": 240}\
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void costsAreComparedByArithmeticAlone() {
    var setting = read(PRICED);

    assertThat(problems).isEmpty();
    assertThat(setting.internationalCost()).isEqualTo(250_000);
    assertThat(setting.costForEach()).isEqualTo(50_000);
    assertThat(setting.personMonths()).isEqualTo(450);
    assertThat(setting.data().get("legal_families")).isEqualTo(List.of("civil", "customary"));
  }

  @Test
  void whatIsNotStatedIsNotInvented() {
    var setting = read(PRICED.replace(", \"parity\": 240", ""));

    assertThat(problems).isEmpty();
    assertThat(setting.internationalCost()).isZero();
    assertThat(setting.internationalCostForEach()).isZero();
    assertThat(read("null")).isEqualTo(Setting.UNTOLD);
    assertThat(read("{}").data()).isEmpty();
  }

  @Test
  void whatCannotBeMeantNamesTheFieldAndTheMend() {
    read(
        """
        {"scale": "galactic", "lead": ["justice"], "threats": ["online", "weather"],
         "people_reached": 1.5, "cost": 100, "currency": "dollars", "parity": 0}\
        """);

    assertThat(problems)
        .extracting(Problem::record, Problem::field, Problem::mend)
        .contains(
            tuple("scale", "intake.mend.choice"),
            tuple("lead", "intake.mend.text"),
            tuple("threats", "intake.mend.choice"),
            tuple("people_reached", "dossier.mend.whole"),
            tuple("currency", "dossier.mend.currency"),
            tuple("price_year", "dossier.mend.price"),
            tuple("parity", "dossier.mend.parity"));
    problems.clear();
    read("\"rural\"");
    assertThat(problems)
        .extracting(Problem::field, Problem::mend)
        .containsExactly(Tuple.tuple("context", "intake.mend.object"));
  }

  @Test
  void recordsKeptBeforeThereWereSettingsStateNone() {
    var dossier = Dossiers.from(Saying.of(Lang.FR, "Une pratique"), List.of("MRT"));
    var old = JSON.valueToTree(dossier);
    ((ObjectNode) old).remove("setting");

    assertThat(JSON.treeToValue(old, Dossier.class)).isEqualTo(dossier);
    assertThat(Revision.between(JSON.treeToValue(old, Dossier.class), dossier)).isEmpty();
  }

  @Test
  void anEditionTellsWhichAspectChanged() {
    var before = read(PRICED);
    var after = read(PRICED.replace("\"national\"", "\"local\""));

    assertThat(JSON.readValue(JSON.writeValueAsString(before), Setting.class)).isEqualTo(before);
    assertThat(Revision.between(before, after))
        .containsExactly(new Revision.Change("scale", "[\"national\"]", "[\"local\"]"));
  }

  private Setting read(String context) {
    var record = JSON.readTree("{\"id\": \"one\", \"context\": " + context + '}');
    return Setting.read(new Fields(1, record, problems));
  }

  private static Tuple tuple(String field, String mend) {
    return Tuple.tuple("one › context", field, mend);
  }
}
