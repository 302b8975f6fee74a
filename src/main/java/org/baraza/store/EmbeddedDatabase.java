package org.baraza.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in the home folder, with its writes made durable. Whoever holds the home lock
 * owns it, so a server left over from a copy that was killed may be stopped.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final int TRIES = 3;

  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Starts the database, first bringing down what a killed copy left running. */
  static EmbeddedDatabase in(Path folder) {
    for (int attempt = 1; ; attempt++) {
      new Leftover(folder).clear();
      try {
        return new EmbeddedDatabase(start(folder));
      } catch (IOException | IllegalStateException e) {
        LOG.warn("the embedded database did not start at try {}: {}", attempt, e.getMessage());
        if (attempt == TRIES) {
          throw new DatabaseUnusable(folder, e);
        }
      }
    }
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  private static EmbeddedPostgres start(Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setOverrideWorkingDirectory(folder.resolveSibling("postgres-programs").toFile())
        .setCleanDataDirectory(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("shared_buffers", "64MB")
        .setServerConfig("max_connections", "40")
        .setLocaleConfig("locale-provider", "icu")
        .setLocaleConfig("icu-locale", "und")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("encoding", "UTF8")
        .start();
  }
}
