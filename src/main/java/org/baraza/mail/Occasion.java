package org.baraza.mail;

import java.util.Map;

/**
 * A reason to write to somebody.
 *
 * @param kind the kind of letter, such as {@code access.invitation}; one {@link Correspondent}
 *     writes those of a kind
 * @param about what the correspondent needs to find again what it is about: numbers and codes, no
 *     content
 */
public record Occasion(String kind, Map<String, String> about) {

  public Occasion {
    about = Map.copyOf(about);
  }

  /** A number that it is about, or 0. */
  public long number(String name) {
    return Long.parseLong(about.getOrDefault(name, "0"));
  }
}
