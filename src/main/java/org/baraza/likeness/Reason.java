package org.baraza.likeness;

import java.util.List;

/** A sentence that can be said in any language: the key of its words, and what fills them. */
public record Reason(String key, List<Term> terms) {

  /** Nothing is known, and nobody can say of whom. */
  public static final Reason UNKNOWN = of("unknown");

  static Reason of(String key, Term... terms) {
    return new Reason("likeness.reason." + key, List.of(terms));
  }
}
