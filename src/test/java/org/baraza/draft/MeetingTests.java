package org.baraza.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.draft.Drafting.typed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes of two editors in one section. */
class MeetingTests {

  private static final Typed BASE = typed("title", "Médiateurs", "year_started", "2016");

  @Test
  void whatEachChangedAloneIsTakenFromEach() {
    var theirs = BASE.with("title", List.of("Médiateurs de village"));
    var yours = BASE.with("year_started", List.of("2017"));

    var meeting = Meeting.of(Optional.of(BASE), theirs, yours);

    assertThat(meeting.isPeaceful()).isTrue();
    assertThat(meeting.text())
        .isEqualTo(typed("title", "Médiateurs de village", "year_started", "2017"));
    assertThat(meeting.taken()).containsExactly("title");
  }

  @Test
  void whereBothChangedTheSameFieldTheLaterOneHasToChoose() {
    var theirs = BASE.with("title", List.of("Leur titre"));
    var yours = BASE.with("title", List.of("Votre titre"));

    var meeting = Meeting.of(Optional.of(BASE), theirs, yours);

    assertThat(meeting.clashes())
        .containsExactly(new Meeting.Clash("title", List.of("Leur titre"), List.of("Votre titre")));
  }

  @Test
  void bothMayHaveChangedItToTheSame() {
    var both = BASE.with("title", List.of("Un titre"));

    assertThat(Meeting.of(Optional.of(BASE), both, both).isPeaceful()).isTrue();
  }

  @Test
  void emptyingAFieldIsAChangeToo() {
    var emptied = BASE.only(name -> !name.equals("year_started"));

    var meeting = Meeting.of(Optional.of(BASE), emptied, BASE);

    assertThat(meeting.isPeaceful()).isTrue();
    assertThat(meeting.text()).isEqualTo(emptied);
  }

  @Test
  void withoutTheTextBothBeganFromEveryDifferenceIsInDispute() {
    var yours = BASE.with("year_started", List.of("2017"));

    assertThat(Meeting.of(Optional.empty(), BASE, yours).clashes())
        .extracting(Meeting.Clash::name)
        .containsExactly("year_started");
  }

  @Test
  void rowsThatBothAddedStandBesideEachOther() {
    var theirs = BASE.and(typed("sources.1.title", "Leur source"));
    var yours = BASE.and(typed("sources.1.title", "Votre source", "sources.1.year", "2020"));

    var meeting = Meeting.of(Optional.of(BASE), theirs, yours);

    assertThat(meeting.isPeaceful()).isTrue();
    assertThat(meeting.text().value("sources.1.title")).isEqualTo("Leur source");
    assertThat(meeting.text().value("sources.1.year")).isEmpty();
    assertThat(meeting.text().value("sources.2.title")).isEqualTo("Votre source");
    assertThat(meeting.text().value("sources.2.year")).isEqualTo("2020");
  }
}
