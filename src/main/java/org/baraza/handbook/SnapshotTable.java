package org.baraza.handbook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.handbook.Snapshot.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What published editions say, for good; whoever asks may see the edition. */
@Component
class SnapshotTable {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  SnapshotTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A snapshot without its records.
   *
   * @param digest its SHA-256, in hexadecimal
   * @param against the edition that the changes are told against, or 0
   */
  record Frozen(Snapshot.Head head, String digest, long against, List<Change> changes) {}

  Optional<Frozen> frozen(long edition) {
    return jdbc.sql("select * from handbook.snapshot where edition = ?")
        .param(edition)
        .query((row, _) ->
            new Frozen(
                Snapshot.head(row.getString("head")),
                row.getString("digest"),
                row.getLong("against"),
                JSON.readValue(row.getString("changes"), new TypeReference<List<Change>>() {})))
        .optional();
  }

  Optional<Entry> entry(long edition, long practice) {
    return jdbc.sql("select content from handbook.record where edition = ? and practice = ?")
        .params(edition, practice)
        .query((row, _) -> Snapshot.entry(row.getString("content")))
        .optional();
  }

  /** The lines as they were frozen, the head first. */
  List<String> lines(long edition) {
    return jdbc.sql(
            """
            select line from (
              select 0 as place, head as line from handbook.snapshot where edition = :edition
              union all
              select place, content from handbook.record where edition = :edition) lines
             order by place
            """)
        .param("edition", edition)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** The records in the order of their chapters. */
  List<Entry> entries(long edition) {
    return lines(edition).stream().skip(1).map(Snapshot::entry).toList();
  }

  /** The number of each record and its edition. */
  Map<Long, Integer> editions(long edition) {
    var editions = new TreeMap<Long, Integer>();
    jdbc.sql("select practice, record_edition from handbook.record where edition = ?")
        .param(edition)
        .query(row -> {
          editions.put(row.getLong("practice"), row.getInt("record_edition"));
        });
    return editions;
  }

  /**
   * Freezes a snapshot.
   *
   * @param against the edition that the changes are told against, or 0
   */
  void freeze(Snapshot one, long against, List<Change> changes, Instant at) {
    var lines = one.lines();
    jdbc.sql("insert into handbook.snapshot values (?, ?, ?, ?, nullif(?::bigint, 0), ?::jsonb)")
        .params(
            one.head().edition(),
            lines.getFirst(),
            Snapshot.digest(lines),
            Timestamp.from(at),
            against,
            JSON.writeValueAsString(changes))
        .update();
    for (int place = 1; place < lines.size(); place++) {
      var entry = one.entries().get(place - 1);
      jdbc.sql("insert into handbook.record values (?, ?, ?, ?, ?)")
          .params(one.head().edition(), place, entry.number(), entry.edition(), lines.get(place))
          .update();
    }
  }
}
