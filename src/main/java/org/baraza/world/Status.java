package org.baraza.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated status of a country.
 *
 * @param kind ldc, lldc or sids (least developed, landlocked developing, small island developing),
 *     or income
 * @param value of an income group: LIC, LMC, UMC, HIC or UNCLASSIFIED; else the kind again
 */
public record Status(
    String kind,
    String value,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    LocalDate asOf,
    String source,
    String confidence) {

  /** Whether the country has it on that day; the last day is the one before {@code until}. */
  public boolean holdsOn(LocalDate day) {
    return (since == null || !since.isAfter(day)) && (until == null || until.isAfter(day));
  }
}
