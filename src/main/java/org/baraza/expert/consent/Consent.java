package org.baraza.expert.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.baraza.expert.profile.Field;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger: a field may be shown.
 *
 * @param number in the order the entries were made
 * @param words what else the person says about its purpose, or nothing
 * @param until the last day it holds, by UTC
 * @param withdrawnAt when it was taken back, or null
 */
public record Consent(
    long number,
    Field field,
    Reach reach,
    Set<Purpose> purposes,
    String words,
    Instant givenAt,
    LocalDate until,
    @Nullable Instant withdrawnAt) {

  public Consent {
    var all = EnumSet.of(Purpose.VETTING);
    all.addAll(purposes);
    purposes = Set.copyOf(all);
    if (field == Field.PSEUDONYM) {
      reach = Reach.FACILITATOR;
    }
  }

  public boolean holds(Instant now) {
    return withdrawnAt == null && !now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(until);
  }

  /** Whether this shows less than the other: to fewer, for less, or not at all. */
  boolean isNarrowerThan(Consent other) {
    return other.reach.isWiderThan(reach) || !purposes.containsAll(other.purposes);
  }
}
