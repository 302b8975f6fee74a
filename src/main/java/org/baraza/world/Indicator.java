package org.baraza.world;

/**
 * A number known of a country.
 *
 * @param name such as {@code population} or {@code urban_pct}; the unit is the end of it
 * @param year the year it was measured, or 0 where the source does not say
 */
public record Indicator(String name, double value, int year, String source) {}
