package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.baraza.facets.Columns;
import org.baraza.facets.Counts;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;

/**
 * The indexes as Hibernate Search keeps them, opened always through the reader of a question. They
 * are asked by Lucene itself: one pass both ranks and counts.
 */
final class Index {

  private final EntityManagerFactory entities;
  private final Columns columns = new Columns();
  private final Counts counts = new Counts();

  /** Kept apart: each member asks with keys of their own, and must not crowd out what all ask. */
  private final Counts countsOfMembers = new Counts();

  Index(EntityManagerFactory entities) {
    this.entities = entities;
  }

  /** What the question's reader may see, as it stands now. */
  View open(Question question) {
    return question.reader().isAnyone()
        ? new View(Shelves.of(shard(AudienceRouting.PUBLIC)), question, columns, counts)
        : new View(
            Shelves.of(shard(AudienceRouting.PUBLIC), shard(AudienceRouting.RESTRICTED)),
            question,
            columns,
            countsOfMembers);
  }

  private IndexReader shard(String route) {
    return Search.mapping(entities)
        .scope(Findable.class)
        .extension(LuceneExtension.get())
        .openIndexReader(Set.of(route));
  }
}
