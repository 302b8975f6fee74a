package org.baraza.forum.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.conduct.Sanction.State;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps sanctions, each for the moderators and for whom it concerns. */
@Component
class Sanctions {

  private final JdbcClient jdbc;

  Sanctions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Sanction> all(Reader reader) {
    return jdbc.sql(
            """
            select * from forum.sanction where readers && array[:keys]::text[]
             order by state <> 'APPEALED', at desc, number limit 200
            """)
        .param("keys", reader.keys())
        .query(Sanctions::sanction)
        .list();
  }

  Optional<Sanction> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from forum.sanction where number = :number"
                + " and readers && array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(Sanctions::sanction)
        .optional();
  }

  /** One, for the house itself. */
  Optional<Sanction> any(long number) {
    return jdbc.sql("select * from forum.sanction where number = ?")
        .param(number)
        .query(Sanctions::sanction)
        .optional();
  }

  List<Sanction> of(AccountId account) {
    return jdbc.sql("select * from forum.sanction where account = ? order by at")
        .param(account.number())
        .query(Sanctions::sanction)
        .list();
  }

  boolean isSilenced(AccountId account, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select exists (select from forum.sanction
                                where account = ? and until > ? and state <> 'LIFTED')
                """)
            .params(account.number(), Timestamp.from(now))
            .query(Boolean.class)
            .single());
  }

  /** Whether something was imposed for it before, lifted or not: nothing is done twice. */
  boolean isSanctioned(Reported.Charge one) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select exists (select from forum.sanction
                                where post = ? and kind = ? and account = ?)
                """)
            .params(one.post(), one.kind(), one.author().number())
            .query(Boolean.class)
            .single());
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.sanction where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void add(Sanction one) {
    jdbc.sql(
            """
            insert into forum.sanction
              (number, account, post, kind, why, by, at, until, state, readers)
            values (:number, :account, :post, :kind, :why, :by, :at, :until, 'STANDS', :readers::text[])
            """)
        .param("number", one.number())
        .param("account", one.account().number())
        .param("post", one.post())
        .param("kind", one.of())
        .param("why", one.why())
        .param("by", one.by().number())
        .param("at", Timestamp.from(one.at()))
        .param("until", one.until() == null ? null : Timestamp.from(one.until()))
        .param("readers", Sanction.readers(one.account()).toArray(String[]::new))
        .update();
  }

  /** Puts what the person says against it before the moderators; false if that was done. */
  boolean appeal(long number, String words) {
    return jdbc.sql(
                """
                update forum.sanction set state = 'APPEALED', appeal = ?
                 where number = ? and state = 'STANDS'
                """)
            .params(words, number)
            .update()
        == 1;
  }

  /** Decides on an appeal; false if somebody was quicker. */
  boolean decide(long number, State state, String grounds, AccountId by, Instant now) {
    return jdbc.sql(
                """
                update forum.sanction set state = ?, grounds = ?, decided_by = ?, decided_at = ?
                 where number = ? and state = 'APPEALED'
                """)
            .params(state.name(), grounds, by.number(), Timestamp.from(now), number)
            .update()
        == 1;
  }

  void forget(AccountId account) {
    jdbc.sql("delete from forum.sanction where account = ?").param(account.number()).update();
  }

  private static Sanction sanction(ResultSet row, int place) throws SQLException {
    var until = row.getTimestamp("until");
    var decider = row.getObject("decided_by", Long.class);
    return new Sanction(
        row.getLong("number"),
        new AccountId(row.getLong("account")),
        row.getLong("post"),
        row.getString("kind"),
        row.getString("why"),
        new AccountId(row.getLong("by")),
        row.getTimestamp("at").toInstant(),
        until == null ? null : until.toInstant(),
        State.valueOf(row.getString("state")),
        said(row.getString("appeal")),
        decider == null ? null : new AccountId(decider),
        said(row.getString("grounds")));
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
