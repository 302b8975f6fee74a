package org.baraza.access;

import java.util.Set;

/**
 * Who is asking, and so what they may see. Every query is asked through a reader.
 *
 * @param audiences the audiences the reader belongs to, never empty
 */
public record Reader(Set<Audience> audiences) {

  private static final Reader ANYONE = new Reader(Set.of(Audience.PUBLIC));

  public Reader {
    audiences = Set.copyOf(audiences);
  }

  /** A reader of whom nothing is known. */
  public static Reader anyone() {
    return ANYONE;
  }

  public boolean sees(Audience audience) {
    return audiences.contains(audience);
  }

  /** The audiences by name, as queries need them. */
  public Set<String> audienceNames() {
    return audiences.stream().map(Enum::name).collect(java.util.stream.Collectors.toSet());
  }
}
