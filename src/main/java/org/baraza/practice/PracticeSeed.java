package org.baraza.practice;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import org.baraza.intake.Importer.Progress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives an empty platform the shipped practices, through the import that operators use. */
@Component
class PracticeSeed {

  private final PracticeImport intake;
  private final Practices practices;
  private final PracticeSettings settings;

  PracticeSeed(PracticeImport intake, Practices practices, PracticeSettings settings) {
    this.intake = intake;
    this.practices = practices;
    this.settings = settings;
  }

  @PostConstruct
  void sow() throws IOException {
    if (settings.seed() && practices.count() == 0) {
      try (var file = new ClassPathResource("org/baraza/practice/initiatives.json").getInputStream()) {
        intake.take(file, false, Progress.SILENT);
      }
    }
  }
}
