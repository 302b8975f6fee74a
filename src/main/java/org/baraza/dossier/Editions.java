package org.baraza.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.baraza.dossier.Revision.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions of one kind of record: nothing that was once said is lost. They lie in the table
 * {@code edition} of the noun's schema, in rows that name their record in a column called as the
 * noun.
 */
public final class Editions {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final String noun;

  /**
   * @param noun the kind of record, such as {@code practice}
   */
  public Editions(JdbcClient jdbc, String noun) {
    this.jdbc = jdbc;
    this.noun = noun;
  }

  /** Every edition of the record with this number, the latest first. */
  public List<Revision> of(long number) {
    return read("", number, Set.of());
  }

  /**
   * Those among them that were written for a reader with these keys: the table has a column {@code
   * readers} that tells who saw the record then. They are counted anew, so that their numbers tell
   * of no others.
   */
  public List<Revision> of(long number, Set<String> keys) {
    var seen = read("and readers && array[:keys]::text[]", number, keys);
    return IntStream.range(0, seen.size())
        .mapToObj(place -> seen.get(place).numbered(seen.size() - place))
        .toList();
  }

  private List<Revision> read(String which, long number, Set<String> keys) {
    return jdbc.sql(
            "select * from %1$s.edition where %1$s = :number %2$s order by number desc"
                .formatted(noun, which))
        .param("number", number)
        .param("keys", keys)
        .query((row, _) ->
            new Revision(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("author"),
                row.getString("reason"),
                JSON.readValue(row.getString("changes"), new TypeReference<List<Change>>() {})))
        .list();
  }

  /**
   * Notes the next edition of a record.
   *
   * @param author a person's name, or the key of what wrote by itself
   * @param reason why, or the key of a sentence that says it
   */
  public void add(long number, Instant at, String author, String reason, List<Change> changes) {
    jdbc.sql(
            """
            insert into %1$s.edition (%1$s, number, at, author, reason, changes)
            select :number, coalesce(max(number), 0) + 1, :at, :author, :reason, :changes::jsonb
              from %1$s.edition where %1$s = :number
            """
                .formatted(noun))
        .param("number", number)
        .param("at", Timestamp.from(at))
        .param("author", author)
        .param("reason", reason)
        .param("changes", JSON.writeValueAsString(changes))
        .update();
  }
}
