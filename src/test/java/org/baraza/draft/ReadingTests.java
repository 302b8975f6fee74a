package org.baraza.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.draft.Drafting.draft;
import static org.baraza.draft.Drafting.typed;

import java.util.List;
import java.util.Map;
import org.baraza.dossier.Dossiers;
import org.baraza.draft.Reading.Trouble;
import org.junit.jupiter.api.Test;

/** When a section is complete. */
class ReadingTests {

  @Test
  void whatMustBeFilledAndIsNotIsAGap() {
    var reading = reading(typed("title", "Médiateurs", "language", "fr"));

    assertThat(reading.gaps(Section.BASICS)).extracting(Field::name).containsExactly("countries");
    assertThat(reading.needed(Section.BASICS)).isEqualTo(3);
    assertThat(reading.isSound(Section.BASICS)).isFalse();
  }

  @Test
  void aRegionStandsForACountryWhereThereIsNone() {
    var reading = reading(typed("title", "Médiateurs", "language", "fr", "region", "africa"));

    assertThat(reading.isSound(Section.BASICS)).isTrue();
  }

  @Test
  void whoeverIsExposedHasToBeSpokenOf() {
    var safe = typed("human_rights_safeguards", "Oui", "operational", "none", "exposed", "none");

    assertThat(reading(safe).isSound(Section.SAFEGUARDS)).isTrue();
    assertThat(reading(safe.with("exposed", List.of("protected"))).gaps(Section.SAFEGUARDS))
        .extracting(Field::name)
        .containsExactly("exposure");
  }

  @Test
  void whatCannotBeMeantKeepsASectionFromBeingSound() {
    var draft = draft(Draft.Kind.FULL, typed("title", "T", "language", "fr", "countries", "MRT"));
    var reading =
        new Reading(
            draft, Dossiers.with(""), Map.of("year_started", Trouble.of("intake.mend.year")));

    assertThat(reading.gaps(Section.BASICS)).isEmpty();
    assertThat(reading.isSound(Section.BASICS)).isFalse();
    assertThat(reading.troubles(Section.CONTEXT)).isEmpty();
  }

  @Test
  void aSnapshotAsksForFiveThingsOnly() {
    var typed =
        typed(
            "title", "T", "language", "fr", "countries", "MRT", "summary", "S", "description", "D");
    var reading = new Reading(draft(Draft.Kind.SNAPSHOT, typed), Dossiers.with(""), Map.of());

    assertThat(reading.isWhole()).isTrue();
    assertThat(reading.draft().deepened().get(Section.CONTEXT)).isEqualTo(typed("summary", "S"));
  }

  @Test
  void aRowLeftEmptyIsNone() {
    assertThat(
            typed("sources.1.title", " ", "sources.3.url", "https://example.org").rows("sources"))
        .containsExactly(3);
    assertThat(Section.SOURCES.asks("sources.3.url")).isTrue();
    assertThat(Section.SOURCES.asks("sources.3.nothing")).isFalse();
    assertThat(Section.SOURCES.asks("sources.x.url")).isFalse();
    assertThat(Section.BASICS.asks("revision")).isFalse();
  }

  private static Reading reading(Typed typed) {
    return new Reading(draft(Draft.Kind.FULL, typed), Dossiers.with(""), Map.of());
  }
}
