package org.baraza.centre;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import org.baraza.intake.Importer.Progress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives an empty platform the shipped centres, through the import that operators use. */
@Component
class CentreSeed {

  private final CentreImport intake;
  private final Centres centres;
  private final CentreSettings settings;

  CentreSeed(CentreImport intake, Centres centres, CentreSettings settings) {
    this.intake = intake;
    this.centres = centres;
    this.settings = settings;
  }

  @PostConstruct
  void sow() throws IOException {
    if (settings.seed() && centres.count() == 0) {
      try (var file = new ClassPathResource("org/baraza/centre/centres.json").getInputStream()) {
        intake.take(file, false, Progress.SILENT);
      }
    }
  }
}
