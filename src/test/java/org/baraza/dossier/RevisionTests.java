package org.baraza.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void changesLeadBackToWhatWasSaidBefore() {
    var titles = Map.of(Lang.FR, "Dialogue", Lang.EN, "[Dialogue]");
    var next = Dossiers.titled(new Saying(titles), "Des oulémas écoutent.");
    var richer = Dossiers.with("tested", Dossiers.evidence("official", 2019));

    assertThat(Revision.undone(next, Revision.between(FIRST, next))).contains(FIRST);
    assertThat(Revision.undone(FIRST, Revision.between(next, FIRST))).contains(next);
    assertThat(Revision.undone(richer, Revision.between(FIRST, richer))).contains(FIRST);
    assertThat(Revision.undone(FIRST, Revision.between(richer, FIRST))).contains(richer);
  }

  @Test
  void changesOfAnotherRecordLeadNowhere() {
    assertThat(Revision.undone(FIRST, List.of(new Change("titles.fr", "Avant", "Jamais dit"))))
        .isEmpty();
    assertThat(Revision.undone(FIRST, List.of(new Change("started", "mil neuf cent", "2010"))))
        .isEmpty();
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
