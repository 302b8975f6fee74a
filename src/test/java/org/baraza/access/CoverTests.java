package org.baraza.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is derived from two records is seen by nobody who does not see both. */
class CoverTests {

  private static final Cover MEMBERS =
      new Cover(Audience.MEMBERS, Marking.GREEN, Set.of(), Set.of("account:7"));
  private static final Cover CIRCLE =
      new Cover(Audience.CIRCLE, Marking.AMBER, Set.of("role:reviewer"), Set.of("country:KEN"));
  private static final Cover OWNED = Cover.ownedBy(Set.of("country:KEN", "account:7"));
  private static final Cover OTHERS = Cover.ownedBy(Set.of("country:MLI"));
  private static final List<Cover> ALL = List.of(Cover.OPEN, MEMBERS, CIRCLE, OWNED, OTHERS);

  private static final List<Reader> READERS =
      List.of(
          Reader.anyone(),
          Reader.of(new AccountId(1), Set.of()),
          Reader.of(new AccountId(7), Set.of()),
          Reader.of(new AccountId(2), Set.of(new Mandate(Role.FOCAL_POINT, "KEN"))),
          Reader.of(new AccountId(3), Set.of(new Mandate(Role.FOCAL_POINT, "MLI"))),
          Reader.of(new AccountId(4), Set.of(Mandate.of(Role.REVIEWER))),
          Reader.of(new AccountId(5), Set.of(Mandate.of(Role.ADMINISTRATOR))));

  @Test
  void whoSeesWhatWasDerivedSeesBoth() {
    for (var one : ALL) {
      for (var other : ALL) {
        assertThat(READERS)
            .filteredOn(reader -> reader.sees(one.and(other)))
            .as(one + " and " + other)
            .allMatch(reader -> reader.sees(one) && reader.sees(other));
        assertThat(one.and(other).keys()).isEqualTo(other.and(one).keys());
      }
    }
  }

  @Test
  void whoSeesBothSeesWhatWasDerivedWhereverOneIsWiderThanTheOther() {
    for (var one : ALL) {
      for (var other : ALL) {
        if (one.isAsWideAs(other)) {
          assertThat(READERS)
              .filteredOn(reader -> reader.sees(other))
              .allMatch(reader -> reader.sees(one));
          assertThat(one.and(other).keys()).isEqualTo(other.keys());
        }
      }
    }
  }

  @Test
  void aCoverCanBeToldByItsKeysAlone() {
    for (var one : ALL) {
      assertThat(Cover.openedBy(one.keys()).keys()).isEqualTo(one.keys());
    }
  }

  @Test
  void theStricterLabelHolds() {
    assertThat(Cover.OPEN.and(CIRCLE).marking()).isEqualTo(Marking.AMBER);
    assertThat(OWNED.and(CIRCLE).marking()).isEqualTo(Marking.AMBER);
  }

  @Test
  void aLabelIsNeverWiderThanItsAudience() {
    assertThatThrownBy(() -> MEMBERS.with(Audience.PUBLIC, Marking.GREEN))
        .isInstanceOf(MarkingConflict.class);
    for (var audience : Audience.values()) {
      assertThat(Marking.of(audience).admits(audience)).isTrue();
    }
  }

  @Test
  void whoRunsTheMachineReadsNothingRestricted() {
    assertThat(ALL).filteredOn(READERS.getLast()::sees).containsExactly(Cover.OPEN, MEMBERS);
  }
}
