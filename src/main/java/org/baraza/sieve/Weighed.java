package org.baraza.sieve;

import java.io.IOException;
import java.util.Collection;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/**
 * Keeps the best records by score times factor. Lucene still passes over whatever cannot be among
 * them: it is told what a score must come to before the largest factor.
 */
public final class Weighed implements CollectorManager<Weighed.Best, TopFieldDocs> {

  private final TopFieldCollectorManager best;
  private final Factor factor;

  public Weighed(TopFieldCollectorManager best, Factor factor) {
    this.best = best;
    this.factor = factor;
  }

  @Override
  public Best newCollector() throws IOException {
    return new Best(best.newCollector(), factor);
  }

  @Override
  public TopFieldDocs reduce(Collection<Best> collectors) throws IOException {
    return best.reduce(collectors.stream().map(Best::inner).toList());
  }

  /** One collector of such records. */
  public static final class Best extends FilterCollector {

    private final TopFieldCollector inner;
    private final Factor factor;

    private Best(TopFieldCollector inner, Factor factor) {
      super(inner);
      this.inner = inner;
      this.factor = factor;
    }

    private TopFieldCollector inner() {
      return inner;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      var factors = factor.in(segment);
      return new FilterLeafCollector(inner.getLeafCollector(segment)) {
        private int record;

        @Override
        public void setScorer(Scorable scorer) throws IOException {
          super.setScorer(new Raised(scorer, factors, factor.most(), () -> record));
        }

        @Override
        public void collect(int found) throws IOException {
          record = found;
          super.collect(found);
        }
      };
    }

    @Override
    public void setWeight(Weight weight) {
      inner.setWeight(weight);
    }
  }

  private static final class Raised extends FilterScorable {

    /** Keeps what rounding would lose. */
    private static final double SLACK = 1 - 1e-5;

    private final IntToDoubleFunction factors;
    private final double most;
    private final IntSupplier record;

    Raised(Scorable scorer, IntToDoubleFunction factors, double most, IntSupplier record) {
      super(scorer);
      this.factors = factors;
      this.most = most;
      this.record = record;
    }

    @Override
    public float score() throws IOException {
      return (float) (in.score() * factors.applyAsDouble(record.getAsInt()));
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      in.setMinCompetitiveScore((float) (least / most * SLACK));
    }
  }
}
