package org.baraza.likeness;

import java.util.Collection;
import java.util.List;

/** A part of a sentence that each language puts in its own way. */
public sealed interface Term {

  /** What codes are names of. */
  enum Kind {
    COUNTRY,
    REGION,
    GROUPING,
    /** A body against terrorism, by the code of the grouping that is it or keeps it. */
    BODY,
    LANGUAGE,
    LAW,
    INCOME,
    STATUS,
    DIMENSION
  }

  /** A list of things by their codes, strung together in the order given. */
  record Names(Kind kind, List<String> codes) implements Term {

    public static Names of(Kind kind, Collection<String> codes) {
      return new Names(kind, List.copyOf(codes));
    }

    public static Names of(Kind kind, String code) {
      return new Names(kind, List.of(code));
    }
  }

  /** A number as it is. */
  record Amount(double value) implements Term {}

  /** A large number in few words: 17.6 million. */
  record Rounded(double value) implements Term {}

  /** A share in hundredths. */
  record Percent(double value) implements Term {}
}
