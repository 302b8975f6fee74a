package org.baraza.handbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Reader;
import org.baraza.handbook.Edition.Erratum;
import org.baraza.handbook.Edition.State;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The editions, read through the reader. */
@Component
class EditionTable {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  EditionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Edition> visible(long number, Reader reader) {
    return jdbc.sql(
            """
            select * from handbook.edition
             where number = :number and readers && array[:readers]::text[]
            """)
        .param("number", number)
        .param("readers", reader.keys())
        .query(EditionTable::edition)
        .optional();
  }

  /** Drafts first, then the latest first. */
  List<Edition> all(Reader reader) {
    return jdbc.sql(
            """
            select * from handbook.edition where readers && array[:readers]::text[]
             order by ordinal desc nulls first, number
            """)
        .param("readers", reader.keys())
        .query(EditionTable::edition)
        .list();
  }

  /** Those that stand published, whoever sees them; in the sight of the house. */
  List<Edition> published() {
    return jdbc.sql("select * from handbook.edition where state = 'PUBLISHED' order by number")
        .query(EditionTable::edition)
        .list();
  }

  /** The edition that another is told against: the last one that its audience could see. */
  Optional<Edition> last(Reader audience) {
    return all(audience).stream().filter(one -> one.state() == State.PUBLISHED).findFirst();
  }

  /**
   * Which edition the next for an audience will be: each counts its own, so that a number that
   * others have tells nobody of an edition that they may not see.
   */
  int nextOrdinal(Audience audience) {
    return Sight.ofEverything(() ->
        jdbc.sql("select coalesce(max(ordinal), 0) + 1 from handbook.edition where audience = ?")
            .param(audience.name())
            .query(Integer.class)
            .single());
  }

  /** A number for an edition to come. */
  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from handbook.edition where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void save(Edition one) {
    jdbc.sql(
            """
            insert into handbook.edition
            values (:number, nullif(:ordinal, 0), :titles::jsonb, :languages, :editors, :query,
                    :included, :excluded, :arrangement, :parts, :chapters, :texts::jsonb, :audience,
                    :state, :readers, :entered, :changed, :published, :withdrawn, :why)
            on conflict (number) do update set
              ordinal = excluded.ordinal, titles = excluded.titles, languages = excluded.languages,
              editors = excluded.editors, query = excluded.query, included = excluded.included,
              excluded = excluded.excluded, arrangement = excluded.arrangement,
              part_order = excluded.part_order, chapter_order = excluded.chapter_order,
              texts = excluded.texts, audience = excluded.audience, state = excluded.state,
              readers = excluded.readers, changed_at = excluded.changed_at,
              published_at = excluded.published_at, withdrawn_at = excluded.withdrawn_at,
              withdrawn_why = excluded.withdrawn_why
            """)
        .param("number", one.number())
        .param("ordinal", one.ordinal())
        .param("titles", JSON.writeValueAsString(one.titles()))
        .param("languages", one.languages().stream().map(Lang::code).toArray(String[]::new))
        .param("editors", one.editors().toArray(Long[]::new))
        .param("query", one.scope().query())
        .param("included", one.scope().included().toArray(Long[]::new))
        .param("excluded", one.scope().excluded().toArray(Long[]::new))
        .param("arrangement", one.arrangement().by().name())
        .param("parts", one.arrangement().parts().toArray(String[]::new))
        .param("chapters", one.arrangement().chapters().name())
        .param("texts", JSON.writeValueAsString(one.texts()))
        .param("audience", one.audience().name())
        .param("state", one.state().name())
        .param("readers", one.cover().keys().toArray(String[]::new))
        .param("entered", Timestamp.from(one.enteredAt()))
        .param("changed", Timestamp.from(one.changedAt()))
        .param("published", timestamp(one.publishedAt()))
        .param("withdrawn", timestamp(one.withdrawnAt()))
        .param("why", one.withdrawnWhy())
        .update();
  }

  /** Locks it against others who would publish or change it at once. */
  void lock(long number) {
    jdbc.sql("select number from handbook.edition where number = ? for update")
        .param(number)
        .query(Long.class)
        .optional();
  }

  /** Those an account edits, whoever sees them; in the sight of the house. */
  List<Long> editedBy(AccountId account) {
    return jdbc.sql("select number from handbook.edition where ? = any(editors) order by number")
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** Takes an account off the editors; in the sight of the house. */
  void forget(AccountId account) {
    jdbc.sql("update handbook.edition set editors = array_remove(editors, ?::bigint)")
        .param(account.number())
        .update();
    jdbc.sql("update handbook.erratum set by = 0 where by = ?").param(account.number()).update();
    jdbc.sql("delete from handbook.credit where account = ?").param(account.number()).update();
  }

  List<Erratum> errata(long edition) {
    return jdbc.sql("select * from handbook.erratum where edition = ? order by place")
        .param(edition)
        .query((row, _) ->
            new Erratum(
                row.getLong("practice"),
                JSON.readValue(row.getString("sayings"), Saying.class),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  void add(Erratum one, long edition, AccountId by) {
    jdbc.sql(
            """
            insert into handbook.erratum (edition, practice, sayings, by, at)
            values (?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            edition,
            one.practice(),
            JSON.writeValueAsString(one.sayings()),
            by.number(),
            Timestamp.from(one.at()))
        .update();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static Edition edition(ResultSet row, int place) throws SQLException {
    return new Edition(
        row.getLong("number"),
        row.getInt("ordinal"),
        JSON.readValue(row.getString("titles"), Saying.class),
        texts(row, "languages").stream().flatMap(code -> Lang.of(code).stream()).toList(),
        numbers(row, "editors"),
        new Scope(row.getString("query"), numbers(row, "included"), numbers(row, "excluded")),
        new Arrangement(
            Arrangement.By.valueOf(row.getString("arrangement")),
            texts(row, "part_order"),
            Arrangement.Sorting.valueOf(row.getString("chapter_order"))),
        JSON.readValue(row.getString("texts"), new TypeReference<Map<String, Saying>>() {}),
        Audience.valueOf(row.getString("audience")),
        State.valueOf(row.getString("state")),
        row.getTimestamp("entered_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        instant(row, "published_at"),
        instant(row, "withdrawn_at"),
        row.getString("withdrawn_why"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static List<Long> numbers(ResultSet row, String column) throws SQLException {
    return Arrays.asList((Long[]) row.getArray(column).getArray());
  }
}
