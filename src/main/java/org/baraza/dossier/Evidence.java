package org.baraza.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.baraza.intake.Fields;

/**
 * What shows that a practice was tried, or what came of it.
 *
 * @param kind report, study, press, or rollout where it shows that the practice was rolled out over
 *     the whole country
 * @param year when it was made, or 0
 * @param strength strong, moderate or weak: how far it can be relied on
 */
public record Evidence(String kind, int year, String strength, Source source) {

  private static final String ROLLOUT = "rollout";

  /** What a piece of evidence can be. */
  public static final Set<String> KINDS = Set.of("report", "study", "press", ROLLOUT);

  /** How far a piece of evidence can be relied on. */
  public static final Set<String> STRENGTHS = Set.of("strong", "moderate", "weak");

  /** A piece of evidence that is what the type of its source makes it. */
  public static Evidence of(Source source) {
    return from(source);
  }

  /** Reads a source, and what it shows where the record says so. */
  public static Evidence read(Fields record) {
    var shows = record.choice("shows", Set.of("national_rollout"), "");
    var evidence = from(Source.read(record));
    return shows.isEmpty()
        ? evidence
        : new Evidence(ROLLOUT, evidence.year(), evidence.strength(), evidence.source());
  }

  /** Reads a piece of evidence that says itself what it is; what it leaves open its source says. */
  public static Evidence stated(Fields record) {
    var source = Source.read(record);
    var likely = from(source);
    return new Evidence(
        record.choice("kind", KINDS, likely.kind()),
        source.year(),
        record.choice("strength", STRENGTHS, likely.strength()),
        source);
  }

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
  @JsonIgnore
  public boolean isDated() {
    return year > 0;
  }

  /** Whether it shows a national roll-out, which the highest rung accepts. */
  public boolean showsRollout() {
    return isDated() && kind.equals(ROLLOUT);
  }
}
