package org.baraza.organisation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.organisation.Seat.Focal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members whom others of the platform turn to. */
@Component
class FocalPoints {

  private final JdbcClient jdbc;

  FocalPoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those who are named and not over on this day, by account. */
  Map<Long, Focal> of(long organisation, LocalDate today) {
    var named = new HashMap<Long, Focal>();
    jdbc.sql(
            """
            select account, from_on, until_on from organisation.focal_point
             where organisation = :organisation and withdrawn_at is null
               and (until_on is null or until_on >= :today)
             order by number
            """)
        .param("organisation", organisation)
        .param("today", Date.valueOf(today))
        .query(row -> {
          var until = row.getDate("until_on");
          named.put(
              row.getLong("account"),
              new Focal(
                  row.getDate("from_on").toLocalDate(),
                  until == null ? null : until.toLocalDate()));
        });
    return named;
  }

  void name(
      long organisation,
      AccountId account,
      LocalDate from,
      @Nullable LocalDate until,
      long by,
      Instant at) {
    jdbc.sql(
            """
            insert into organisation.focal_point
              (organisation, account, from_on, until_on, named_by, named_at)
            values (:organisation, :account, :from, :until, :by, :at)
            """)
        .param("organisation", organisation)
        .param("account", account.number())
        .param("from", Date.valueOf(from))
        .param("until", until == null ? null : Date.valueOf(until))
        .param("by", by)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Ends the namings of an account; says whether any still stood. */
  boolean withdraw(long organisation, AccountId account, Instant at) {
    return jdbc.sql(
                """
                update organisation.focal_point set withdrawn_at = :at
                 where organisation = :organisation and account = :account and withdrawn_at is null
                """)
            .param("at", Timestamp.from(at))
            .param("organisation", organisation)
            .param("account", account.number())
            .update()
        > 0;
  }

  void pass(long organisation, long kept) {
    jdbc.sql("update organisation.focal_point set organisation = ? where organisation = ?")
        .params(kept, organisation)
        .update();
  }

  List<Map<String, @Nullable Object>> of(AccountId account) {
    return jdbc.sql(
            """
            select organisation, from_on::text, until_on::text, withdrawn_at::text
              from organisation.focal_point where account = ? order by number
            """)
        .param(account.number())
        .query()
        .listOfRows();
  }

  void forget(AccountId account) {
    jdbc.sql("delete from organisation.focal_point where account = ?")
        .param(account.number())
        .update();
  }
}
