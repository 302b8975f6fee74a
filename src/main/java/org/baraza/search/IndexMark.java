package org.baraza.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baraza.lexicon.Analysis;
import org.baraza.store.HomeLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The mark beside the index: which edition of analysers and fields it was made with. An index with
 * another mark or none is cleared away before anybody can open it, as not even a single record
 * could be written to it.
 */
@Component
class IndexMark {

  private static final Logger LOG = LoggerFactory.getLogger(IndexMark.class);

  private final Path mark;

  /**
   * @param lock held from here on, so that the index of another running copy is never touched
   */
  @Autowired
  IndexMark(HomeLock lock, @Value("${baraza.home}") Path home) {
    this(home);
  }

  IndexMark(Path home) {
    this.mark = home.resolve("index-edition");
    if (!isCurrent()) {
      clear(home.resolve("index"));
    }
  }

  private static void clear(Path index) {
    try {
      if (FileSystemUtils.deleteRecursively(index)) {
        LOG.info("the index is of another edition and was cleared away");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the index holds what the database does, by the same analysers and fields. */
  boolean isCurrent() {
    try {
      return Files.exists(mark) && Files.readString(mark).equals(Analysis.EDITION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void set() {
    try {
      Files.createDirectories(mark.toAbsolutePath().getParent());
      Files.writeString(mark, Analysis.EDITION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the indexes be opened only after the mark was looked at. */
  @Component
  static class First extends EntityManagerFactoryDependsOnPostProcessor {

    First() {
      super(IndexMark.class);
    }
  }
}
