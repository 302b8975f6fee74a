package org.baraza.access.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.ui.Frame;

/**
 * A grant as a page tells it.
 *
 * @param until the last day, or nothing
 * @param held whether it is held now
 * @param over whether it was withdrawn or has run out
 */
public record GrantLine(
    long number, String name, String from, String until, boolean held, boolean over) {

  static GrantLine of(Grant grant, PeopleChoices choices, Frame frame, Instant now) {
    return new GrantLine(
        grant.number(),
        choices.name(grant.mandate(), frame),
        frame.date(day(grant.from())),
        grant.until().map(end -> frame.date(day(end))).orElse(""),
        grant.isHeldAt(now),
        grant.isOver(now));
  }

  public static List<GrantLine> of(
      List<Grant> grants, PeopleChoices choices, Frame frame, Instant now) {
    return grants.stream().map(grant -> of(grant, choices, frame, now)).toList();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
