package org.baraza.expert.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace.Kind;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of who saw what of whom, read by the expert it is about. */
@Component
public class TraceTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  TraceTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void add(long expert, Reader by, Kind kind, Collection<Field> fields, String purpose) {
    jdbc.sql(
            """
            insert into expert.trace (expert, at, kind, by, held, fields, purpose)
            values (:expert, :at, :kind, :by, :held::text[], :fields::text[], :purpose)
            """)
        .param("expert", expert)
        .param("at", Timestamp.from(clock.instant()))
        .param("kind", kind.name())
        .param("by", by.account().map(AccountId::number).orElse(0L))
        .param("held", by.mandates().stream().map(TraceTable::written).toArray(String[]::new))
        .param("fields", fields.stream().map(Enum::name).toArray(String[]::new))
        .param("purpose", purpose)
        .update();
  }

  /** The same of several, unless what was seen is noted already for this account today. */
  public void addDaily(Collection<Long> experts, Reader by, Kind kind, Collection<Field> fields) {
    var known = known(experts, by, kind, fields);
    experts.stream()
        .filter(expert -> !known.contains(expert))
        .forEach(expert -> add(expert, by, kind, fields, ""));
  }

  private Set<Long> known(
      Collection<Long> experts, Reader by, Kind kind, Collection<Field> fields) {
    var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    return Sight.ofEverything(() ->
        Set.copyOf(
            jdbc.sql(
                    """
                    select distinct expert from expert.trace
                     where expert = any(array[:experts]::bigint[]) and by = :by and kind = :kind
                       and at >= :today and fields @> :fields::text[]
                    """)
                .param("experts", experts)
                .param("by", by.account().map(AccountId::number).orElse(0L))
                .param("kind", kind.name())
                .param("today", Timestamp.from(today))
                .param("fields", fields.stream().map(Enum::name).toArray(String[]::new))
                .query(Long.class)
                .list()));
  }

  private static String written(Mandate mandate) {
    return mandate.role().name() + ':' + mandate.of();
  }

  /**
   * What is kept about an expert, the latest first.
   *
   * @param from the number of the entry it begins with, or 0
   */
  public List<Trace> about(long expert, long from, int most) {
    return jdbc.sql(
            """
            select * from expert.trace
             where expert = :expert
               and (:from = 0 or number <= (
                 select number from expert.trace where lot = :from and expert = :expert))
             order by number desc limit :most
            """)
        .param("expert", expert)
        .param("from", from)
        .param("most", most)
        .query((row, _) -> read(row))
        .list();
  }

  public Optional<Trace> find(long number) {
    return jdbc.sql("select * from expert.trace where lot = ?")
        .param(number)
        .query((row, _) -> read(row))
        .optional();
  }

  /** What experts contested and nobody answered yet, the oldest first. */
  public List<Trace> contested() {
    return jdbc.sql(
            """
            select * from expert.trace where contested_at is not null and answered_at is null
             order by contested_at limit 200
            """)
        .query((row, _) -> read(row))
        .list();
  }

  /** Contests an entry; false where it was contested before. */
  public boolean contest(long number, String words) {
    return jdbc.sql(
                """
                update expert.trace set contested_at = ?, contest = ?
                 where lot = ? and contested_at is null
                """)
            .params(Timestamp.from(clock.instant()), words, number)
            .update()
        == 1;
  }

  /** Answers a contested entry; false where that was done before. */
  public boolean answer(long number, AccountId by, String words) {
    return jdbc.sql(
                """
                update expert.trace set answered_at = ?, answered_by = ?, answer = ?
                 where lot = ? and contested_at is not null and answered_at is null
                """)
            .params(Timestamp.from(clock.instant()), by.number(), words, number)
            .update()
        == 1;
  }

  /** Deletes what is older, unless it is contested and not answered; says how much that was. */
  public int purge(Instant before) {
    return jdbc.sql(
            """
            delete from expert.trace
             where at < ? and (contested_at is null or answered_at is not null)
            """)
        .param(Timestamp.from(before))
        .update();
  }

  /** Lets go of who looked, not of that somebody did. */
  public void forget(AccountId account) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                update expert.trace
                   set by = case when by = :account then 0 else by end,
                       answered_by = nullif(answered_by, :account)
                 where by = :account or answered_by = :account
                """)
            .param("account", account.number())
            .update());
  }

  private static Trace read(ResultSet row) throws SQLException {
    return new Trace(
        row.getLong("lot"),
        row.getLong("expert"),
        row.getTimestamp("at").toInstant(),
        Kind.valueOf(row.getString("kind")),
        new AccountId(row.getLong("by")),
        texts(row, "held").stream().map(TraceTable::mandate).toList(),
        texts(row, "fields").stream().map(Field::valueOf).toList(),
        row.getString("purpose"),
        instant(row.getTimestamp("contested_at")),
        row.getString("contest"),
        instant(row.getTimestamp("answered_at")),
        row.getString("answer"));
  }

  private static Mandate mandate(String written) {
    var cut = written.indexOf(':');
    return new Mandate(Role.valueOf(written.substring(0, cut)), written.substring(cut + 1));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return new ArrayList<>(Arrays.asList((String[]) row.getArray(column).getArray()));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
