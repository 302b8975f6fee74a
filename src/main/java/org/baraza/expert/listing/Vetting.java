package org.baraza.expert.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.access.AccountId;

/**
 * What the facilitator checked of a listing.
 *
 * @param until the last day it holds, by UTC
 * @param checks what was checked, each one of {@link #CHECKS}
 * @param words what else was noted; for the expert and the facilitator alone
 * @param isOutrun whether the name or the affiliation changed since
 */
public record Vetting(
    AccountId by,
    Instant at,
    LocalDate until,
    List<String> checks,
    String words,
    boolean isOutrun) {

  public static final List<String> CHECKS =
      List.of("identity", "expertise", "affiliation", "references");

  boolean holds(Instant now) {
    return !now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(until);
  }
}
