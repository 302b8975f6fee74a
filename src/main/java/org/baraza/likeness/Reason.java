package org.baraza.likeness;

import java.util.List;

/**
 * A sentence that can be said in any language.
 *
 * @param key the key of its words
 * @param differs whether it states a difference. It can be true of what is alike by its figures
 *     (one country is a least developed one, the other is not), and then is no reason for the
 *     likeness
 * @param terms what fills the words
 */
public record Reason(String key, boolean differs, List<Term> terms) {

  /** Nothing is known, and nobody can say of whom. */
  public static final Reason UNKNOWN = of("unknown");

  static Reason of(String key, Term... terms) {
    return new Reason("likeness.reason." + key, false, List.of(terms));
  }

  static Reason difference(String key, Term... terms) {
    return new Reason("likeness.reason." + key, true, List.of(terms));
  }
}
