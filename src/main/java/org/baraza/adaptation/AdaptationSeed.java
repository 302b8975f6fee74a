package org.baraza.adaptation;

import jakarta.annotation.PostConstruct;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.Importer.Progress;
import org.baraza.practice.Uptakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Derives the adaptations of practices that were there before this room was. */
@Component
class AdaptationSeed {

  private static final Logger LOG = LoggerFactory.getLogger(AdaptationSeed.class);

  private final DerivedAdaptations derived;
  private final Adaptations adaptations;
  private final Uptakes uptakes;
  private final TransactionTemplate transaction;

  AdaptationSeed(
      DerivedAdaptations derived,
      Adaptations adaptations,
      Uptakes uptakes,
      TransactionTemplate transaction) {
    this.derived = derived;
    this.adaptations = adaptations;
    this.uptakes = uptakes;
    this.transaction = transaction;
  }

  @PostConstruct
  void sow() {
    if (adaptations.everyOne().isEmpty()) {
      try {
        uptakes.follow(() -> transaction.execute(_ -> derived.settle(Progress.SILENT)));
      } catch (ImportRefused circle) {
        LOG.warn("no adaptations could be derived from the practices there: {}", circle.problems());
      }
    }
  }
}
