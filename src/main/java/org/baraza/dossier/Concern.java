package org.baraza.dossier;

/**
 * A concern that somebody raised, not a finding of the platform: always shown with who raised it.
 *
 * @param year when it was raised, or 0 where the source does not say
 */
public record Concern(String text, String raisedBy, int year, Source source) {}
