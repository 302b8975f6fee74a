package org.baraza.expert.profile;

/**
 * Work that somebody did.
 *
 * @param year when it began
 * @param country ISO 3166-1 alpha-3, or nothing
 */
public record Engagement(int year, String country, String role, String text) {}
