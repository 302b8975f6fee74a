package org.baraza.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home of an edition that knew no password, and made everything as superuser. */
class OldHomeTests {

  @Test
  void anOldHomeIsHandedOverToAUserWhoIsBoundByRights(@TempDir Path home) throws Exception {
    var folder = home.resolve("postgres");
    try (var old = old(folder)) {
      JdbcClient.create(old.getPostgresDatabase())
          .sql(
              """
              create schema practice;
              create table practice.practice (number bigint primary key, line int generated always as identity);
              create sequence practice.lone;
              create table public.flyway_schema_history_practice (version text);
              insert into practice.practice values (482130)
              """)
          .update();
    }

    try (var database = EmbeddedDatabase.in(folder)) {
      var house = JdbcClient.create(house(database, database.password()));
      assertThat(house.sql("select number from practice.practice").query(Long.class).single())
          .isEqualTo(482130);
      house.sql("alter table practice.practice add column readers text[]").update();
      house.sql("drop sequence practice.lone").update();
      house.sql("create schema store").update();
      house.sql("insert into flyway_schema_history_practice values ('1')").update();
      assertThatThrownBy(() -> house(database, "").getConnection())
          .isInstanceOf(SQLException.class);
    }
    Files.delete(home.resolve("postgres-secret"));
    try (var database = EmbeddedDatabase.in(folder)) {
      assertThat(
              JdbcClient.create(house(database, database.password()))
                  .sql("select current_user")
                  .query(String.class)
                  .single())
          .as("whose password was lost, and made anew")
          .isEqualTo("baraza");
    }
  }

  private static EmbeddedPostgres old(Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setOverrideWorkingDirectory(folder.resolveSibling("postgres-programs").toFile())
        .setCleanDataDirectory(false)
        .start();
  }

  private static DataSource house(EmbeddedDatabase database, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser("baraza");
    source.setPassword(password);
    return source;
  }
}
