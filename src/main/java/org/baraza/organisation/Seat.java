package org.baraza.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.baraza.access.People.Person;
import org.jspecify.annotations.Nullable;

/**
 * A member of an organisation, as other members and the facilitator see them.
 *
 * @param since when their membership began
 * @param until when it ends, or null
 * @param focal their time as focal point, or null
 */
record Seat(Person person, Instant since, @Nullable Instant until, @Nullable Focal focal) {

  /**
   * @param until the last day, or null
   */
  record Focal(LocalDate from, @Nullable LocalDate until) {}
}
