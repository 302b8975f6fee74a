package org.baraza.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;

/**
 * The indexes a question is asked of.
 *
 * @param all everything its reader may see, and what only others may see beside it
 * @param open the part of it that everyone may see: whatever is measured, is measured here
 */
record Shelves(IndexReader all, IndexReader open) implements AutoCloseable {

  static Shelves of(IndexReader open) {
    return new Shelves(open, open);
  }

  static Shelves of(IndexReader open, IndexReader restricted) {
    try {
      return new Shelves(new MultiReader(open, restricted), open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOpen() {
    return all == open;
  }

  /** Closes all of it, and the open part with it. */
  @Override
  public void close() {
    try {
      all.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
