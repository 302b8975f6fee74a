package org.baraza.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.relay.Contact.Message;
import org.baraza.relay.Contact.Side;
import org.baraza.relay.Contact.State;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps contacts and what is written in them, read through the reader. */
@Component
class ContactTable {

  private static final int LOCK = 0x72656c61;
  private static final Duration DAY = Duration.ofHours(24);

  private final JdbcClient jdbc;

  ContactTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isTaken(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from relay.contact where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  /** Lets one request of an account after the other count and write, until its transaction ends. */
  void queue(AccountId account) {
    jdbc.sql("select pg_advisory_xact_lock(?, ?)")
        .params(LOCK, Long.hashCode(account.number()))
        .query(row -> {});
  }

  /** How many contacts the account began within a day. */
  int begun(AccountId account, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from relay.contact where asker = ? and asked_at > ?")
            .params(account.number(), Timestamp.from(now.minus(DAY)))
            .query(Integer.class)
            .single());
  }

  /** How many messages the account wrote within a day, what it needs not counted. */
  int written(AccountId account, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from relay.message where account = ? and at > ? and place > 1")
            .params(account.number(), Timestamp.from(now.minus(DAY)))
            .query(Integer.class)
            .single());
  }

  Optional<Contact> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from relay.contact where number = :number and readers &&"
                + " array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .optional();
  }

  /** All that this reader began or receives, the latest first. */
  List<Contact> all(Reader reader) {
    return jdbc.sql(
            """
            select * from relay.contact where readers && array[:keys]::text[]
             order by asked_at desc, number limit 200
            """)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .list();
  }

  List<Contact> undelivered() {
    return jdbc.sql("select * from relay.contact where not delivered order by asked_at")
        .query((row, _) -> read(row))
        .list();
  }

  /** What was delivered and has not ended. */
  List<Contact> underWay() {
    return jdbc.sql("select * from relay.contact where delivered and closed_at is null")
        .query((row, _) -> read(row))
        .list();
  }

  /** What had its time and still stands as if it had not. */
  List<Contact> over(Instant now) {
    return jdbc.sql("select * from relay.contact where until <= ? and closed_at is null")
        .param(Timestamp.from(now))
        .query((row, _) -> read(row))
        .list();
  }

  /** Deletes what ended before a moment; how many there were. */
  int purge(Instant before) {
    return jdbc.sql("delete from relay.contact where closed_at < ?")
        .param(Timestamp.from(before))
        .update();
  }

  List<Contact> of(AccountId account) {
    return jdbc.sql("select * from relay.contact where asker = ? order by asked_at")
        .param(account.number())
        .query((row, _) -> read(row))
        .list();
  }

  /** All that an account wrote, in any contact. */
  List<Message> writtenBy(AccountId account) {
    return jdbc.sql("select * from relay.message where account = ? order by at")
        .param(account.number())
        .query((row, _) -> message(row))
        .list();
  }

  List<Message> messages(Contact one) {
    return jdbc.sql("select * from relay.message where contact = ? order by place")
        .param(one.number())
        .query((row, _) -> message(row))
        .list();
  }

  void add(Contact one, String need) {
    jdbc.sql(
            """
            insert into relay.contact
              (number, asker, kind, addressee, country, starts, ends, language, state, asked_at,
               until, readers)
            values (:number, :asker, :kind, :addressee, :country, :starts, :ends, :language, :state,
                    :at, :until, array[:readers]::text[])
            """)
        .param("number", one.number())
        .param("asker", one.asker().number())
        .param("kind", one.kind())
        .param("addressee", one.addressee())
        .param("country", one.country())
        .param("starts", one.starts())
        .param("ends", one.ends())
        .param("language", one.language().code())
        .param("state", one.state().name())
        .param("at", Timestamp.from(one.askedAt()))
        .param("until", Timestamp.from(one.until()))
        .param("readers", one.readers())
        .update();
    write(one.number(), Side.ASKER, one.asker(), need, one.askedAt());
  }

  void write(long contact, Side side, AccountId by, String text, Instant at) {
    jdbc.sql(
            """
            insert into relay.message (contact, place, side, account, text, at)
            select :contact, coalesce(max(place), 0) + 1, :side, :by, :text, :at
              from relay.message where contact = :contact
            """)
        .param("contact", contact)
        .param("side", side.name())
        .param("by", by.number())
        .param("text", text)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Puts one before those who receive it; false if another round was quicker. */
  boolean deliver(Contact one, Set<String> readers) {
    return jdbc.sql(
                """
                update relay.contact set delivered = true, readers = array[:readers]::text[]
                 where number = :number and not delivered
                """)
            .param("readers", readers)
            .param("number", one.number())
            .update()
        == 1;
  }

  void show(Contact one, Set<String> readers) {
    jdbc.sql("update relay.contact set readers = array[:readers]::text[] where number = :number")
        .param("readers", readers)
        .param("number", one.number())
        .update();
  }

  /** Notes what became of one that stood otherwise; false if another was quicker. */
  boolean change(Contact one, State next, Instant until, @Nullable Instant closed) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update relay.contact set state = :next, until = :until, closed_at = :closed
                     where number = :number and state = :state
                    """)
                .param("next", next.name())
                .param("until", Timestamp.from(until))
                .param("closed", closed == null ? null : Timestamp.from(closed))
                .param("number", one.number())
                .param("state", one.state().name())
                .update()
            == 1);
  }

  void delete(Contact one) {
    jdbc.sql("delete from relay.contact where number = ?").param(one.number()).update();
  }

  /** Takes an account out of what it took part in; what was written stays, by nobody. */
  void forget(AccountId account) {
    jdbc.sql("update relay.message set account = 0 where account = ?")
        .param(account.number())
        .update();
    jdbc.sql(
            """
            update relay.contact
               set readers = array_remove(readers, :key),
                   asker = case when asker = :account then 0 else asker end
             where readers && array[:key]::text[]
            """)
        .param("key", Keys.account(account))
        .param("account", account.number())
        .update();
    jdbc.sql("delete from relay.bar where account = ?").param(account.number()).update();
  }

  boolean isBarred(AccountId account, Instant now) {
    return jdbc.sql("select exists (select from relay.bar where account = ? and until > ?)")
        .params(account.number(), Timestamp.from(now))
        .query(Boolean.class)
        .single();
  }

  void bar(AccountId account, Instant until) {
    jdbc.sql(
            """
            insert into relay.bar values (:account, :until)
            on conflict (account) do update set until = greatest(bar.until, :until)
            """)
        .param("account", account.number())
        .param("until", Timestamp.from(until))
        .update();
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getInt("place"),
        Side.valueOf(row.getString("side")),
        new AccountId(row.getLong("account")),
        row.getString("text"),
        row.getTimestamp("at").toInstant());
  }

  private static Contact read(ResultSet row) throws SQLException {
    return new Contact(
        row.getLong("number"),
        new AccountId(row.getLong("asker")),
        row.getString("kind"),
        row.getLong("addressee"),
        row.getString("country"),
        row.getObject("starts", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        Lang.of(row.getString("language")).orElse(Lang.EN),
        State.valueOf(row.getString("state")),
        row.getTimestamp("asked_at").toInstant(),
        row.getTimestamp("until").toInstant(),
        Set.of((String[]) row.getArray("readers").getArray()));
  }
}
