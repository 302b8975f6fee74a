package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.baraza.access.Reader;
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

  Index(EntityManagerFactory entities) {
    this.entities = entities;
  }

  /** What the question's reader may see, as it stands now. */
  View open(Question question) {
    var reader =
        Search.mapping(entities)
            .scope(Findable.class)
            .extension(LuceneExtension.get())
            .openIndexReader(routes(question.reader()));
    return new View(reader, question, columns, counts);
  }

  private static Set<String> routes(Reader reader) {
    return reader.audiences().stream().allMatch(audience -> audience.isPublic())
        ? Set.of(AudienceRouting.PUBLIC)
        : Set.of(AudienceRouting.PUBLIC, AudienceRouting.RESTRICTED);
  }
}
