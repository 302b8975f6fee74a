package org.baraza.expert.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.expert.profile.Field;

/**
 * What the facilitator checked of a listing.
 *
 * @param until the last day it holds, by UTC
 * @param checks what was checked, each one of {@link #CHECKS}
 * @param words what else was noted; for the expert and the facilitator alone
 * @param outrun what of it changed since: the name, the affiliation in their words, that it is a
 *     pseudonym
 * @param moved whether it is another body of the platform that they say they work for
 */
public record Vetting(
    AccountId by,
    Instant at,
    LocalDate until,
    List<String> checks,
    String words,
    Set<Field> outrun,
    boolean moved) {

  public static final List<String> CHECKS =
      List.of("identity", "expertise", "affiliation", "references");

  public Vetting {
    outrun = Set.copyOf(outrun);
  }

  public boolean isOutrun() {
    return moved || !outrun.isEmpty();
  }

  /** The same, telling of no change of a field but these. */
  Vetting telling(Predicate<Field> seen) {
    var told = outrun.stream().filter(seen).collect(Collectors.toUnmodifiableSet());
    return new Vetting(by, at, until, checks, words, told, moved && seen.test(Field.AFFILIATION));
  }

  /** The same for somebody who knows of no body that they work for. */
  Vetting unmoved() {
    return new Vetting(by, at, until, checks, words, outrun, false);
  }

  boolean holds(Instant now) {
    return !now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(until);
  }
}
