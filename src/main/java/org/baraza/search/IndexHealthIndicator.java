package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says whether the index can be read and holds anything at all. */
@Component
class IndexHealthIndicator extends AbstractHealthIndicator {

  private final EntityManagerFactory entities;

  IndexHealthIndicator(EntityManagerFactory entities) {
    super("the index cannot be read");
    this.entities = entities;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) throws Exception {
    try (var reader =
        Search.mapping(entities)
            .scope(Findable.class)
            .extension(LuceneExtension.get())
            .openIndexReader(Set.of(AudienceRouting.PUBLIC))) {
      if (reader.numDocs() > 0) {
        health.up();
      } else {
        health.outOfService();
      }
    }
  }
}
