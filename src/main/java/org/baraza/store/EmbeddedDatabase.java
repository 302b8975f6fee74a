package org.baraza.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in the home folder, with its writes made durable. Whoever holds the home lock
 * owns it, so a server left over from a copy that was killed may be stopped.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final int TRIES = 3;
  private static final String DATABASE = "postgres";

  private final EmbeddedPostgres postgres;
  private final Secret secret;

  private EmbeddedDatabase(EmbeddedPostgres postgres, Secret secret) {
    this.postgres = postgres;
    this.secret = secret;
  }

  /** Starts the database, first bringing down what a killed copy left running. */
  static EmbeddedDatabase in(Path folder) {
    for (int attempt = 1; ; attempt++) {
      new Leftover(folder).clear();
      try {
        return guarded(folder);
      } catch (IOException | SQLException | IllegalStateException e) {
        LOG.warn("the embedded database did not start at try {}: {}", attempt, e.getMessage());
        if (attempt == TRIES) {
          throw new DatabaseUnusable(folder, e);
        }
      }
    }
  }

  private static EmbeddedDatabase guarded(Path folder) throws IOException, SQLException {
    var secret = Secret.in(folder.resolveSibling("postgres-secret"));
    var guard = new Guard(folder.resolve("pg_hba.conf"), secret);
    guard.before();
    var database = new EmbeddedDatabase(start(folder, secret), secret);
    try {
      guard.after(database.asSuperuser(DATABASE));
      return database;
    } catch (IOException | SQLException e) {
      database.close();
      throw e;
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + '/' + DATABASE;
  }

  String password() {
    return secret.word();
  }

  /** A database of this server as the one who may do everything there. */
  DataSource asSuperuser(String database) {
    return postgres.getDatabase("postgres", database, Map.of("password", secret.word()));
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  private static EmbeddedPostgres start(Path folder, Secret secret) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setOverrideWorkingDirectory(folder.resolveSibling("postgres-programs").toFile())
        .setCleanDataDirectory(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setConnectConfig("password", secret.word())
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
