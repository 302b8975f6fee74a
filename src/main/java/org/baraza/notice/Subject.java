package org.baraza.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.baraza.facets.Facets;

/**
 * What a subscription is about.
 *
 * @param key the address of a search after the language, or the key of what is followed
 */
record Subject(Kind kind, String key) {

  static final int LONGEST_KEY = 4_000;

  /** A search that is kept, a record, or a thing that records are about. */
  enum Kind {
    SEARCH(""),
    PRACTICE(""),
    CENTRE(""),
    SPACE(""),
    TOPIC(""),
    SPEAKER(""),
    COUNTRY(Facets.COUNTRY),
    CONCEPT(Facets.CONCEPT),
    GROUPING(Facets.GROUPING);

    private final String facet;

    Kind(String facet) {
      this.facet = facet;
    }

    /** Its code in words and forms. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The facet by which records are about it, or nothing. */
    String facet() {
      return facet;
    }

    /** What can be followed under this code. */
    static Optional<Kind> followed(String code) {
      return Arrays.stream(values())
          .filter(kind -> kind != SEARCH && kind.code().equals(code))
          .findFirst();
    }

    private String place() {
      return switch (this) {
        case COUNTRY -> "/countries/";
        case SPACE -> "/forum/";
        case TOPIC -> "/forum/topics/";
        case SPEAKER -> "/forum/speakers/";
        case SEARCH, PRACTICE, CENTRE, CONCEPT, GROUPING -> '/' + code() + "s/";
      };
    }
  }

  boolean isSearch() {
    return kind == Kind.SEARCH;
  }

  /** Whether it is a record, whose very title can be restricted. */
  boolean isRecord() {
    return kind == Kind.PRACTICE || kind == Kind.CENTRE;
  }

  /** Whether another room than the search tells what is new about it. */
  boolean isTold() {
    return kind == Kind.SPACE || kind == Kind.TOPIC || kind == Kind.SPEAKER;
  }

  /** Its address after the language. */
  String path() {
    return isSearch() ? key : kind.place() + key;
  }
}
