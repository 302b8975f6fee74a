package org.baraza.practice;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import org.baraza.intake.Importer.Progress;
import org.baraza.search.IndexKeeper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives an empty platform the shipped practices, through the import that operators use; brings the
 * places of those there up to date when all is to be indexed anew.
 */
@Component
class PracticeSeed {

  private final PracticeImport intake;
  private final PracticeShelf shelf;
  private final IndexKeeper index;
  private final TransactionTemplate transaction;
  private final Practices practices;
  private final PracticeSettings settings;

  PracticeSeed(
      PracticeImport intake,
      PracticeShelf shelf,
      IndexKeeper index,
      TransactionTemplate transaction,
      Practices practices,
      PracticeSettings settings) {
    this.intake = intake;
    this.shelf = shelf;
    this.index = index;
    this.transaction = transaction;
    this.practices = practices;
    this.settings = settings;
  }

  @PostConstruct
  void sow() throws IOException {
    if (settings.seed() && practices.count() == 0) {
      try (var file =
          new ClassPathResource("org/baraza/practice/initiatives.json").getInputStream()) {
        intake.take(file, false, Progress.SILENT);
      }
    } else if (!index.isCurrent()) {
      transaction.executeWithoutResult(_ -> shelf.relocate());
    }
  }
}
