package org.baraza.access.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.access.account.PeopleChoices;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A role that is to be given.
 *
 * @param country what a focal point speaks for
 * @param organisation what a member belongs to, by the code that mandates call it
 * @param from the first day, or nothing for today
 * @param until the last day, or nothing
 */
record MandateForm(
    @Nullable String role,
    @Nullable String country,
    @Nullable String organisation,
    @Nullable String from,
    @Nullable String until) {

  /** What is still wrong with it, added to what was entered. */
  Entered check(Entered entered, PeopleChoices choices, Frame frame, Instant now) {
    var checked = entered;
    var chosen = role();
    if (asked().isEmpty()) {
      return checked.but("role", frame.word("access.role.missing"));
    }
    if (Role.FOCAL_POINT.name().equals(chosen)
        && !choices.of(Role.Scope.COUNTRY, frame).containsKey(said(country))) {
      checked = checked.but("country", frame.word("access.country.missing"));
    }
    if (Role.MEMBER.name().equals(chosen)
        && !choices.of(Role.Scope.ORGANISATION, frame).containsKey(said(organisation))) {
      checked = checked.but("organisation", frame.word("access.organisation.missing"));
    }
    if (!isDate(from)) {
      checked = checked.but("from", frame.word("access.date.wrong"));
    }
    if (!isDate(until) || end().map(last -> !last.isAfter(begin(now))).orElse(false)) {
      checked = checked.but("until", frame.word("access.until.wrong"));
    }
    return checked;
  }

  /** The role, once it was checked. */
  Mandate mandate() {
    var asked = asked().orElseThrow();
    return new Mandate(
        asked,
        switch (asked.scope()) {
          case COUNTRY -> said(country);
          case ORGANISATION -> said(organisation);
          case PLATFORM -> "";
        });
  }

  Instant begin(Instant now) {
    var day = day(from).map(first -> first.atStartOfDay(ZoneOffset.UTC).toInstant());
    return day.filter(now::isBefore).orElse(now);
  }

  /** The end of the last day. */
  Optional<Instant> end() {
    return day(until).map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private Optional<Role> asked() {
    try {
      return Optional.of(Role.valueOf(said(role)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isDate(@Nullable String typed) {
    return said(typed).isEmpty() || day(typed).isPresent();
  }

  private static Optional<LocalDate> day(@Nullable String typed) {
    try {
      return said(typed).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(said(typed)))
              .filter(date -> date.getYear() > 2000 && date.getYear() < 2200);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String said(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
