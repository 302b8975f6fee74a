package org.baraza.likeness;

/**
 * One thing known of a country, on which a comparison rests.
 *
 * @param label the key of its words
 * @param year the year it is of, or 0 where the source does not say
 */
public record Fact(String label, Term value, int year, String source) {

  static final String MEMBER = "likeness.fact.member";

  /** Whether it says that a country belongs to what the value names. */
  public boolean isMembership() {
    return label.equals(MEMBER);
  }
}
