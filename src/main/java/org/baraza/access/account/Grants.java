package org.baraza.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roles that were given; each giving and each withdrawal stands in the journal. */
@Component
public class Grants {

  private static final String ALL =
      """
      select number, account, role, held_for, from_at, until_at, granted_by, withdrawn_at,
        coalesce(through, '') as through
      from access.mandate
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Journal journal;

  Grants(JdbcClient jdbc, Clock clock, Journal journal) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.journal = journal;
  }

  /** All that an account was given, the newest first. */
  public List<Grant> of(AccountId account) {
    return jdbc.sql(ALL + "where account = :account order by number desc")
        .param("account", account.number())
        .query(Grants::grant)
        .list();
  }

  /** All that are not withdrawn, the oldest first. */
  public List<Grant> standing() {
    return jdbc.sql(ALL + "where withdrawn_at is null order by number").query(Grants::grant).list();
  }

  public Optional<Grant> find(long number) {
    return jdbc.sql(ALL + "where number = :number")
        .param("number", number)
        .query(Grants::grant)
        .optional();
  }

  /** Gives a role from now on. */
  @Transactional
  public void give(AccountId account, Mandate mandate, long by) {
    give(account, mandate, clock.instant(), Optional.empty(), by);
  }

  @Transactional
  public void give(
      AccountId account, Mandate mandate, Instant from, Optional<Instant> until, long by) {
    insert(account, mandate, from, until, by, null);
    journal.note(by, "access.role.granted", "account/" + account, said(mandate));
  }

  /** Gives a role by the word of an institution, from now on. */
  @Transactional
  public void giveThrough(AccountId account, Mandate mandate, String institution) {
    insert(account, mandate, clock.instant(), Optional.empty(), Journal.NOBODY, institution);
    var said = new HashMap<>(said(mandate));
    said.put("institution", institution);
    journal.note(Journal.NOBODY, "access.role.granted", "account/" + account, said);
  }

  /** What an account holds by the word of an institution. */
  public List<Grant> through(AccountId account, String institution) {
    return of(account).stream()
        .filter(grant -> grant.through().equals(institution) && grant.isHeldAt(clock.instant()))
        .toList();
  }

  private void insert(
      AccountId account,
      Mandate mandate,
      Instant from,
      Optional<Instant> until,
      long by,
      @Nullable String institution) {
    jdbc.sql(
            """
            insert into access.mandate
              (account, role, held_for, from_at, until_at, granted_by, granted_at, through)
            values (:account, :role, :of, :from, :until, :by, :at, :through)
            """)
        .param("account", account.number())
        .param("role", mandate.role().name())
        .param("of", mandate.of())
        .param("from", Timestamp.from(from))
        .param("until", until.map(Timestamp::from).orElse(null))
        .param("by", by)
        .param("at", Timestamp.from(clock.instant()))
        .param("through", institution)
        .update();
  }

  /** Takes a role away; it ends with the next request. */
  @Transactional
  public void withdraw(Grant grant, long by) {
    jdbc.sql(
            """
            update access.mandate set withdrawn_by = :by, withdrawn_at = :at
            where number = :number and withdrawn_at is null
            """)
        .param("by", by)
        .param("at", Timestamp.from(clock.instant()))
        .param("number", grant.number())
        .update();
    journal.note(by, "access.role.withdrawn", "account/" + grant.account(), said(grant.mandate()));
  }

  private static Map<String, String> said(Mandate mandate) {
    return Map.of("role", mandate.role().name(), "of", mandate.of());
  }

  private static Grant grant(ResultSet row, int index) throws SQLException {
    return new Grant(
        row.getLong("number"),
        new AccountId(row.getLong("account")),
        new Mandate(Role.valueOf(row.getString("role")), row.getString("held_for")),
        row.getTimestamp("from_at").toInstant(),
        instant(row.getTimestamp("until_at")),
        row.getLong("granted_by"),
        instant(row.getTimestamp("withdrawn_at")),
        row.getString("through"));
  }

  private static Optional<Instant> instant(@Nullable Timestamp at) {
    return Optional.ofNullable(at).map(Timestamp::toInstant);
  }
}
