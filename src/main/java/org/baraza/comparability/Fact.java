package org.baraza.comparability;

/**
 * One thing known of a country, on which a comparison rests.
 *
 * @param label the key of its words
 * @param year the year it is of, or 0 where the source does not say
 */
public record Fact(String label, Term value, int year, String source) {}
