package org.baraza.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/**
 * Looks through everything, but takes how rare a word is and how long texts are from what everyone
 * may see: so no record moves the order of those who may not see it. A word that is in no open
 * record counts as the rarest.
 */
final class OpenMeasure extends IndexSearcher {

  private final IndexSearcher open;
  private final Map<String, CollectionStatistics> fields = new HashMap<>();

  OpenMeasure(Shelves shelves) {
    super(shelves.all());
    this.open = new IndexSearcher(shelves.open());
  }

  @Override
  public TermStatistics termStatistics(Term term, int records, long times) throws IOException {
    var states = TermStates.build(open, term, true);
    return new TermStatistics(
        term.bytes(), Math.max(1, states.docFreq()), Math.max(1, states.totalTermFreq()));
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    var known = fields.get(field);
    if (known == null) {
      var counted = open.collectionStatistics(field);
      known = counted == null ? new CollectionStatistics(field, 1, 1, 1, 1) : counted;
      fields.put(field, known);
    }
    return known;
  }
}
