package org.baraza.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.dossier.Passage;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.baraza.translation.Proposal.State;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what is proposed. It is asked about practices that were opened to the reader before; what
 * was written from an edition the reader may not see stays behind the wall of the database.
 */
@Component
class Proposals {

  private static final int MOST = 100;

  /**
   * Passages of one practice in one language that stand alike.
   *
   * @param since when the first of them was written
   */
  record Pending(long practice, Lang lang, State state, int passages, Instant since) {}

  private final JdbcClient jdbc;

  Proposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What members wrote of a practice in a language; others are told nothing of it. */
  Map<Passage, Proposal> of(long practice, Lang lang, Reader reader) {
    var proposals = new EnumMap<Passage, Proposal>(Passage.class);
    if (reader.account().isPresent()) {
      jdbc.sql("select * from translation.proposal where practice = ? and lang = ?")
          .params(practice, lang.code())
          .query((row, _) -> read(row))
          .list()
          .forEach(one -> proposals.put(one.passage(), one));
    }
    return proposals;
  }

  /** What waits to be accepted in these languages, the longest waiting first. */
  List<Pending> waiting(Collection<Lang> languages) {
    return jdbc.sql(
            """
            select practice, lang, state, count(*) as passages, min(at) as since
              from translation.proposal
             where state = 'WAITING' and lang in (:languages)
             group by practice, lang, state order by since limit
            """
                + ' '
                + MOST)
        .param("languages", languages.stream().map(Lang::code).toList())
        .query((row, _) -> pending(row))
        .list();
  }

  /** What an account wrote and is not done with, the latest first. */
  List<Pending> of(AccountId translator) {
    return jdbc.sql(
            """
            select practice, lang, state, count(*) as passages, max(at) as since
              from translation.proposal
             where state in ('WAITING', 'DECLINED') and translator = :translator
             group by practice, lang, state order by since desc limit
            """
                + ' '
                + MOST)
        .param("translator", translator.number())
        .query((row, _) -> pending(row))
        .list();
  }

  private static Pending pending(ResultSet row) throws SQLException {
    return new Pending(
        row.getLong("practice"),
        Lang.of(row.getString("lang")).orElseThrow(),
        State.valueOf(row.getString("state")),
        row.getInt("passages"),
        row.getTimestamp("since").toInstant());
  }

  /**
   * Keeps a proposal in the place of the version it names.
   *
   * @throws OptimisticLockingFailureException if that is no longer the latest
   */
  void put(Proposal one) {
    Sight.atHouseWork(() -> replace(one));
  }

  /** What was written from an edition that is sealed since gives way: its reader cannot know it. */
  private void replace(Proposal one) {
    bound(
            """
            delete from translation.proposal p
             where practice = :practice and lang = :lang and passage = :passage
               and :version = 0
               and exists (select from practice.edition e
                            where e.practice = p.practice and e.number = p.edition
                              and e.readers is not null)
            """,
            one)
        .update();
    var rows =
        bound(
                """
                insert into translation.proposal as kept
                  (practice, lang, passage, version, text, source_lang, source, edition, translator,
                   named, at, state, grounds)
                values (:practice, :lang, :passage, 1, :text, :from, :source, :edition, :by,
                        :named, :at, 'WAITING', '')
                on conflict (practice, lang, passage) do update
                   set version = kept.version + 1, text = excluded.text,
                       source_lang = excluded.source_lang, source = excluded.source,
                       edition = excluded.edition, translator = excluded.translator,
                       named = excluded.named, at = excluded.at, state = 'WAITING', grounds = '',
                       judge = null, judged_at = null
                 where kept.version = :version
                """,
                one)
            .update();
    hold(rows);
  }

  private JdbcClient.StatementSpec bound(String sql, Proposal one) {
    return jdbc.sql(sql)
        .param("practice", one.practice())
        .param("lang", one.lang().code())
        .param("passage", one.passage().code())
        .param("version", one.version())
        .param("text", one.text())
        .param("from", one.from().code())
        .param("source", one.source())
        .param("edition", one.edition())
        .param("by", one.by())
        .param("named", one.named())
        .param("at", Timestamp.from(one.at()));
  }

  /**
   * Notes what was decided.
   *
   * @throws OptimisticLockingFailureException if somebody else changed it meanwhile
   */
  void decide(Proposal one, State state, AccountId judge, Instant at, String grounds) {
    hold(
        jdbc.sql(
                """
                update translation.proposal
                   set version = version + 1, state = :state, judge = :judge, judged_at = :at,
                       grounds = :grounds
                 where practice = :practice and lang = :lang and passage = :passage
                   and version = :version and state = 'WAITING'
                """)
            .param("state", state.name())
            .param("judge", judge.number())
            .param("at", Timestamp.from(at))
            .param("grounds", grounds)
            .param("practice", one.practice())
            .param("lang", one.lang().code())
            .param("passage", one.passage().code())
            .param("version", one.version())
            .update());
  }

  void remove(Proposal one) {
    hold(
        jdbc.sql(
                """
                delete from translation.proposal
                 where practice = ? and lang = ? and passage = ? and version = ?
                """)
            .params(one.practice(), one.lang().code(), one.passage().code(), one.version())
            .update());
  }

  private static void hold(int rows) {
    if (rows == 0) {
      throw new OptimisticLockingFailureException("changed meanwhile");
    }
  }

  /** Whether the translators of a practice into a language were not yet told that it is stale. */
  boolean tell(long practice, Lang lang, Instant at) {
    return jdbc.sql("insert into translation.told values (?, ?, ?) on conflict do nothing")
            .params(practice, lang.code(), Timestamp.from(at))
            .update()
        > 0;
  }

  void renewed(long practice, Lang lang) {
    jdbc.sql("delete from translation.told where practice = ? and lang = ?")
        .params(practice, lang.code())
        .update();
  }

  private static Proposal read(ResultSet row) throws SQLException {
    return new Proposal(
        row.getLong("practice"),
        Lang.of(row.getString("lang")).orElseThrow(),
        Passage.of(row.getString("passage")).orElseThrow(),
        row.getInt("version"),
        row.getString("text"),
        Lang.of(row.getString("source_lang")).orElseThrow(),
        row.getString("source"),
        row.getInt("edition"),
        row.getLong("translator"),
        row.getBoolean("named"),
        row.getTimestamp("at").toInstant(),
        State.valueOf(row.getString("state")),
        row.getString("grounds"));
  }
}
