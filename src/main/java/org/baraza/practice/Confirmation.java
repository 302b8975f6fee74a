package org.baraza.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands by an edition of a practice.
 *
 * @param endorsements one for each country that validated it
 * @param safeguards favourable or conditional
 * @param conditions what the review of its safeguards asks for, or nothing
 * @param reviewed the day of that review
 */
public record Confirmation(
    List<Endorsement> endorsements, String safeguards, String conditions, LocalDate reviewed) {

  /**
   * A country that validated it.
   *
   * @param country ISO 3166-1 alpha-3
   * @param withdrawn the day the country took it back, or null
   * @param grounds why it did, or nothing
   */
  public record Endorsement(
      String country, LocalDate on, @Nullable LocalDate withdrawn, String grounds) {

    public static Endorsement of(String country, LocalDate on) {
      return new Endorsement(country, on, null, "");
    }

    @JsonIgnore
    public boolean isStanding() {
      return withdrawn == null;
    }

    Endorsement withdrawn(LocalDate day, String why) {
      return new Endorsement(country, on, day, why);
    }
  }

  public Confirmation {
    endorsements = List.copyOf(endorsements);
  }

  /** Whether each of these countries stands by it now; a record of no country has no such voice. */
  boolean holdsFor(Collection<String> countries) {
    return !countries.isEmpty() && countries.stream().allMatch(this::isEndorsedBy);
  }

  public boolean isEndorsedBy(String country) {
    return endorsements.stream().anyMatch(one -> one.country().equals(country) && one.isStanding());
  }

  Confirmation without(String country, LocalDate day, String why) {
    return new Confirmation(
        endorsements.stream()
            .map(one -> one.country().equals(country) ? one.withdrawn(day, why) : one)
            .toList(),
        safeguards,
        conditions,
        reviewed);
  }

  /** The endorsements that were taken back. */
  List<Endorsement> lost() {
    return endorsements.stream().filter(one -> !one.isStanding()).toList();
  }
}
