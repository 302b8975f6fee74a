package org.baraza.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.dossier.Rendering.Kind;
import org.baraza.dossier.Translations.Shown;
import org.baraza.dossier.Translations.State;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TranslationsTests {

  private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

  private static final Dossier SOURCE =
      dossier(Saying.of(Lang.FR, "Training dialogue"), "Two days of training");

  @Test
  void whatNobodyTranslatedIsMissingAndShownInItsSource() {
    var shown = shown(new Translations(SOURCE, List.of()), Passage.SUMMARY);

    assertThat(shown.state()).isEqualTo(State.MISSING);
    assertThat(shown.text().text()).isEqualTo("Two days of training");
    assertThat(shown.text().lang()).isEqualTo(Lang.FR);
  }

  @Test
  void aPassageIsCurrentUntilItsSourceChanges() {
    var made = rendering(Passage.SUMMARY, "Deux jours de formation", Kind.HUMAN);
    var before = new Translations(SOURCE, List.of(made));
    var after = before.under(dossier(SOURCE.titles(), "Three days of training"), AT);

    assertThat(shown(before, Passage.SUMMARY).state()).isEqualTo(State.CURRENT);
    assertThat(before.stale()).isEmpty();
    assertThat(shown(after, Passage.SUMMARY).state()).isEqualTo(State.STALE);
    assertThat(shown(after, Passage.SUMMARY).text().text()).isEqualTo("Deux jours de formation");
    assertThat(after.stale()).containsExactly(Lang.EN);
    assertThat(shown(after, Passage.SUMMARY).changed())
        .contains(
            new Telling.Piece(Telling.Fate.GONE, "Two"),
            new Telling.Piece(Telling.Fate.COME, "Three"));
    assertThat(after.under(SOURCE, AT).stale()).isEmpty();
  }

  @Test
  void whatCameWithTheRecordIsCurrentUntilItsSourceMovesOnWithoutIt() {
    var both = Saying.of(Lang.FR, "Training dialogue").with(Lang.EN, "Dialogue de formation");
    var first = new Translations(dossier(both, "Two days"), List.of());
    var moved = first.under(dossier(both.with(Lang.FR, "Training"), "Two days"), AT);
    var renewed =
        moved.under(
            dossier(both.with(Lang.FR, "Training").with(Lang.EN, "Formation"), "Two days"), AT);

    assertThat(shown(first, Passage.TITLE).state()).isEqualTo(State.CURRENT);
    assertThat(shown(moved, Passage.TITLE).state()).isEqualTo(State.STALE);
    assertThat(shown(moved, Passage.TITLE).isBy(Kind.RECORD)).isTrue();
    assertThat(shown(renewed, Passage.TITLE).state()).isEqualTo(State.CURRENT);
    assertThat(renewed.renderings()).isEmpty();
  }

  @Test
  void aMachineNeverTakesThePlaceOfAPerson() {
    var machine = rendering(Passage.SUMMARY, "Deux journées", Kind.MACHINE);
    var human = rendering(Passage.SUMMARY, "Deux jours", Kind.HUMAN);
    var alone = new Translations(SOURCE, List.of(machine));
    var both = alone.with(List.of(human));
    var stale = both.under(dossier(SOURCE.titles(), "Three days of training"), AT);

    assertThat(shown(alone, Passage.SUMMARY).isBy(Kind.MACHINE)).isTrue();
    assertThat(both.renderings()).hasSize(2);
    assertThat(shown(both, Passage.SUMMARY).isBy(Kind.HUMAN)).isTrue();
    assertThat(shown(stale, Passage.SUMMARY).isBy(Kind.HUMAN)).isTrue();
    assertThat(alone.told().accounts()).containsOnlyKeys(Lang.FR);
    assertThat(alone.complete()).doesNotContain(Lang.EN);
  }

  @Test
  void theSearchIsToldWhatPeopleTranslated() {
    var told =
        new Translations(
                SOURCE,
                List.of(
                    rendering(Passage.TITLE, "Dialogue de formation", Kind.HUMAN),
                    rendering(Passage.SUMMARY, "Deux jours", Kind.HUMAN)))
            .told();

    assertThat(told.titles().only(Lang.EN)).contains("Dialogue de formation");
    assertThat(told.leads().only(Lang.EN)).contains("Deux jours");
    assertThat(told.leads().only(Lang.FR)).contains("Two days of training");
  }

  @Test
  void aRenderingSurvivesTheDatabase() {
    var json = new JsonMapper();
    var one =
        rendering(Passage.GENDER_YOUTH, "Jeunes", Kind.HUMAN).lockedWith(Set.of("country:KEN"));

    assertThat(json.readValue(json.writeValueAsString(one), Rendering.class)).isEqualTo(one);
    assertThat(one.opensTo(Set.of("public"))).isFalse();
    assertThat(one.opensTo(Set.of("country:KEN"))).isTrue();
  }

  private static Shown shown(Translations translations, Passage passage) {
    return translations.of(passage, Lang.EN).orElseThrow();
  }

  private static Rendering rendering(Passage passage, String text, Kind kind) {
    var source = passage.in(SOURCE, Lang.FR);
    return new Rendering(passage, Lang.EN, text, kind, Lang.FR, source, 1, AT, 7, false, Set.of());
  }

  private static Dossier dossier(Saying titles, String summary) {
    var account = new Account(summary, "", "", "", "", "", "", "");
    return Dossiers.from(titles, List.of("KEN")).reworded(titles, Map.of(Lang.FR, account));
  }
}
