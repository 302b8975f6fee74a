package org.baraza.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyTests {

  private static final int RECORDS = 500;
  private static final List<String> FACETS = List.of(Facets.PILLAR, Facets.REGION, Facets.COUNTRY);

  private final List<Map<String, Set<String>>> records = new ArrayList<>();
  private IndexReader reader;

  /** Every third record does not answer. */
  private static boolean answers(int record) {
    return record % 3 != 0;
  }

  @BeforeEach
  void writesRecords() throws IOException {
    var chance = new Random(11);
    var folder = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int record = 0; record < RECORDS; record++) {
        var document = new Document();
        var values = new HashMap<String, Set<String>>();
        for (var facet : FACETS) {
          for (int count = chance.nextInt(3); count > 0; count--) {
            values.computeIfAbsent(facet, _ -> new HashSet<>()).add("v" + chance.nextInt(4));
          }
        }
        values.forEach((facet, all) -> all.forEach(value -> add(document, facet, value)));
        records.add(values);
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(folder);
  }

  @AfterEach
  void closes() throws IOException {
    reader.close();
  }

  private static void add(Document document, String facet, String value) {
    document.add(new StringField(Facets.field(facet), value, Store.NO));
    document.add(new SortedSetDocValuesField(Facets.field(facet), new BytesRef(value)));
  }

  @Test
  void withNothingChosenEveryValueIsCounted() throws IOException {
    isAsIfEachHadBeenAskedForByItself(Map.of());
  }

  @Test
  void aChosenFacetCountsAsIfNothingWereChosenInIt() throws IOException {
    isAsIfEachHadBeenAskedForByItself(Map.of(Facets.PILLAR, List.of("v1")));
  }

  @Test
  void severalChosenFacetsCountEachForWhatItWouldAdd() throws IOException {
    isAsIfEachHadBeenAskedForByItself(
        Map.of(Facets.PILLAR, List.of("v1", "v2"), Facets.REGION, List.of("v0", "unheard of")));
  }

  private void isAsIfEachHadBeenAskedForByItself(Map<String, List<String>> chosen)
      throws IOException {
    var tally = new Tally(new Columns(), reader.leaves(), chosen);
    var answering = new FixedBitSet(RECORDS);
    for (int record = 0; record < RECORDS; record++) {
      if (answers(record)) {
        answering.set(record);
      }
    }
    var all = tally.count(reader.leaves().getFirst(), answering);
    assertThat(all.cardinality()).isEqualTo((int) fitting(chosen, "").count());
    assertThat(tally.count().total()).isEqualTo(all.cardinality());
    for (var facet : FACETS) {
      for (int value = 0; value < 4; value++) {
        var code = "v" + value;
        var wanted = fitting(chosen, facet).filter(record -> has(record, facet, code)).count();
        assertThat(tally.count().byFacet().get(facet).getOrDefault(code, 0L))
            .as("%s %s", facet, code)
            .isEqualTo(wanted);
      }
    }
  }

  /** The records that answer and have a chosen value of every facet but one. */
  private Stream<Integer> fitting(Map<String, List<String>> chosen, String but) {
    return IntStream.range(0, RECORDS)
        .boxed()
        .filter(TallyTests::answers)
        .filter(record ->
            chosen.entrySet().stream()
                .filter(one -> !one.getKey().equals(but))
                .allMatch(one ->
                    one.getValue().stream().anyMatch(value -> has(record, one.getKey(), value))));
  }

  private boolean has(int record, String facet, String value) {
    return records.get(record).getOrDefault(facet, Set.of()).contains(value);
  }
}
