package org.baraza.forum.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps live clinics. */
@Component
class Clinics {

  /** What opened its topic is neither hidden nor gone. */
  private static final String OPENED =
      """
      not exists (select from forum.post p
                   where p.topic = c.topic and p.place = 1 and p.gone_at is not null)
      """;

  private final JdbcClient jdbc;

  Clinics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The clinic of a topic that was asked for through its reader; none while that is hidden. */
  Optional<Clinic> of(long topic) {
    return jdbc.sql("select * from forum.clinic c where topic = ? and " + OPENED)
        .param(topic)
        .query(Clinics::clinic)
        .optional();
  }

  /** Those that wait for an account’s answer, as far as it sees their topics. */
  List<Clinic> asking(AccountId account, Instant now) {
    return jdbc.sql(
            """
            select * from forum.clinic c where expert = ? and not accepted and ends_at > ? and
            """
                + OPENED
                + " order by begins_at, topic")
        .params(account.number(), Timestamp.from(now))
        .query(Clinics::clinic)
        .list();
  }

  List<Clinic> by(AccountId account) {
    return jdbc.sql("select * from forum.clinic where expert = ? order by begins_at, topic")
        .param(account.number())
        .query(Clinics::clinic)
        .list();
  }

  /** Those that begin within some time, of which nobody was reminded. */
  List<Clinic> soon(Instant now, Instant until) {
    return jdbc.sql(
            """
            select * from forum.clinic c
             where not reminded and begins_at > ? and begins_at <= ? and
            """
                + OPENED
                + " order by begins_at, topic")
        .params(Timestamp.from(now), Timestamp.from(until))
        .query(Clinics::clinic)
        .list();
  }

  void reminded(long topic) {
    jdbc.sql("update forum.clinic set reminded = true where topic = ?").param(topic).update();
  }

  /** Who wrote something in its topic that is still there. */
  List<AccountId> askers(long topic) {
    return jdbc.sql(
            """
            select distinct author from forum.post
             where topic = ? and author is not null and gone_at is null order by author
            """)
        .param(topic)
        .query((row, _) -> new AccountId(row.getLong(1)))
        .list();
  }

  void add(Clinic one) {
    jdbc.sql(
            """
            insert into forum.clinic (topic, space, accepted, begins_at, ends_at)
            select number, space, false, :begins::timestamptz, :ends::timestamptz
              from forum.topic where number = :topic
            """)
        .param("topic", one.topic())
        .param("begins", Timestamp.from(one.beginsAt()))
        .param("ends", Timestamp.from(one.endsAt()))
        .update();
  }

  void ask(long topic, @Nullable AccountId expert) {
    jdbc.sql("update forum.clinic set expert = :expert, accepted = false where topic = :topic")
        .param("expert", expert == null ? null : expert.number())
        .param("topic", topic)
        .update();
  }

  /** Nobody is asked any more, if this account was; false if somebody else is by now. */
  boolean decline(long topic, AccountId expert) {
    return jdbc.sql(
                """
                update forum.clinic set expert = null, accepted = false
                 where topic = ? and expert = ?
                """)
            .params(topic, expert.number())
            .update()
        == 1;
  }

  /** Notes that an account is written to as the one who is asked; false if it was before. */
  boolean tell(long topic, AccountId account) {
    return jdbc.sql(
                """
                update forum.clinic set told = array_append(told, :account)
                 where topic = :topic and not (:account = any(told))
                """)
            .param("account", account.number())
            .param("topic", topic)
            .update()
        == 1;
  }

  /** The clinics in which an account was asked to answer by a letter. */
  List<Long> told(AccountId account) {
    return jdbc.sql("select topic from forum.clinic where ? = any(told) order by topic")
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** Somebody who was asked will answer; false if they are not asked any more. */
  boolean accept(long topic, AccountId expert) {
    return jdbc.sql("update forum.clinic set accepted = true where topic = ? and expert = ?")
            .params(topic, expert.number())
            .update()
        == 1;
  }

  /** Whoever leaves answers nothing more; what they answered is of a former member. */
  void forget(AccountId account) {
    jdbc.sql("update forum.clinic set expert = null, accepted = false where expert = ?")
        .param(account.number())
        .update();
    jdbc.sql(
            "update forum.clinic set told = array_remove(told, :account) where :account ="
                + " any(told)")
        .param("account", account.number())
        .update();
  }

  private static Clinic clinic(ResultSet row, int place) throws SQLException {
    var expert = row.getObject("expert", Long.class);
    return new Clinic(
        row.getLong("topic"),
        expert == null ? null : new AccountId(expert),
        row.getBoolean("accepted"),
        row.getTimestamp("begins_at").toInstant(),
        row.getTimestamp("ends_at").toInstant());
  }
}
