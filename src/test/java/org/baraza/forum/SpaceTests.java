package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.Space.Kind;
import org.baraza.forum.Space.State;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;

class SpaceTests {

  private static final AccountId STEWARD = new AccountId(1);
  private static final Reader FACILITATOR = with(2, Role.FACILITATOR);

  @Test
  void aClosedSpaceIsSeenByItsCircleAloneWhateverRoleOthersHold() {
    var cover = Space.cover(Kind.CLOSED, 123_456);
    assertThat(with(7).with(List.of(Keys.circle(123_456))).sees(cover)).isTrue();
    assertThat(with(7).with(List.of(Keys.circle(123_457))).sees(cover)).isFalse();
    for (var role : List.of(Role.FACILITATOR, Role.MODERATOR, Role.EDITOR, Role.ADMINISTRATOR)) {
      assertThat(with(8, role).sees(cover)).isFalse();
    }
    assertThat(Reader.anyone().sees(cover)).isFalse();
  }

  @Test
  void whatIsAskedForIsSeenByWhoAsksAndThoseWhoDecide() {
    var cover = Space.asked(STEWARD);
    assertThat(with(1).sees(cover)).isTrue();
    assertThat(FACILITATOR.sees(cover)).isTrue();
    assertThat(with(3, Role.MODERATOR).sees(cover)).isFalse();
  }

  @Test
  void nobodyDecidesOnWhatTheyAskedForThemselves() {
    assertThat(space(State.ASKED).isDecidedBy(FACILITATOR)).isTrue();
    assertThat(space(State.ASKED).isDecidedBy(with(1, Role.FACILITATOR))).isFalse();
    assertThat(space(State.OPEN).isDecidedBy(FACILITATOR)).isFalse();
  }

  @Test
  void nobodySpeaksWhereASpaceIsNotOpenAndNobodyUnknownAnywhere() {
    assertThat(space(State.OPEN).isSpokenIn(with(7))).isTrue();
    assertThat(space(State.ARCHIVED).isSpokenIn(with(7))).isFalse();
    assertThat(space(State.ASKED).isSpokenIn(with(1))).isFalse();
    assertThat(space(State.OPEN).isSpokenIn(Reader.anyone())).isFalse();
  }

  private static Reader with(long account, Role... roles) {
    var mandates = Arrays.stream(roles).map(Mandate::of).toList();
    return Reader.of(new AccountId(account), Set.copyOf(mandates));
  }

  private static Space space(State state) {
    return new Space(
        123_456,
        Kind.MEMBERS,
        false,
        "Name",
        "Purpose",
        Lang.EN,
        List.of("en"),
        "",
        Map.of(),
        state,
        "Why",
        "",
        Instant.parse("2026-11-28T09:00:00Z"),
        List.of(STEWARD),
        Set.of());
  }
}
