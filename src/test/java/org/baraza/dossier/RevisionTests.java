package org.baraza.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baraza.dossier.Revision.Change;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.junit.jupiter.api.Test;

class RevisionTests {

  private static final Dossier FIRST =
      Dossiers.titled(Saying.of(Lang.FR, "Dialogue en prison"), "Des oulémas parlent.");

  @Test
  void theSameRecordHasNoChanges() {
    assertThat(Revision.between(FIRST, FIRST)).isEmpty();
  }

  @Test
  void aChangeIsNamedByItsField() {
    var next = Dossiers.titled(Saying.of(Lang.FR, "Dialogue en prison"), "Des oulémas écoutent.");

    assertThat(Revision.between(FIRST, next))
        .containsExactly(
            new Change("accounts.fr.summary", "Des oulémas parlent.", "Des oulémas écoutent."));
  }

  @Test
  void whatIsNewOrGoneHasAnEmptySide() {
    var titles = Map.of(Lang.FR, "Dialogue en prison", Lang.EN, "Dialogue in prison");
    var next = Dossiers.titled(new Saying(titles), "Des oulémas parlent.");

    assertThat(Revision.between(FIRST, next))
        .containsExactly(new Change("titles.en", "", "Dialogue in prison"));
    assertThat(Revision.between(next, FIRST))
        .containsExactly(new Change("titles.en", "Dialogue in prison", ""));
  }

  @Test
  void aListIsComparedWhole() {
    var evidence = Dossiers.evidence("official", 2019);

    assertThat(Revision.between(Dossiers.with(""), Dossiers.with("", evidence)))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.field()).isEqualTo("evidence");
          assertThat(change.before()).isEqualTo("[]");
          assertThat(change.after()).contains("2019");
        });
  }
}
