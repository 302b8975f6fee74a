package org.baraza.forum.consultation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.forum.consultation.Consultation.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps consultations, and votes in two ways. In the open: who chose what. In secret: how often
 * each option was chosen, and, apart from that, a mark of who voted; nothing leads from the one to
 * the other.
 */
@Component
class Consultations {

  private final JdbcClient jdbc;

  Consultations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What somebody chose in the open. */
  record Vote(AccountId account, int place) {}

  /**
   * The consultation of a topic that was asked for through its reader; none while its question is
   * hidden.
   */
  Optional<Consultation> of(long topic) {
    return find(topic, "");
  }

  /** The same; others that vote there wait until this work is done. */
  Optional<Consultation> hold(long topic) {
    return find(topic, " for update");
  }

  private Optional<Consultation> find(long topic, String how) {
    return jdbc.sql(
            """
            select * from forum.consultation c where topic = ? and not exists
              (select from forum.post p where p.topic = c.topic and p.place = 1
                  and p.gone_at is not null)
            """
                + how)
        .param(topic)
        .query((row, _) ->
            new Consultation(
                topic,
                row.getBoolean("several"),
                row.getBoolean("secret"),
                row.getDate("closes_on").toLocalDate(),
                row.getInt("voted"),
                options(topic)))
        .optional();
  }

  private List<Option> options(long topic) {
    return jdbc.sql("select * from forum.option where topic = ? order by place")
        .param(topic)
        .query((row, _) ->
            new Option(row.getInt("place"), row.getString("text"), row.getInt("chosen")))
        .list();
  }

  void add(Consultation one) {
    jdbc.sql(
            """
            insert into forum.consultation (topic, space, chatham, several, secret, closes_on)
            select t.number, t.space, t.chatham, :several, :secret, :closes
              from forum.topic t where t.number = :topic
            """)
        .param("topic", one.topic())
        .param("several", one.several())
        .param("secret", one.secret())
        .param("closes", Date.valueOf(one.closesOn()))
        .update();
    for (var option : one.options()) {
      jdbc.sql("insert into forum.option (topic, place, text) values (?, ?, ?)")
          .params(one.topic(), option.place(), option.text())
          .update();
    }
  }

  /** Marks that somebody voted in secret; false if they did before. */
  boolean mark(long topic, byte[] mask) {
    return jdbc.sql(
                "insert into forum.ballot (topic, mask) values (?, ?) on conflict (topic, mask) do"
                    + " nothing")
            .params(topic, mask)
            .update()
        == 1;
  }

  boolean isMarked(long topic, byte[] mask) {
    return jdbc.sql("select exists (select from forum.ballot where topic = ? and mask = ?)")
        .params(topic, mask)
        .query(Boolean.class)
        .single();
  }

  /**
   * Counts a secret vote. All options are written anew, those too that were not chosen: the
   * database keeps by which work a row was written last.
   */
  void count(long topic, Collection<Integer> places) {
    jdbc.sql("update forum.consultation set voted = voted + 1 where topic = ?")
        .param(topic)
        .update();
    jdbc.sql(
            """
            update forum.option set chosen = chosen + (place = any(?))::int where topic = ?
            """)
        .params(places.toArray(Integer[]::new), topic)
        .update();
  }

  /** Lets somebody choose in the open, in place of what they chose before; nothing withdraws. */
  void choose(long topic, AccountId account, Collection<Integer> places, Instant now) {
    jdbc.sql("delete from forum.vote where topic = ? and account = ?")
        .params(topic, account.number())
        .update();
    for (var place : places) {
      jdbc.sql("insert into forum.vote (topic, account, place, at) values (?, ?, ?, ?)")
          .params(topic, account.number(), place, Timestamp.from(now))
          .update();
    }
  }

  /** All that was chosen in the open. */
  List<Vote> votes(long topic) {
    return jdbc.sql("select account, place from forum.vote where topic = ? order by place, account")
        .param(topic)
        .query((row, _) -> new Vote(new AccountId(row.getLong("account")), row.getInt("place")))
        .list();
  }

  /** What an account chose in the open. */
  Set<Integer> chosen(long topic, AccountId account) {
    return new TreeSet<>(
        jdbc.sql("select place from forum.vote where topic = ? and account = ?")
            .params(topic, account.number())
            .query(Integer.class)
            .list());
  }

  /** What an account chose in the open anywhere: the topic, and the text of the option. */
  List<Choice> choices(AccountId account) {
    return jdbc.sql(
            """
            select v.topic, case when p.gone_at is null then o.text else '' end text
              from forum.vote v
              join forum.option o on o.topic = v.topic and o.place = v.place
              join forum.post p on p.topic = v.topic and p.place = 1
             where v.account = ? order by v.topic, v.place
            """)
        .param(account.number())
        .query((row, _) -> new Choice(row.getLong("topic"), row.getString("text")))
        .list();
  }

  record Choice(long topic, String text) {}

  /**
   * The topics in which anybody voted in secret.
   *
   * @param chatham whether those of Chatham House mode are among them
   */
  List<Long> secret(boolean chatham) {
    return jdbc.sql(
            """
            select topic from forum.consultation where secret and voted > 0 and (? or not chatham)
             order by topic
            """)
        .param(chatham)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** Takes the mark away; what was chosen stays counted. */
  void unmark(long topic, byte[] mask) {
    jdbc.sql("delete from forum.ballot where topic = ? and mask = ?").params(topic, mask).update();
  }

  void forget(AccountId account) {
    jdbc.sql("delete from forum.vote where account = ?").param(account.number()).update();
  }

  boolean any() {
    return jdbc.sql("select exists (select from forum.consultation)").query(Boolean.class).single();
  }

  /** The day after which a consultation that begins on a day must not close. */
  static LocalDate latest(LocalDate today) {
    return today.plusYears(1);
  }
}
