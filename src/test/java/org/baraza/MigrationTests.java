package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.baraza.store.Superuser;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases of every age come to the same tables, for what has landed never changes. */
@RunningHouse
class MigrationTests {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path LANDED = Path.of("src/test/resources/migrations.sha256");

  private final JdbcClient house;
  private final Superuser superuser;
  private final FlywayMigrationStrategy rooms;

  MigrationTests(JdbcClient house, Superuser superuser, FlywayMigrationStrategy rooms) {
    this.house = house;
    this.superuser = superuser;
    this.rooms = rooms;
  }

  @Test
  void whatHasLandedNeverChanges() throws Exception {
    var landed = landed();
    var present = present();

    assertThat(present)
        .as("a migration that has landed was changed or removed: put it back and add a new one")
        .containsAllEntriesOf(landed);
    assertThat(present.keySet())
        .as("new migrations: add their sha256sum lines to " + LANDED)
        .isEqualTo(landed.keySet());
  }

  @Test
  void anEmptyDatabaseGetsWhatTheHouseRunsOn() throws Exception {
    var empty = empty("empty");
    migrate(empty, MigrationVersion.LATEST);

    assertThat(tables(JdbcClient.create(empty)))
        .isNotEmpty()
        .containsExactlyElementsOf(tables(house));
  }

  @Test
  void aDatabaseOfTheFirstEditionIsBroughtUpToDate() throws Exception {
    var old = empty("first_edition");
    migrate(old, MigrationVersion.fromVersion("1"));
    migrate(old, MigrationVersion.LATEST);

    assertThat(tables(JdbcClient.create(old))).containsExactlyElementsOf(tables(house));
  }

  @Test
  void topicsOfBeforeAreInTheModeOfTheirSpaces() throws Exception {
    var old = empty("before_topics");
    rooms.migrate(Flyway.configure().dataSource(old).target("23?").load());
    var jdbc = JdbcClient.create(old);
    jdbc.sql(
            """
            insert into forum.space (number, kind, chatham, name, purpose, language, languages,
                                     about, rules, state, why, asked_at, readers)
            select 100000 + n, 'OPEN', n = 1, 'Space', 'To talk', 'en', '{en}', '', '{}', 'OPEN',
                   '', now(), '{public}' from generate_series(0, 1) n;
            insert into forum.topic
            select 200000 + n, 100000 + n, 'DISCUSSION', 'Topic', 'en', '{}', 'OPEN', 1,
                   date_trunc('day', now(), 'UTC'), null from generate_series(0, 1) n;
            insert into forum.voice values (200001, 1, decode(repeat('00', 32), 'hex'));
            insert into forum.post (number, topic, space, chatham, place, author, voice, language,
                                    written, html, posted_at)
            select 300000 + n, 200000 + n, 100000 + n, n = 1, 1, case n when 0 then 1 end,
                   case n when 1 then 1 end, 'en', 'x', 'x', date_trunc('day', now(), 'UTC')
              from generate_series(0, 1) n;
            insert into forum.harvest (topic, space, chatham, by, language, written, html, state, at)
            select 200000 + n, 100000 + n, n = 1, case n when 0 then 1 end, 'en', 'x', 'x',
                   'DRAFT', date_trunc('day', now(), 'UTC') from generate_series(0, 1) n;
            insert into forum.enclosure (number, post, space, title, suffix, type, size, digest, at)
            values (400000, 300000, 100000, 'File', 'txt', 'text/plain', 1, 'x', now())
            """)
        .update();
    migrate(old, MigrationVersion.LATEST);

    assertThat(
            jdbc.sql("select concat(number, chatham, whole) from forum.topic order by number")
                .query(String.class)
                .list())
        .containsExactly("200000ff", "200001tt");
    assertThat(jdbc.sql("select topic from forum.enclosure").query(Long.class).single())
        .isEqualTo(200_000);
  }

  @Test
  void migratingAgainChangesNothing() throws Exception {
    var twice = empty("twice");
    migrate(twice, MigrationVersion.LATEST);
    var once = history(twice);
    migrate(twice, MigrationVersion.LATEST);

    assertThat(history(twice)).isNotEmpty().isEqualTo(once);
  }

  /** An empty database beside the house's own. */
  private DataSource empty(String name) {
    var server = JdbcClient.create(superuser.of("postgres"));
    server.sql("drop database if exists " + name).update();
    server.sql("create database " + name).update();
    return superuser.of(name);
  }

  private void migrate(DataSource database, MigrationVersion to) {
    rooms.migrate(Flyway.configure().dataSource(database).target(to).load());
  }

  /** Every column and constraint of every room, in a form that can be compared. */
  private static List<String> tables(JdbcClient database) {
    return database
        .sql(
            """
            select concat_ws(' ', table_schema, table_name, column_name, data_type, is_nullable,
                     column_default) as fact
              from information_schema.columns
             where table_schema not in ('pg_catalog', 'information_schema', 'public')
            union all
            select conrelid::regclass || ' ' || pg_get_constraintdef(oid)
              from pg_constraint where connamespace <> 'pg_catalog'::regnamespace
                and connamespace::regnamespace::text not in ('information_schema', 'public')
            union all
            select indexdef from pg_indexes where schemaname not in ('pg_catalog', 'public')
             order by fact
            """)
        .query(String.class)
        .list();
  }

  private static Map<String, Integer> history(DataSource database) {
    var jdbc = JdbcClient.create(database);
    return jdbc
        .sql("select tablename from pg_tables where tablename like 'flyway%'")
        .query(String.class)
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                table -> table,
                table ->
                    jdbc.sql("select count(*) from \"" + table + '"')
                        .query(Integer.class)
                        .single()));
  }

  private static Map<String, String> landed() throws IOException {
    return Files.readAllLines(LANDED).stream()
        .map(line -> line.split("\\s+"))
        .collect(Collectors.toMap(cells -> cells[1], cells -> cells[0], (a, _) -> a, TreeMap::new));
  }

  private static Map<String, String> present() throws Exception {
    var present = new TreeMap<String, String>();
    try (var all = Files.walk(MIGRATIONS)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        present.put(
            MIGRATIONS.relativize(file).toString().replace('\\', '/'),
            HexFormat.of().formatHex(digest));
      }
    }
    return present;
  }
}
