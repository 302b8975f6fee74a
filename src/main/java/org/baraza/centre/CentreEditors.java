package org.baraza.centre;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.organisation.OrganisationCards;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who keeps the page of a centre: those the facilitator appointed, and the people of the
 * organisation that hosts it.
 */
@Component
class CentreEditors {

  /**
   * Somebody who was appointed.
   *
   * @param until the moment it ends, if that is known
   */
  record Editor(long number, AccountId account, Instant from, Optional<Instant> until) {}

  private final JdbcClient jdbc;
  private final OrganisationCards organisations;
  private final Clock clock;

  CentreEditors(JdbcClient jdbc, OrganisationCards organisations, Clock clock) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.clock = clock;
  }

  boolean isOne(Centre centre, Reader reader) {
    return organisations.isOf(centre.dossier().profile().organisation(), reader)
        || reader.account().isPresent()
            && of(centre.number()).stream()
                .anyMatch(editor -> editor.account().equals(reader.self()));
  }

  /** Those appointed now, the earliest first. */
  List<Editor> of(long centre) {
    return jdbc.sql(
            """
            select number, account, from_at, until_at from centre.editor
             where centre = :centre and withdrawn_at is null and from_at <= :now
               and (until_at is null or until_at > :now)
             order by number
            """)
        .param("centre", centre)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, _) ->
            new Editor(
                row.getLong("number"),
                new AccountId(row.getLong("account")),
                row.getTimestamp("from_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("until_at")).map(Timestamp::toInstant)))
        .list();
  }

  /** The centres somebody was appointed for, by name in JSON. */
  List<Map<String, @Nullable Object>> centres(AccountId account) {
    return jdbc.sql(
            """
            select centre, from_at::text, until_at::text, withdrawn_at::text
              from centre.editor where account = ? order by number
            """)
        .param(account.number())
        .query()
        .listOfRows();
  }

  void appoint(long centre, AccountId account, Optional<Instant> until, AccountId by) {
    jdbc.sql(
            """
            insert into centre.editor (centre, account, from_at, until_at, granted_by)
            values (:centre, :account, :from, :until, :by)
            """)
        .param("centre", centre)
        .param("account", account.number())
        .param("from", Timestamp.from(clock.instant()))
        .param("until", until.map(Timestamp::from).orElse(null))
        .param("by", by.number())
        .update();
  }

  /** Says whose appointment it was, if it still stood. */
  Optional<Long> withdraw(long centre, long number) {
    return jdbc.sql(
            """
            update centre.editor set withdrawn_at = :now
             where centre = :centre and number = :number and withdrawn_at is null
            returning account
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("centre", centre)
        .param("number", number)
        .query(Long.class)
        .optional();
  }

  void forget(AccountId account) {
    jdbc.sql("delete from centre.editor where account = ?").param(account.number()).update();
  }
}
