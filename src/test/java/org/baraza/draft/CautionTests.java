package org.baraza.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.draft.Drafting.draft;
import static org.baraza.draft.Drafting.typed;

import java.util.List;
import org.baraza.dossier.Dossiers;
import org.baraza.draft.Caution.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is asked to look at again. */
class CautionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMAIL | Écrire à m.diallo@example.org pour en savoir plus | m.diallo@example.org",
        "PHONE | Appeler le +222 45 25 12 34 | +222 45 25 12 34",
        "PHONE | Tél. 01 42 34 56 78 | 01 42 34 56 78",
        "PERSON | Créé par M. Ahmed Diallo en 2016 | M. Ahmed Diallo",
        "PERSON | Led by Dr Fatima Said since then | Dr Fatima Said",
        "PERSON | أسسها الشيخ محمد أحمد | الشيخ محمد أحمد",
        "PERSON | 由王小明先生创办 | 由王小明先生"
      })
  void whatMayExposeSomebodyIsQuoted(Reason reason, String text, String quoted) {
    assertThat(cautions(text)).contains(new Caution(reason, Section.ACTION, "description", quoted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De 2016 à 2021, 80 médiateurs dans 40 villages",
        "Security Council resolution 2250 (2015), paragraph 17",
        "Le budget était de 1 250 000 000 ouguiyas",
        "M. le Ministre a ouvert la session"
      })
  void numbersAndTitlesExposeNobody(String text) {
    assertThat(cautions(text)).noneMatch(Caution::isGrave);
  }

  @Test
  void aSnapshotIsOnlyAskedForItsSource() {
    var snapshot = draft(Draft.Kind.SNAPSHOT, typed("title", "Une pratique"));

    assertThat(Caution.of(snapshot, Dossiers.with("")))
        .extracting(Caution::reason)
        .containsExactly(Reason.UNSOURCED);
  }

  private static List<Caution> cautions(String text) {
    return Caution.of(
        draft(Draft.Kind.FULL, typed("description", text)),
        Dossiers.with("", Dossiers.evidence("press", 2020)));
  }
}
