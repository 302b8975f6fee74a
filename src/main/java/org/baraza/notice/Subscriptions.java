package org.baraza.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subscriptions, asked for always by whose they are. */
@Component
class Subscriptions {

  private final JdbcClient jdbc;

  Subscriptions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a person's, the newest first. */
  List<Subscription> of(AccountId account) {
    return jdbc.sql(
            "select * from notice.subscription where account = ? order by since desc, number")
        .param(account.number())
        .query((row, _) -> subscription(row))
        .list();
  }

  Optional<Subscription> find(long number, AccountId account) {
    return jdbc.sql("select * from notice.subscription where number = ? and account = ?")
        .params(number, account.number())
        .query((row, _) -> subscription(row))
        .optional();
  }

  /** Those whose people may want digests; another round gets none of them meanwhile. */
  List<Subscription> mailed() {
    return jdbc.sql(
            """
            select s.* from notice.subscription s
             where frequency not in ('NEVER', 'EACH') and not exists (
                     select from notice.choice c
                      where c.account = s.account and c.mailing in ('NONE', 'ACTION'))
             order by account, since desc, number for update skip locked
            """)
        .query((row, _) -> subscription(row))
        .list();
  }

  /** Who wishes for a letter at each news of something. */
  Set<Long> toldOfEach(Subject subject) {
    return new TreeSet<>(
        jdbc.sql(
                """
                select account from notice.subscription
                 where kind = ? and key = ? and frequency = 'EACH'
                """)
            .params(subject.kind().name(), subject.key())
            .query(Long.class)
            .list());
  }

  /** Adds one, unless the person has it already. */
  void add(AccountId account, Subject subject, Lang lang, String name, Instant at) {
    jdbc.sql(
            """
            insert into notice.subscription
              (number, account, kind, key, lang, name, frequency, since, told_at)
            values (:number, :account, :kind, :key, :lang, :name, 'USUAL', :at, :at)
            on conflict (account, kind, key) do nothing
            """)
        .param("number", Lot.draw(this::exists))
        .param("account", account.number())
        .param("kind", subject.kind().name())
        .param("key", subject.key())
        .param("lang", lang.code())
        .param("name", name)
        .param("at", Timestamp.from(at))
        .update();
  }

  void change(Subscription subscription, String name, Frequency frequency) {
    jdbc.sql("update notice.subscription set name = ?, frequency = ? where number = ?")
        .params(name, frequency.name(), subscription.number())
        .update();
  }

  void remove(long number, AccountId account) {
    jdbc.sql("delete from notice.subscription where number = ? and account = ?")
        .params(number, account.number())
        .update();
  }

  /** Notes that a digest tells of them up to this moment. */
  void tell(Collection<Subscription> told, Instant at) {
    jdbc.sql("update notice.subscription set told_at = :at where number in (:numbers)")
        .param("at", Timestamp.from(at))
        .param("numbers", told.stream().map(Subscription::number).toList())
        .update();
  }

  private boolean exists(long number) {
    return jdbc.sql("select count(*) from notice.subscription where number = ?")
            .param(number)
            .query(Integer.class)
            .single()
        > 0;
  }

  private static Subscription subscription(ResultSet row) throws SQLException {
    return new Subscription(
        row.getLong("number"),
        new AccountId(row.getLong("account")),
        new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getString("key")),
        Lang.of(row.getString("lang")).orElse(Lang.EN),
        row.getString("name"),
        Frequency.valueOf(row.getString("frequency")),
        row.getTimestamp("since").toInstant(),
        row.getTimestamp("told_at").toInstant());
  }
}
