package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of processing names every table there is, and every column that names a person. */
@RunningHouse
class ProcessingTests {

  private static final String RECORD = record();

  /** A line of the table: the name of a table, and of the columns that hold something of people. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\| ((?:`\\w+`(?:, )?)+) \\|");

  private static final Pattern TABLE = Pattern.compile("`(\\w+\\.\\w+)`");
  private static final Pattern COLUMN = Pattern.compile("`(\\w+)`");

  /** What columns are called that say who. */
  private static final Set<String> WHO =
      Set.of(
          "account",
          "actor",
          "accused",
          "asker",
          "authors",
          "by",
          "decided_by",
          "email",
          "folded",
          "granted_by",
          "guests",
          "invited_by",
          "judge",
          "judged_by",
          "named_by",
          "principal_name",
          "signed_by",
          "translator");

  private final JdbcClient jdbc;

  ProcessingTests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Test
  void everyTableIsInTheRecordOnce() {
    var tables = RECORD.substring(RECORD.indexOf("## Tables that keep something"));
    assertThat(TABLE.matcher(tables).results().map(found -> found.group(1)))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(columns().keySet());
  }

  @Test
  void everyColumnThatNamesSomebodyIsInTheRecord() {
    var missing = new TreeSet<String>();
    var told = told();
    columns()
        .forEach((table, columns) ->
            columns.stream()
                .filter(WHO::contains)
                .filter(column -> !told.getOrDefault(table, List.of()).contains(column))
                .forEach(column -> missing.add(table + '.' + column)));

    assertThat(missing).as("columns that name people, and are not in the record").isEmpty();
  }

  @Test
  void everyColumnOfTheRecordIsThere() {
    var columns = columns();

    assertThat(told()).hasSizeGreaterThan(20);
    told().forEach((table, named) -> assertThat(columns.get(table)).as(table).containsAll(named));
  }

  private static Map<String, List<String>> told() {
    var told = new TreeMap<String, List<String>>();
    LINE.matcher(RECORD)
        .results()
        .forEach(line ->
            told.put(
                line.group(1),
                COLUMN.matcher(line.group(2)).results().map(one -> one.group(1)).toList()));
    return told;
  }

  /** The columns of each table of a room. */
  private Map<String, List<String>> columns() {
    var columns = new TreeMap<String, List<String>>();
    jdbc.sql(
            """
            select n.nspname || '.' || c.relname, array_agg(a.attname::text)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind in ('r', 'p') and c.relname not like 'flyway%'
               and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
             group by 1
            """)
        .query(
            (row, _) -> Map.entry(row.getString(1), List.of((String[]) row.getArray(2).getArray())))
        .list()
        .forEach(one -> columns.put(one.getKey(), one.getValue()));
    return columns;
  }

  private static String record() {
    try {
      return Files.readString(Path.of("docs/privacy/processing.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
