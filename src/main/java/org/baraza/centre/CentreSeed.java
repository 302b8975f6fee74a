package org.baraza.centre;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import org.baraza.intake.Importer.Progress;
import org.baraza.search.IndexKeeper;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives an empty platform the shipped centres, through the import that operators use; brings the
 * places of those there up to date when all is to be indexed anew.
 */
@Component
class CentreSeed {

  private final CentreImport intake;
  private final CentrePlaces places;
  private final EntityManager entities;
  private final IndexKeeper index;
  private final TransactionTemplate transaction;
  private final Centres centres;
  private final CentreSettings settings;

  CentreSeed(
      CentreImport intake,
      CentrePlaces places,
      EntityManager entities,
      IndexKeeper index,
      TransactionTemplate transaction,
      Centres centres,
      CentreSettings settings) {
    this.intake = intake;
    this.places = places;
    this.entities = entities;
    this.index = index;
    this.transaction = transaction;
    this.centres = centres;
    this.settings = settings;
  }

  @PostConstruct
  void sow() throws IOException {
    if (settings.seed() && centres.count() == 0) {
      try (var file = new ClassPathResource("org/baraza/centre/centres.json").getInputStream()) {
        intake.take(file, false, Progress.SILENT);
      }
    } else if (!index.isCurrent()) {
      transaction.executeWithoutResult(_ -> relocate());
    }
  }

  private void relocate() {
    Search.session(entities).indexingPlanFilter(filter -> filter.exclude(Centre.class));
    centres.every().forEach(centre -> centre.relocate(places));
  }
}
