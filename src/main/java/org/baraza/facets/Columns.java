package org.baraza.facets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** The columns of all segments in use; a segment that is no more takes its column along. */
public final class Columns {

  private final Codes codes = new Codes();
  private final Map<IndexReader.CacheKey, Column> kept = new ConcurrentHashMap<>();

  Codes codes() {
    return codes;
  }

  Column of(LeafReaderContext segment) {
    var helper = segment.reader().getCoreCacheHelper();
    return kept.computeIfAbsent(
        helper.getKey(),
        key -> {
          helper.addClosedListener(kept::remove);
          return read(segment);
        });
  }

  private Column read(LeafReaderContext segment) {
    try {
      return Column.of(segment.reader(), codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
