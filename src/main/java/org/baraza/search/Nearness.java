package org.baraza.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Brings forward what is tied to the reader's context, and says by which ties. */
final class Nearness {

  private static final int MOST_SHOWN = 3;

  private Nearness() {}

  static Query of(Contexts.Context context) {
    var near = new BooleanQuery.Builder();
    for (var tie : context.ties()) {
      var term = new TermQuery(new Term(Fields.facet(tie.facet()), tie.value()));
      near.add(new BoostQuery(new ConstantScoreQuery(term), (float) tie.weight()), Occur.SHOULD);
    }
    return near.build();
  }

  /** The strongest ties of a record, in the reader's words. */
  static List<String> ties(Contexts.Context context, Card card) {
    return context.ties().stream()
        .filter(tie -> card.codes(tie.facet()).contains(tie.value()))
        .map(Contexts.Tie::reason)
        .distinct()
        .limit(MOST_SHOWN)
        .toList();
  }
}
