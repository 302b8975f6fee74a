package org.baraza.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Evidence;

/**
 * How far a practice has come, computed from its record.
 *
 * @param maturity the rung shown
 * @param asDocumented whether it rests on public sources alone, not yet confirmed by the country
 * @param lacks what the next rung still asks for, as keys of words
 * @param falls the rungs it once had and lost, the latest first
 */
record Standing(Maturity maturity, boolean asDocumented, List<String> lacks, List<Fall> falls) {

  /** A rung that was lost because an adaptation no longer counts. */
  record Fall(Maturity from, Setback setback) {}

  private static final int SCALED_AT = 2;

  /**
   * @param validated whether the country of origin validated it and a review of its safeguards was
   *     favourable
   */
  static Standing of(Dossier dossier, boolean validated, Uptake uptake) {
    var earned = earned(dossier, validated, uptake.adaptations());
    var documented = Maturity.of(dossier.documented()).filter(rung -> !validated);
    var shown = documented.filter(rung -> rung.compareTo(earned) > 0).orElse(earned);
    return new Standing(
        shown, documented.isPresent(), lacks(earned), falls(dossier, validated, uptake, shown));
  }

  private static List<Fall> falls(
      Dossier dossier, boolean validated, Uptake uptake, Maturity shown) {
    return uptake.setbacks().reversed().stream()
        .map(setback -> new Fall(earned(dossier, validated, setback.before()), setback))
        .filter(fall -> fall.from().compareTo(shown) > 0)
        .toList();
  }

  /**
   * The rung the platform itself can answer for. Each needs all below it, but that a national
   * roll-out stands for adaptations elsewhere.
   */
  private static Maturity earned(Dossier dossier, boolean validated, int adaptations) {
    if (dossier.evidence().stream().noneMatch(Evidence::isDated)) {
      return Maturity.PROPOSED;
    }
    if (!validated) {
      return Maturity.TESTED;
    }
    if (adaptations >= SCALED_AT || dossier.evidence().stream().anyMatch(Evidence::showsRollout)) {
      return Maturity.SCALED;
    }
    return adaptations > 0 ? Maturity.ADAPTED : Maturity.VALIDATED;
  }

  private static List<String> lacks(Maturity earned) {
    var lacks = new ArrayList<String>();
    switch (earned) {
      case PROPOSED -> lacks.add("evidence");
      case TESTED -> {
        lacks.add("validation");
        lacks.add("safeguards");
      }
      case VALIDATED -> lacks.add("adaptation");
      case ADAPTED -> lacks.add("second");
      case SCALED -> {}
    }
    return lacks;
  }

  /** The rung that the lacks stand before. */
  Optional<Maturity> next() {
    return lacks.isEmpty()
        ? Optional.empty()
        : switch (lacks.getFirst()) {
          case "evidence" -> Optional.of(Maturity.TESTED);
          case "validation" -> Optional.of(Maturity.VALIDATED);
          case "adaptation" -> Optional.of(Maturity.ADAPTED);
          default -> Optional.of(Maturity.SCALED);
        };
  }
}
