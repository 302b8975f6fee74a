package org.baraza.comparability;

import java.util.List;

/** A sentence that can be said in any language: the key of its words, and what fills them. */
public record Reason(String key, List<Term> terms) {

  static Reason of(String key, Term... terms) {
    return new Reason("comparability.reason." + key, List.of(terms));
  }
}
