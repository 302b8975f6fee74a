package org.baraza.expert.profile;

/**
 * A language that somebody knows.
 *
 * @param language ISO 639 code, such as {@code sw}
 */
public record Tongue(String language, Level level) {}
