package org.baraza.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a practice has come, computed from its record.
 *
 * @param maturity the rung shown
 * @param asDocumented whether it rests on public sources alone, not yet confirmed by the country
 * @param lacks what the next rung still asks for, as keys of words
 */
record Standing(Maturity maturity, boolean asDocumented, List<String> lacks) {

  private static final int SCALED_AT = 2;

  /**
   * @param validated whether the country of origin validated it and a review of its safeguards was
   *     favourable
   * @param adaptations how many published practices of other countries adapt it
   */
  static Standing of(Dossier dossier, boolean validated, int adaptations) {
    var earned = earned(dossier, validated, adaptations);
    var documented = Maturity.of(dossier.documented()).filter(rung -> !validated);
    var shown = documented.filter(rung -> rung.compareTo(earned) > 0).orElse(earned);
    return new Standing(shown, documented.isPresent(), lacks(earned));
  }

  /** The rung the platform itself can answer for: each needs all below it. */
  private static Maturity earned(Dossier dossier, boolean validated, int adaptations) {
    if (dossier.evidence().stream().noneMatch(Evidence::isDated)) {
      return Maturity.PROPOSED;
    }
    if (!validated) {
      return Maturity.TESTED;
    }
    return adaptations >= SCALED_AT
        ? Maturity.SCALED
        : adaptations > 0 ? Maturity.ADAPTED : Maturity.VALIDATED;
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
