package org.baraza.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.relay.Contact.Message;
import org.baraza.relay.Contact.Side;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps reports of abuse, and the messages their reporters chose to show. */
@Component
class AbuseTable {

  /**
   * Of a contact that a reader is a party of, they see what they reported themselves, and not what
   * is reported of them, even if they are a moderator.
   */
  private static final String SEEN =
      """
      select * from relay.report r
       where r.readers && array[:keys]::text[]
         and ('account:' || r.by = any(array[:keys]::text[])
              or ('account:' || r.accused <> all(array[:keys]::text[])
                  and not exists (select from relay.contact c
                                   where c.number = r.contact
                                     and c.readers && array[:keys]::text[])))
      """;

  private final JdbcClient jdbc;

  AbuseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isTaken(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from relay.report where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  Optional<Abuse> visible(long number, Reader reader) {
    return jdbc.sql(SEEN + " and r.number = :number")
        .param("number", number)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .optional();
  }

  /** The moderators’ queue: what is open first. */
  List<Abuse> all(Reader reader) {
    return jdbc.sql(SEEN + " order by r.state <> 'OPEN', r.at desc, r.number limit 200")
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .list();
  }

  /** What a reader reported of a contact. */
  List<Abuse> of(Contact one, Reader reader) {
    return jdbc.sql("select * from relay.report where contact = ? and by = ? order by at")
        .params(one.number(), reader.self().number())
        .query((row, _) -> read(row))
        .list();
  }

  List<Abuse> by(AccountId account) {
    return jdbc.sql("select * from relay.report where by = ? order by at")
        .param(account.number())
        .query((row, _) -> read(row))
        .list();
  }

  List<Message> disclosed(Abuse one) {
    return jdbc.sql("select * from relay.disclosure where report = ? order by place")
        .param(one.number())
        .query((row, _) ->
            new Message(
                row.getInt("place"),
                Side.valueOf(row.getString("side")),
                new AccountId(0),
                row.getString("text"),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  void add(Abuse one, List<Message> disclosed) {
    jdbc.sql(
            """
            insert into relay.report
              (number, contact, by, side, accused, kind, addressee, reason, words, state, at,
               readers)
            values (:number, :contact, :by, :side, :accused, :kind, :addressee, :reason, :words,
                    'OPEN', :at, array[:readers]::text[])
            """)
        .param("number", one.number())
        .param("contact", one.contact())
        .param("by", one.by().number())
        .param("side", one.side().name())
        .param("accused", one.accused().number())
        .param("kind", one.kind())
        .param("addressee", one.addressee())
        .param("reason", one.reason())
        .param("words", one.words())
        .param("at", Timestamp.from(one.at()))
        .param("readers", one.readers())
        .update();
    disclosed.forEach(message -> disclose(one, message));
  }

  private void disclose(Abuse one, Message message) {
    jdbc.sql("insert into relay.disclosure values (?, ?, ?, ?, ?)")
        .params(
            one.number(),
            message.place(),
            message.side().name(),
            message.text(),
            Timestamp.from(message.at()))
        .update();
  }

  /** Decides on an open one; false if another was quicker. */
  boolean decide(Abuse one, Abuse.State state, String grounds, Instant at) {
    return jdbc.sql(
                """
                update relay.report set state = ?, grounds = ?, decided_at = ?
                 where number = ? and state = 'OPEN'
                """)
            .params(state.name(), grounds, Timestamp.from(at), one.number())
            .update()
        == 1;
  }

  int purge(Instant before) {
    return jdbc.sql("delete from relay.report where decided_at < ?")
        .param(Timestamp.from(before))
        .update();
  }

  void forget(AccountId account) {
    jdbc.sql(
            """
            update relay.report
               set readers = array_remove(readers, :key),
                   by = case when by = :account then 0 else by end,
                   accused = case when accused = :account then 0 else accused end
             where by = :account or accused = :account
            """)
        .param("key", Keys.account(account))
        .param("account", account.number())
        .update();
  }

  private static Abuse read(ResultSet row) throws SQLException {
    return new Abuse(
        row.getLong("number"),
        row.getLong("contact"),
        new AccountId(row.getLong("by")),
        Side.valueOf(row.getString("side")),
        new AccountId(row.getLong("accused")),
        row.getString("kind"),
        row.getLong("addressee"),
        row.getString("reason"),
        row.getString("words"),
        Abuse.State.valueOf(row.getString("state")),
        row.getTimestamp("at").toInstant(),
        row.getString("grounds"),
        Set.of((String[]) row.getArray("readers").getArray()));
  }
}
