package org.baraza.forum.speaker;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who lets others follow them. What they said is read from the posts each time: of spaces of
 * everyone and of all members alone, never of circles, and never of Chatham House mode, where a
 * post has no author.
 */
@Component
@Transactional(readOnly = true)
public class Speakers {

  private final JdbcClient jdbc;
  private final Clock clock;

  Speakers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Something they said.
   *
   * @param topic the number of the topic they said it in
   * @param title of that topic
   */
  record Saying(long post, long topic, Said title, Marking marking, Instant at) {

    /** Its permanent address after the language. */
    String path() {
      return "/forum/posts/" + post;
    }
  }

  /** Whom a number stands for. */
  Optional<AccountId> account(long number) {
    return jdbc.sql("select account from forum.speaker where number = ?")
        .param(number)
        .query((row, _) -> new AccountId(row.getLong(1)))
        .optional();
  }

  /** The numbers of those among some accounts who can be followed; for members. */
  public Map<Long, Long> among(Collection<AccountId> accounts) {
    var numbers = new TreeMap<Long, Long>();
    if (!accounts.isEmpty()) {
      jdbc.sql("select account, number from forum.speaker where account = any(?)")
          .param(accounts.stream().map(AccountId::number).toArray(Long[]::new))
          .query(row -> {
            numbers.put(row.getLong(1), row.getLong(2));
          });
    }
    return numbers;
  }

  Optional<Long> of(AccountId account) {
    return Optional.ofNullable(among(List.of(account)).get(account.number()));
  }

  /** The moment from which an account could be followed. */
  Optional<Instant> since(AccountId account) {
    return jdbc.sql("select since from forum.speaker where account = ?")
        .param(account.number())
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  @Transactional
  public void allow(AccountId account) {
    jdbc.sql("insert into forum.speaker values (?, ?, ?) on conflict (account) do nothing")
        .params(draw(), account.number(), Timestamp.from(clock.instant()))
        .update();
  }

  private long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.speaker where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  @Transactional
  public void end(AccountId account) {
    jdbc.sql("delete from forum.speaker where account = ?").param(account.number()).update();
  }

  /**
   * What an account said last in each topic after one moment, not after another, where the reader
   * reads it, and the title of the topic.
   */
  List<Saying> said(AccountId by, Instant since, Instant until, int most, Reader reader) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (p.topic)
                     p.number, p.topic, t.title, t.language, s.kind, p.posted_at
                from forum.post p
                join forum.post o on o.topic = p.topic and o.place = 1 and o.gone_at is null
                join forum.topic t on t.number = p.topic
                join forum.space s on s.number = p.space
               where p.author = :by and p.posted_at > :since and p.posted_at <= :until
                 and p.gone_at is null and not t.chatham and s.kind in ('OPEN', 'MEMBERS')
                 and s.readers && array[:keys]::text[]
               order by p.topic, p.posted_at desc, p.number desc) last
             order by posted_at desc, number desc limit :most
            """)
        .param("by", by.number())
        .param("since", Timestamp.from(since))
        .param("until", Timestamp.from(until))
        .param("keys", reader.keys())
        .param("most", most)
        .query((row, _) ->
            new Saying(
                row.getLong("number"),
                row.getLong("topic"),
                new Said(row.getString("title"), Lang.of(row.getString("language")).orElseThrow()),
                row.getString("kind").equals("OPEN") ? Marking.CLEAR : Marking.GREEN,
                row.getTimestamp("posted_at").toInstant()))
        .list();
  }
}
