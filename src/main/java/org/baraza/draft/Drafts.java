package org.baraza.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The drafts, read through the reader: those of others are not there. */
@Component
class Drafts {

  /** So many revisions of a section are kept, to tell later who changed what. */
  private static final int MOST_REVISIONS = 200;

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  Drafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from draft.draft where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  /** Those the reader is an author of, the last changed first. */
  List<Draft> of(Reader reader) {
    return query("order by changed_at desc, number", reader, 0);
  }

  Optional<Draft> find(long number, Reader reader) {
    return query("and number = :number", reader, number).stream().findFirst();
  }

  /** The same, held until the transaction ends. */
  Optional<Draft> hold(long number, Reader reader) {
    return query("and number = :number for update", reader, number).stream().findFirst();
  }

  private List<Draft> query(String which, Reader reader, long number) {
    return jdbc.sql("select * from draft.draft where readers && array[:keys]::text[] " + which)
        .param("keys", reader.keys())
        .param("number", number)
        .query((row, _) -> draft(row))
        .list();
  }

  private Draft draft(ResultSet row) throws SQLException {
    var number = row.getLong("number");
    var practice = row.getLong("practice");
    return new Draft(
        number,
        new AccountId(row.getLong("owner")),
        Arrays.stream((Long[]) row.getArray("authors").getArray()).map(AccountId::new).toList(),
        practice == 0 ? OptionalLong.empty() : OptionalLong.of(practice),
        Lang.of(row.getString("language")).orElse(Lang.EN),
        Draft.Kind.valueOf(row.getString("kind")),
        Draft.State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("base")).map(json -> JSON.readValue(json, Dossier.class)),
        writings(number),
        row.getTimestamp("changed_at").toInstant());
  }

  private Map<Section, Writing> writings(long number) {
    var writings = new EnumMap<Section, Writing>(Section.class);
    jdbc.sql(
            """
            select distinct on (section) * from draft.writing where draft = ?
             order by section, revision desc
            """)
        .param(number)
        .query(row -> {
          Section.of(row.getString("section"))
              .ifPresent(section -> writings.put(section, writing(row)));
        });
    return writings;
  }

  private static Writing writing(ResultSet row) {
    try {
      return new Writing(
          JSON.readValue(row.getString("fields"), Typed.class),
          row.getInt("revision"),
          new AccountId(row.getLong("author")),
          row.getTimestamp("at").toInstant(),
          row.getString("pen"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(Draft draft) {
    jdbc.sql(
            """
            insert into draft.draft (number, owner, authors, readers, practice, language, kind,
              state, base, begun_at, changed_at)
            values (:number, :owner, array[:authors]::bigint[], array[:readers]::text[], :practice,
              :language, :kind, :state, :base::jsonb, :at, :at)
            """)
        .param("number", draft.number())
        .param("owner", draft.owner().number())
        .param("authors", draft.authors().stream().map(AccountId::number).toList())
        .param("readers", draft.readers())
        .param("practice", draft.practice().isPresent() ? draft.practice().getAsLong() : null)
        .param("language", draft.begunIn().code())
        .param("kind", draft.kind().name())
        .param("state", draft.state().name())
        .param("base", draft.base().map(JSON::writeValueAsString).orElse(null))
        .param("at", Timestamp.from(draft.changedAt()))
        .update();
  }

  /** What the section said at a revision, if that is still known. */
  Optional<Typed> earlier(long number, Section section, int revision) {
    return revision == 0
        ? Optional.of(Typed.NOTHING)
        : jdbc.sql(
                """
                select fields from draft.writing
                 where draft = ? and section = ? and revision = ?
                """)
            .params(number, section.code(), revision)
            .query((row, _) -> JSON.readValue(row.getString("fields"), Typed.class))
            .optional();
  }

  /** Whether all that came after a revision was sent from this very form. */
  boolean isAlone(long number, Section section, int revision, String pen) {
    return jdbc.sql(
            """
            select not exists (select from draft.writing
              where draft = ? and section = ? and revision > ? and pen <> ?)
            """)
        .params(number, section.code(), revision, pen)
        .query(Boolean.class)
        .single();
  }

  void write(long number, Section section, Writing writing) {
    jdbc.sql("insert into draft.writing values (?, ?, ?, ?::jsonb, ?, ?, ?)")
        .params(
            number,
            section.code(),
            writing.revision(),
            JSON.writeValueAsString(writing.typed()),
            writing.author().number(),
            Timestamp.from(writing.at()),
            writing.pen())
        .update();
    jdbc.sql("delete from draft.writing where draft = ? and section = ? and revision <= ?")
        .params(number, section.code(), writing.revision() - MOST_REVISIONS)
        .update();
    jdbc.sql("update draft.draft set changed_at = ? where number = ?")
        .params(Timestamp.from(writing.at()), number)
        .update();
  }

  /** Calls in another author. */
  void open(long number, Draft to) {
    jdbc.sql(
            """
            update draft.draft
               set authors = array[:authors]::bigint[], readers = array[:readers]::text[]
             where number = :number
            """)
        .param("authors", to.authors().stream().map(AccountId::number).toList())
        .param("readers", to.readers())
        .param("number", number)
        .update();
  }

  void deepen(long number) {
    jdbc.sql("update draft.draft set kind = 'FULL' where number = ?").param(number).update();
  }

  void close(long number, long practice, Instant at) {
    jdbc.sql(
            """
            update draft.draft set state = 'SUBMITTED', practice = ?, changed_at = ?
             where number = ?
            """)
        .params(practice, Timestamp.from(at), number)
        .update();
  }

  void remove(long number) {
    jdbc.sql("delete from draft.draft where number = ?").param(number).update();
  }
}
