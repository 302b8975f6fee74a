package org.baraza.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.baraza.access.AccountId;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When digests come, by the clocks of their readers. */
class RhythmTests {

  @ParameterizedTest
  @CsvSource({
    "DAILY,   UTC,                2026-11-28T05:59:59Z, 2026-11-28T06:00:00Z",
    "DAILY,   UTC,                2026-11-28T06:00:00Z, 2026-11-29T06:00:00Z",
    "DAILY,   Africa/Nairobi,     2026-11-28T01:00:00Z, 2026-11-28T03:00:00Z",
    "DAILY,   Asia/Kathmandu,     2026-11-28T00:14:00Z, 2026-11-28T00:15:00Z",
    "DAILY,   Pacific/Apia,       2026-11-28T18:00:00Z, 2026-11-29T17:00:00Z",
    "WEEKLY,  Africa/Nouakchott,  2026-11-28T12:00:00Z, 2026-11-30T06:00:00Z",
    "WEEKLY,  Africa/Nouakchott,  2026-11-30T06:00:01Z, 2026-12-07T06:00:00Z",
    "WEEKLY,  America/Bogota,     2026-11-30T10:59:00Z, 2026-11-30T11:00:00Z",
    "MONTHLY, UTC,                2026-11-28T12:00:00Z, 2026-12-01T06:00:00Z",
    "MONTHLY, UTC,                2026-12-01T06:00:00Z, 2027-01-01T06:00:00Z",
    "MONTHLY, Pacific/Kiritimati, 2026-11-30T12:00:00Z, 2026-11-30T16:00:00Z",
    "MONTHLY, UTC,                2028-01-31T23:00:00Z, 2028-02-01T06:00:00Z"
  })
  void aDigestComesOnTheNextSuchMorning(
      Rhythm rhythm, String zone, Instant after, Instant expected) {
    assertThat(rhythm.next(after, ZoneId.of(zone))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Paris,      2026-03-28T05:00:00Z, 2026-03-29T04:00:00Z",
    "Europe/Paris,      2026-10-24T04:00:00Z, 2026-10-25T05:00:00Z",
    "Africa/Casablanca, 2026-02-14T05:00:00Z, 2026-02-15T06:00:00Z"
  })
  void itIsSixInTheMorningAlsoOnTheDayTheClocksAreChanged(
      String zone, Instant after, Instant expected) {
    assertThat(Rhythm.DAILY.next(after, ZoneId.of(zone))).isEqualTo(expected);
  }

  @Test
  void whoWantsNoDigestGetsNoneWhateverASubscriptionSays() {
    for (var mailing : new Mailing[] {Mailing.NONE, Mailing.ACTION}) {
      for (var frequency : Frequency.values()) {
        assertThat(frequency.within(mailing)).isEmpty();
      }
    }
  }

  @Test
  void aSubscriptionKeepsToTheUsualRhythmUnlessItHasItsOwn() {
    assertThat(Frequency.USUAL.within(Mailing.MONTHLY)).contains(Rhythm.MONTHLY);
    assertThat(Frequency.DAILY.within(Mailing.MONTHLY)).contains(Rhythm.DAILY);
    assertThat(Frequency.NEVER.within(Mailing.DAILY)).isEmpty();
  }

  @Test
  void aSubscriptionIsDueOnceItsMorningHasCome() {
    var choice = new Choice(Mailing.DAILY, ZoneId.of("Africa/Nairobi"), Instant.EPOCH);
    var told = Instant.parse("2026-11-27T03:00:05Z");
    var one =
        new Subscription(
            123_456,
            new AccountId(1),
            new Subject(Subject.Kind.COUNTRY, "MRT"),
            Lang.FR,
            "",
            Frequency.USUAL,
            told,
            told);

    assertThat(one.isDue(choice, Instant.parse("2026-11-28T02:59:59Z"))).isFalse();
    assertThat(one.isDue(choice, Instant.parse("2026-11-28T03:00:00Z"))).isTrue();
    assertThat(one.isDue(choice, Instant.parse("2026-12-28T03:00:00Z"))).isTrue();
  }
}
