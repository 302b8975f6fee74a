package org.baraza.world;

import java.time.LocalDate;

/**
 * A country's place in a grouping, as a dated fact.
 *
 * @param standing member, observer, associate, partner, former, suspended, invited or
 *     withdrawal_announced
 * @param since as much of the date as is known, or nothing
 * @param until as much of the date as is known, or nothing
 */
public record Membership(
    String grouping,
    String iso3,
    String standing,
    String since,
    String until,
    LocalDate asOf,
    String source,
    String confidence,
    String note) {

  /**
   * Whether the country belongs to the grouping on that day. A date known only by its year or month
   * counts from the first day of it, the end as well as the beginning.
   */
  public boolean holdsOn(LocalDate day) {
    var today = day.toString();
    return (standing.equals("member")
            || standing.equals("suspended")
            || standing.equals("withdrawal_announced"))
        && (until.isEmpty() || until.compareTo(today) > 0)
        && (since.isEmpty() || since.compareTo(today) <= 0);
  }
}
