package org.baraza.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How often digests come: on the morning of a day, in the reader's own time. */
enum Rhythm {
  DAILY,
  WEEKLY,
  MONTHLY;

  private static final LocalTime MORNING = LocalTime.of(6, 0);

  /** The first such morning after a moment. */
  Instant next(Instant after, ZoneId zone) {
    var day = after.atZone(zone).toLocalDate();
    var morning = morning(day, zone);
    return morning.isAfter(after) ? morning : morning(day.plusDays(1), zone);
  }

  private Instant morning(LocalDate from, ZoneId zone) {
    return onOrAfter(from).atTime(MORNING).atZone(zone).toInstant();
  }

  private LocalDate onOrAfter(LocalDate day) {
    return switch (this) {
      case DAILY -> day;
      case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      case MONTHLY ->
          day.getDayOfMonth() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextMonth());
    };
  }
}
