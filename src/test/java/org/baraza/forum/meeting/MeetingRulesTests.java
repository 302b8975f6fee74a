package org.baraza.forum.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.baraza.forum.meeting.Meeting.Phase;
import org.baraza.ui.form.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of meetings, whoever enters them. */
class MeetingRulesTests {

  @ParameterizedTest
  @CsvSource({
    "2026-05-11, AHEAD",
    "2026-05-12, NOW",
    "2026-05-14, NOW",
    "2026-05-15, OVER",
  })
  void itIsUnderWayFromItsFirstDayToItsLast(LocalDate today, Phase phase) {
    assertThat(meeting().phase(today)).isEqualTo(phase);
  }

  @ParameterizedTest
  @CsvSource({
    "Oases, 2026-05-12, 2026-05-14, KEN, Nairobi, '', ''",
    "'', 2026-05-11, 2026-05-14, KEN, Nairobi, '', ''",
    "'', 2026-05-12, 2026-05-15, KEN, Nairobi, '', ''",
    "'', 2026-05-12, 2026-05-14, TCD, Nairobi, '', ''",
    "'', 2026-05-12, 2026-05-14, KEN, Mombasa, '', ''",
    "'', 2026-05-12, 2026-05-14, KEN, Nairobi, The Union, ''",
    "'', 2026-05-12, 2026-05-14, KEN, Nairobi, '', https://example.org",
  })
  void whateverChangesOfItTellsItFromBefore(
      String title,
      LocalDate begins,
      LocalDate ends,
      String country,
      String place,
      String organiser,
      String address) {
    var other = new Meeting(title, begins, ends, country, place, organiser, address);
    assertThat(meeting().code()).isEqualTo(meeting().code()).isNotEqualTo(other.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12.5.2026", "2026-02-30", "0026-05-12", "+202605-05-12", "soon", "2200-01-01"})
  void aDayNobodyMeansIsNone(String written) {
    assertThat(Filled.dayOf(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2026-05-12", "2028-02-29"})
  void aDayMayBePastOrAhead(String written) {
    assertThat(Filled.dayOf(written)).contains(LocalDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a?b=c", "HTTP://example.org", "https://пример.рф/встреча"})
  void aWholeAddressOfTheWebIsTaken(String address) {
    assertThat(MeetingForm.isWeb(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "example.org",
        "/meeting",
        "//example.org",
        "https:",
        "https://",
        "http:///meeting",
        "https://me:secret@example.org",
        "https://example.org/a b",
        "https://example.org/\nX-Evil: yes"
      })
  void anythingElseIsNone(String address) {
    assertThat(MeetingForm.isWeb(address)).isFalse();
  }

  @Test
  void whatSteersTheFileForCalendarsIsEscaped() {
    assertThat(CalendarFile.escaped("Dakar, hall 2; \\ \u2068Ouest\u2069\nEND:VEVENT\r\u0007"))
        .isEqualTo("Dakar\\, hall 2\\; \\\\ Ouest\\nEND:VEVENT");
  }

  @Test
  void aLineOfTheFileHasAtMostSeventyFiveOctetsAndNoCharacterIsCut() {
    for (var text :
        new String[] {
          "a".repeat(75), "a".repeat(400), "é".repeat(200), "会议".repeat(90), "x😀".repeat(60)
        }) {
      var folded = CalendarFile.folded("SUMMARY:" + text);
      assertThat(folded.split("\r\n"))
          .allSatisfy(line ->
              assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
      assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + text);
    }
    assertThat(CalendarFile.folded("b".repeat(75))).isEqualTo("b".repeat(75));
    assertThat(CalendarFile.folded("b".repeat(76))).isEqualTo("b".repeat(75) + "\r\n b");
  }

  private static Meeting meeting() {
    return new Meeting(
        "", LocalDate.parse("2026-05-12"), LocalDate.parse("2026-05-14"), "KEN", "Nairobi", "", "");
  }
}
