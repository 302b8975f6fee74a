package org.baraza.sieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.baraza.sieve.Slot.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Held against Lucene's own queries, which ask every record. */
class SieveTests {

  private static final int RECORDS = 40_000;
  private static final int WORDS = 60;
  private static final String TEXT = "text";
  private static final int BEST = 20;

  private static ByteBuffersDirectory folder = new ByteBuffersDirectory();
  private static IndexSearcher searcher;

  /** Words are the rarer the higher their number; some records are taken away again. */
  @BeforeAll
  static void writesManyRecords() throws IOException {
    var chance = new Random(3);
    var config = new IndexWriterConfig(new WhitespaceAnalyzer());
    config.setMergePolicy(NoMergePolicy.INSTANCE).setMaxBufferedDocs(25_000);
    try (var writer = new IndexWriter(folder, config)) {
      for (int record = 0; record < RECORDS; record++) {
        var document = new Document();
        var words = new ArrayList<String>();
        for (int count = 3 + chance.nextInt(30); count > 0; count--) {
          words.add("w" + (int) (WORDS * Math.pow(chance.nextDouble(), 2.5)));
        }
        document.add(new TextField(TEXT, String.join(" ", words), Store.NO));
        document.add(new NumericDocValuesField("lot", chance.nextLong()));
        writer.addDocument(document);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(folder));
  }

  @AfterAll
  static void closes() throws IOException {
    searcher.getIndexReader().close();
  }

  @RepeatedTest(40)
  void whatIsLetThroughIsWhatAQueryOfThatMeaningFinds(RepetitionInfo repetition)
      throws IOException {
    var sieve = sieve(new Random(repetition.getCurrentRepetition()));
    var query = query(sieve);
    var pass = sieve.through(searcher);
    for (var segment : searcher.getIndexReader().leaves()) {
      assertThat(pass.of(segment, seen(segment)))
          .isEqualTo(both(Sets.of(query, searcher, segment), seen(segment)));
    }
  }

  @RepeatedTest(40)
  void theBestAreThoseThatAQueryOfThatMeaningRanksFirst(RepetitionInfo repetition)
      throws IOException {
    var sieve = sieve(new Random(repetition.getCurrentRepetition()));
    var records = records(sieve);
    var best = sieve.best(records, searcher, new Weighed(order(), Factor.NONE));
    var wanted = searcher.search(query(sieve), order(Integer.MAX_VALUE)).scoreDocs;
    assertThat(numbers(best.scoreDocs)).isEqualTo(numbers(wanted));
  }

  @RepeatedTest(20)
  void aFactorMovesRecordsAsIfEveryScoreHadBeenMultiplied(RepetitionInfo repetition)
      throws IOException {
    var sieve = sieve(new Random(repetition.getCurrentRepetition()));
    var factor = new Odd().times(Factor.NONE);
    var best = sieve.best(records(sieve), searcher, new Weighed(order(), factor));
    var all = searcher.search(query(sieve), RECORDS).scoreDocs;
    var wanted =
        Arrays.stream(all)
            .mapToDouble(hit -> hit.score * (hit.doc % 2 == 0 ? 1 : .3))
            .boxed()
            .sorted((one, other) -> Double.compare(other, one))
            .limit(BEST)
            .toList();
    var given = Arrays.stream(best.scoreDocs).map(SieveTests::score).toList();
    assertThat(given).hasSameSizeAs(wanted);
    for (int place = 0; place < wanted.size(); place++) {
      assertThat(given.get(place)).isCloseTo(wanted.get(place), within(1e-3));
    }
  }

  @RepeatedTest(20)
  void pagesAskedForOneByOneAreTheLongListCutUp(RepetitionInfo repetition) throws IOException {
    var sieve = sieve(new Random(repetition.getCurrentRepetition()));
    var records = records(sieve);
    var whole = best(sieve, records, 10 * BEST);
    for (int most = BEST; most < 10 * BEST; most += BEST) {
      var some = best(sieve, records, most);
      for (int place = 0; place < some.length; place++) {
        assertThat(some[place].doc).isEqualTo(whole[place].doc);
        assertThat(score(some[place])).isEqualTo(score(whole[place]));
      }
    }
  }

  private static ScoreDoc[] best(Sieve sieve, Sets records, int most) throws IOException {
    var sort = new Sort(SortField.FIELD_SCORE, new SortField("lot", SortField.Type.LONG));
    var order = new TopFieldCollectorManager(sort, most, null, most);
    return sieve.best(records, searcher, new Weighed(order, Factor.NONE)).scoreDocs;
  }

  @Test
  void recordsInAnotherOrderAreGivenTheScoresTheyWouldHave() throws IOException {
    var sieve = sieve(new Random(5));
    var all = searcher.search(query(sieve), 50).scoreDocs;
    var some = Arrays.stream(all).map(hit -> new ScoreDoc(hit.doc, Float.NaN)).toList();
    sieve.score(some.toArray(ScoreDoc[]::new), searcher);
    for (int place = 0; place < all.length; place++) {
      assertThat(some.get(place).score).isCloseTo(all[place].score, within(1e-3f));
    }
  }

  @Test
  void aQuestionWithoutWordsLetsNothingThrough() throws IOException {
    var empty = new Sieve(List.of(), 1, List.of(), List.of());
    for (var segment : searcher.getIndexReader().leaves()) {
      assertThat(empty.through(searcher).of(segment, seen(segment)).cardinality()).isZero();
    }
    assertThat(empty.best(records(empty), searcher, new Weighed(order(), Factor.NONE)).scoreDocs)
        .isEmpty();
  }

  private static FixedBitSet all(LeafReaderContext segment) {
    var all = new FixedBitSet(segment.reader().maxDoc());
    all.set(0, all.length());
    return all;
  }

  /** Every record but each seventh. */
  private static FixedBitSet seen(LeafReaderContext segment) {
    var seen = all(segment);
    for (int record = 0; record < seen.length(); record += 7) {
      seen.clear(record);
    }
    return seen;
  }

  private static FixedBitSet both(FixedBitSet one, FixedBitSet other) {
    one.and(other);
    return one;
  }

  private static Sets records(Sieve sieve) throws IOException {
    var sets = new ArrayList<FixedBitSet>();
    for (var segment : searcher.getIndexReader().leaves()) {
      sets.add(sieve.through(searcher).of(segment, all(segment)));
    }
    return new Sets(sets);
  }

  private static Sieve sieve(Random chance) {
    var slots = new ArrayList<Slot>();
    for (int count = 1 + chance.nextInt(5); count > 0; count--) {
      var ways = new ArrayList<Way>();
      for (int way = chance.nextInt(9); way >= 0; way--) {
        ways.add(way(chance));
      }
      slots.add(new Slot(ways));
    }
    return new Sieve(
        slots,
        1 + chance.nextInt(slots.size()),
        chance.nextInt(4) == 0 ? List.of(term(chance.nextInt(8))) : List.of(),
        chance.nextInt(3) == 0 ? List.of(term(chance.nextInt(WORDS))) : List.of());
  }

  private static Way way(Random chance) {
    var weight = .3f + 2 * chance.nextFloat();
    return switch (chance.nextInt(5)) {
      case 0 -> Way.of(new PhraseQuery(2, TEXT, word(chance), word(chance)), weight);
      case 1 -> new Way(List.of(term(chance.nextInt(20)), term(20 + chance.nextInt(20))), weight);
      default -> Way.of(term(chance.nextInt(WORDS)), weight);
    };
  }

  private static String word(Random chance) {
    return "w" + chance.nextInt(12);
  }

  private static Query term(int word) {
    return new TermQuery(new Term(TEXT, "w" + word));
  }

  /** The same as one query. */
  private static Query query(Sieve sieve) {
    var whole = new BooleanQuery.Builder();
    var slots = new BooleanQuery.Builder().setMinimumNumberShouldMatch(sieve.needed());
    for (var slot : sieve.slots()) {
      var ways = new ArrayList<Query>();
      slot.ways().forEach(way -> ways.add(new BoostQuery(sum(way.parts()), way.weight())));
      slots.add(new DisjunctionMaxQuery(ways, (float) Slot.TIE), Occur.SHOULD);
    }
    whole.add(sieve.slots().isEmpty() ? new MatchNoDocsQuery() : slots.build(), Occur.MUST);
    sieve.always().forEach(one -> whole.add(one, Occur.FILTER));
    sieve.never().forEach(one -> whole.add(one, Occur.MUST_NOT));
    return whole.build();
  }

  private static Query sum(List<Query> parts) {
    var sum = new BooleanQuery.Builder();
    parts.forEach(part -> sum.add(part, Occur.SHOULD));
    return sum.build();
  }

  private static TopFieldCollectorManager order() {
    return order(BEST);
  }

  private static TopFieldCollectorManager order(int counted) {
    var sort = new Sort(SortField.FIELD_SCORE, new SortField("lot", SortField.Type.LONG));
    return new TopFieldCollectorManager(sort, BEST, null, counted);
  }

  private static List<Integer> numbers(ScoreDoc[] hits) {
    return Arrays.stream(hits).map(hit -> hit.doc).toList();
  }

  private static double score(ScoreDoc hit) {
    return (Float) ((FieldDoc) hit).fields[0];
  }

  /** Sets back every other record. */
  private record Odd() implements Factor {

    @Override
    public IntToDoubleFunction in(LeafReaderContext segment) {
      return record -> (segment.docBase + record) % 2 == 0 ? 1 : .3;
    }

    @Override
    public double most() {
      return 1;
    }
  }
}
