package org.baraza.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.exchange.Exchange.NotProposed;
import org.baraza.exchange.Party.Role;
import org.baraza.exchange.Plan.Kind;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;

/** Who answers for whom, who sees what, and where an exchange can go. */
class ExchangeRulesTests {

  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final Reader KENYA = focalPoint(1, "KEN");
  private static final Reader MAURITANIA = focalPoint(2, "MRT");
  private static final Reader OTHER = focalPoint(3, "SEN");
  private static final Reader MEMBER = Reader.of(new AccountId(4), Set.of());
  private static final Reader FACILITATOR = facilitator(5);
  private static final Party KEN = party("country:KEN", Role.PROVIDER);
  private static final Party MRT = party("country:MRT", Role.BENEFICIARY);
  private static final Party AU = party("grouping:AU", Role.SUPPORTER);

  private static Reader focalPoint(long account, String country) {
    return Reader.of(
        new AccountId(account), Set.of(new Mandate(org.baraza.access.Role.FOCAL_POINT, country)));
  }

  private static Reader facilitator(long account) {
    return Reader.of(
        new AccountId(account), Set.of(Mandate.of(org.baraza.access.Role.FACILITATOR)));
  }

  private static Party party(String key, Role... roles) {
    return new Party(key, Set.of(roles), null);
  }

  private static Plan plan() {
    return new Plan(
        "Oases",
        "Wells",
        Lang.EN,
        Kind.STUDY_VISIT,
        LocalDate.parse("2027-03-01"),
        LocalDate.parse("2027-03-05"),
        List.of("fr"),
        "",
        List.of());
  }

  private static Exchange proposed(Reader by, Audience audience, Party... parties) {
    return Exchange.proposed(123456, plan(), List.of(parties), audience, by, NOW);
  }

  private static Exchange agreed(Audience audience) {
    return proposed(KENYA, audience, KEN, MRT).accepted(MRT, LATER);
  }

  @Test
  void whoProposesAgreesForTheirOwnCountryAlone() {
    var one = proposed(KENYA, Audience.PUBLIC, KEN, MRT);

    assertThat(one.parties()).extracting(Party::hasAgreed).containsExactly(true, false);
    assertThat(one.stage()).isEqualTo(Stage.PROPOSED);
    assertThat(proposed(FACILITATOR, Audience.PUBLIC, KEN, MRT).parties())
        .noneMatch(Party::hasAgreed);
    assertThatThrownBy(() -> proposed(OTHER, Audience.PUBLIC, KEN, MRT))
        .isInstanceOf(NotProposed.class);
    assertThatThrownBy(() -> proposed(MEMBER, Audience.PUBLIC, KEN, MRT))
        .isInstanceOf(NotProposed.class);
  }

  @Test
  void untilAllHaveAgreedOnlyThoseItConcernsSeeIt() {
    var one = proposed(KENYA, Audience.PUBLIC, KEN, MRT);

    assertThat(List.of(KENYA, MAURITANIA, FACILITATOR)).allMatch(each -> each.sees(one.cover()));
    assertThat(List.of(OTHER, MEMBER, Reader.anyone())).noneMatch(each -> each.sees(one.cover()));
    assertThat(Reader.anyone().sees(one.accepted(MRT, LATER).cover())).isTrue();
    assertThat(Reader.anyone().sees(agreed(Audience.MEMBERS).cover())).isFalse();
    assertThat(MEMBER.sees(agreed(Audience.MEMBERS).cover())).isTrue();
    assertThat(MEMBER.sees(agreed(Audience.OWNERS).cover())).isFalse();
  }

  @Test
  void whatWasCalledOffAfterwardsStaysWhereItWas() {
    var off = agreed(Audience.PUBLIC).moved(Stage.CALLED_OFF, LATER);
    var never = proposed(KENYA, Audience.PUBLIC, KEN, MRT).moved(Stage.CALLED_OFF, LATER);
    var declined = proposed(KENYA, Audience.PUBLIC, KEN, MRT).moved(Stage.DECLINED, LATER);

    assertThat(Reader.anyone().sees(off.cover())).isTrue();
    assertThat(Reader.anyone().sees(never.cover())).isFalse();
    assertThat(Reader.anyone().sees(declined.cover())).isFalse();
    assertThat(Reader.anyone().sees(off.withheld(true).cover())).isFalse();
    assertThat(MAURITANIA.sees(off.withheld(true).cover())).isTrue();
  }

  @Test
  void aGroupingIsAnsweredForByAFacilitatorWhoDidNotProposeIt() {
    var one = proposed(FACILITATOR, Audience.PUBLIC, KEN, MRT, AU);

    assertThat(one.unanswered(FACILITATOR)).isEmpty();
    assertThat(one.unanswered(facilitator(6))).containsExactly(AU);
    assertThat(one.unanswered(MAURITANIA)).containsExactly(MRT);
    assertThat(one.unanswered(OTHER)).isEmpty();
    assertThat(one.accepted(AU, LATER).accepted(MRT, LATER).stage()).isEqualTo(Stage.PROPOSED);
    assertThat(one.accepted(AU, LATER).accepted(MRT, LATER).accepted(KEN, LATER).stage())
        .isEqualTo(Stage.AGREED);
  }

  @Test
  void whatIsProposedAnewIsAskedAnew() {
    var half = proposed(KENYA, Audience.PUBLIC, KEN, MRT, AU).accepted(MRT, LATER);

    assertThat(half.proposedAnew(plan(), half.parties(), Audience.PUBLIC, KENYA, LATER).parties())
        .extracting(Party::hasAgreed)
        .containsExactly(true, false, false);
    assertThat(half.isRevisedBy(KENYA, false)).isTrue();
    assertThat(half.isRevisedBy(MAURITANIA, false)).isFalse();
    assertThat(half.isRevisedBy(FACILITATOR, true))
        .as("they could answer for the grouping to their own words")
        .isFalse();
  }

  @Test
  void onlyItsPartiesAndFacilitatorsTakeItOnAndNotBackwards() {
    var one = agreed(Audience.PUBLIC);

    assertThat(one.next(MAURITANIA)).containsExactly(Stage.UNDER_WAY, Stage.CALLED_OFF);
    assertThat(one.next(FACILITATOR)).isNotEmpty();
    assertThat(one.next(OTHER)).isEmpty();
    assertThat(proposed(KENYA, Audience.PUBLIC, KEN, MRT).next(MAURITANIA)).isEmpty();
    assertThat(proposed(KENYA, Audience.PUBLIC, KEN, MRT).next(KENYA))
        .containsExactly(Stage.CALLED_OFF);
    assertThat(proposed(KENYA, Audience.PUBLIC, KEN, MRT).next(FACILITATOR))
        .containsExactly(Stage.CALLED_OFF);
    var done = one.moved(Stage.UNDER_WAY, LATER).moved(Stage.COMPLETED, LATER);
    assertThat(done.next(MAURITANIA)).isEmpty();
    assertThat(done.isRevisedBy(MAURITANIA, false)).isFalse();
    assertThat(done.isRevisedBy(MAURITANIA, true)).isTrue();
    assertThatThrownBy(() -> one.moved(Stage.COMPLETED, LATER))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> done.moved(Stage.CALLED_OFF, LATER))
        .isInstanceOf(IllegalStateException.class);
  }
}
