package org.baraza.forum.pending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.pending.Ruling.Act;
import org.baraza.forum.pending.Ruling.State;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was hidden or taken away, and why; one for each case. */
@Component
public class Rulings {

  private final JdbcClient jdbc;

  Rulings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.ruling where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  /** Adds one, or tells a hidden case anew that was decided; what was said against it goes. */
  public void keep(Ruling one) {
    var account = one.account();
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                insert into forum.ruling
                  (number, kind, key, post, account, act, by, hidden_by, why, at, until, state,
                   readers)
                values (:number, :kind, :key, :post, :account, :act, :by, :hidden_by, :why, :at,
                        :until, 'STANDS', :readers::text[])
                on conflict (number) do update
                   set act = excluded.act, by = excluded.by, hidden_by = excluded.hidden_by,
                       why = excluded.why, at = excluded.at, until = excluded.until,
                       state = 'STANDS', appeal = null
                """)
            .param("number", one.number())
            .param("kind", one.kind())
            .param("key", one.key())
            .param("post", one.post())
            .param("account", account == null ? null : account.number())
            .param("act", one.act().name())
            .param("by", one.by())
            .param("hidden_by", one.hiddenBy())
            .param("why", one.why())
            .param("at", Timestamp.from(one.at()))
            .param("until", one.until() == null ? null : Timestamp.from(one.until()))
            .param("readers", one.readers().toArray(String[]::new))
            .update());
  }

  public Optional<Ruling> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from forum.ruling where number = :number"
                + " and readers && array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(Rulings::ruling)
        .optional();
  }

  /** One, for the house itself. */
  public Optional<Ruling> any(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select * from forum.ruling where number = ?")
            .param(number)
            .query(Rulings::ruling)
            .optional());
  }

  /** What was last done about something, and not undone; for the house. */
  public Optional<Ruling> of(String kind, String key) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select * from forum.ruling where kind = ? and key = ? and state <> 'LIFTED'
                 order by at desc, number limit 1
                """)
            .params(kind, key)
            .query(Rulings::ruling)
            .optional());
  }

  /** What was decided about what an account said, the latest first. */
  public List<Ruling> of(AccountId account) {
    return jdbc.sql(
            "select * from forum.ruling where account = ? order by at desc, number limit 200")
        .param(account.number())
        .query(Rulings::ruling)
        .list();
  }

  /** The appeals that wait for moderators, apart from those on what is hidden only. */
  public List<Ruling> waiting(Reader reader) {
    return jdbc.sql(
            """
            select * from forum.ruling
             where state = 'APPEALED' and act <> 'HIDDEN' and readers && array[:keys]::text[]
             order by at, number limit 200
            """)
        .param("keys", reader.keys())
        .query(Rulings::ruling)
        .list();
  }

  /** Whether this account reported it, acted on it, or looks after its space. */
  public boolean isPartial(Ruling one, AccountId account) {
    return one.isBy(account)
        || Sight.ofEverything(() ->
            jdbc.sql(
                    """
                    select exists (select from forum.report r
                                    where r.kind = :kind and r.key = :key
                                      and (r.by = :account
                                           or exists (select from forum.seconded c
                                                       where c.report = r.number
                                                         and c.account = :account)))
                        or exists (select from forum.post p
                                     join forum.seat s on s.space = p.space and s.steward
                                    where p.number = :post and s.account = :account)
                    """)
                .param("kind", one.kind())
                .param("key", one.key())
                .param("post", one.post())
                .param("account", account.number())
                .query(Boolean.class)
                .single());
  }

  /** Keeps what the author says against it; false if they did before, or it is too late. */
  public boolean appeal(long number, String words, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update forum.ruling set state = 'APPEALED', appeal = ?
                     where number = ? and state = 'STANDS' and (act = 'HIDDEN' or until > ?)
                    """)
                .params(words, number, Timestamp.from(now))
                .update()
            == 1);
  }

  /** Ends a case; false if somebody was quicker. */
  public boolean decide(long number, State state, String grounds, long by) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update forum.ruling set state = ?, grounds = nullif(?, ''), decided_by = ?
                     where number = ? and state in ('STANDS', 'APPEALED')
                    """)
                .params(state.name(), grounds, by, number)
                .update()
            == 1);
  }

  /** Those whose authors let the time pass; others that work on one hold it. */
  public List<Ruling> lapsed(Instant now) {
    return jdbc.sql(
            """
            select u.* from forum.ruling u join forum.held h on h.ruling = u.number
             where u.state = 'STANDS' and u.until <= ?
             order by u.number limit 500 for update of u skip locked
            """)
        .param(Timestamp.from(now))
        .query(Rulings::ruling)
        .list();
  }

  /**
   * Lets go of who said what was decided on, and of what they said against it; of what is kept
   * aside with their name by others, too.
   */
  public void forget(AccountId account) {
    Sight.atHouseWork(() -> {
      jdbc.sql(
              """
              delete from forum.ruling u where u.account = ?
                 and not exists (select from forum.held h where h.ruling = u.number)
              """)
          .param(account.number())
          .update();
      jdbc.sql(
              """
              update forum.ruling
                 set account = null, appeal = null, state = 'STANDS',
                     readers = array_remove(readers, 'account:' || account)
               where account = ?
              """)
          .param(account.number())
          .update();
      unname(account);
    });
  }

  /** What is kept aside of others' bears no name of who left when it is given back. */
  private void unname(AccountId account) {
    jdbc.sql(
            """
            update forum.held set kept = kept || '{"by": null, "named": false, "at": null}'
             where kind = 'RENDERING' and (kept->>'by')::bigint = ?
            """)
        .param(account.number())
        .update();
    jdbc.sql(
            """
            update forum.held set kept = kept || '{"by": 0}'
             where kind = 'HARVEST' and (kept->>'by')::bigint = ?
            """)
        .param(account.number())
        .update();
    jdbc.sql(
            """
            update forum.held h set kept = jsonb_set(kept, '{credits}', coalesce(
                     (select jsonb_agg(c) from jsonb_array_elements(h.kept->'credits') c
                       where (c->>'account')::bigint <> :account), '[]'))
             where h.kind = 'HARVEST' and h.kept->'credits' @> jsonb_build_array(
                     jsonb_build_object('account', :account::bigint))
            """)
        .param("account", account.number())
        .update();
  }

  private static Ruling ruling(ResultSet row, int place) throws SQLException {
    var account = row.getObject("account", Long.class);
    var until = row.getTimestamp("until");
    return new Ruling(
        row.getLong("number"),
        row.getString("kind"),
        row.getString("key"),
        row.getLong("post"),
        account == null ? null : new AccountId(account),
        Act.valueOf(row.getString("act")),
        row.getLong("by"),
        row.getLong("hidden_by"),
        row.getString("why"),
        row.getTimestamp("at").toInstant(),
        until == null ? null : until.toInstant(),
        State.valueOf(row.getString("state")),
        said(row.getString("appeal")),
        said(row.getString("grounds")),
        Set.of((String[]) row.getArray("readers").getArray()));
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
