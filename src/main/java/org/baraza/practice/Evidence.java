package org.baraza.practice;

/**
 * What shows that a practice was tried, or what came of it.
 *
 * @param kind report, evaluation, study or press: what the piece is
 * @param year when it was made, or 0
 * @param strength strong, moderate or weak: how far it can be relied on
 */
record Evidence(String kind, int year, String strength, Source source) {

  /** How a piece of evidence stands by the type of its source. */
  static Evidence from(Source source) {
    return switch (source.type()) {
      case "research" -> new Evidence("study", source.year(), "strong", source);
      case "official" -> new Evidence("report", source.year(), "moderate", source);
      case "organization" -> new Evidence("report", source.year(), "moderate", source);
      default -> new Evidence("press", source.year(), "weak", source);
    };
  }

  /** A dated piece with a source is what the second rung asks for. */
  boolean isDated() {
    return year > 0;
  }
}
