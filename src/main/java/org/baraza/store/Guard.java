package org.baraza.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Who may come into the embedded database, and as whom: with the password alone, and the house as a
 * user who is bound by the rights of its rows.
 *
 * @param rules the file of the database that says who may come in
 */
record Guard(Path rules, Secret secret) {

  /** Whom the house connects as. */
  static final String HOUSE = "baraza";

  private static final List<String> BY_PASSWORD =
      List.of(
          "# Written by Baraza: the password lies in the file postgres-secret of its home.",
          "local all all scram-sha-256",
          "host all all 127.0.0.1/32 scram-sha-256",
          "host all all ::1/128 scram-sha-256");
  private static final List<String> OPEN =
      List.of(
          "local all all trust", "host all all 127.0.0.1/32 trust", "host all all ::1/128 trust");

  /**
   * Before the start: lets the house in without a password where the database does not know it yet,
   * as with a home of an earlier edition, or one whose password was lost.
   */
  void before() throws IOException {
    if (secret.isNew() && Files.exists(rules)) {
      Files.write(rules, OPEN);
    }
  }

  /** After the start, as the one who may do everything: sets what is not yet as it should be. */
  void after(DataSource superuser) throws IOException, SQLException {
    try (var connection = superuser.getConnection()) {
      execute(connection, owners());
      if (!Files.readAllLines(rules).equals(BY_PASSWORD)) {
        execute(connection, "alter role " + HOUSE + " password '" + secret.word() + '\'');
        execute(connection, "alter role postgres password '" + secret.word() + '\'');
        Files.write(rules, BY_PASSWORD);
        execute(connection, "select pg_reload_conf()");
      }
    }
  }

  private static String owners() throws IOException {
    return new ClassPathResource("org/baraza/store/owners.sql")
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
