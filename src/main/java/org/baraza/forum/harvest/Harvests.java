package org.baraza.forum.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.baraza.forum.docket.Matter;
import org.baraza.forum.harvest.Harvest.Credit;
import org.baraza.forum.harvest.Harvest.Credit.Wish;
import org.baraza.forum.harvest.Harvest.State;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps consolidated replies, and who of those who spoke agreed to be named. */
@Component
class Harvests {

  private final JdbcClient jdbc;

  Harvests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The reply of a topic that was asked for through its reader; it is not shown while what opened
   * the topic is hidden, nor once that is gone.
   */
  Optional<Harvest> of(long topic) {
    return find(topic, "");
  }

  /** The same; others that gather there wait until this work is done. */
  Optional<Harvest> hold(long topic) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('forum.harvest', ?))")
        .param(topic)
        .query(row -> {});
    return find(topic, " for update of h");
  }

  /** Whether it is published, apart from whether what opened the topic is hidden. */
  boolean isPublished(long topic) {
    return jdbc.sql(
            "select exists (select from forum.harvest where topic = ? and state = 'PUBLISHED')")
        .param(topic)
        .query(Boolean.class)
        .single();
  }

  private Optional<Harvest> find(long topic, String how) {
    return jdbc.sql(
            """
            select h.topic, h.by, h.language, h.written, h.html, h.at,
                   case when p.gone_at is not null then 'DRAFT' else h.state end state
              from forum.harvest h join forum.post p on p.topic = h.topic and p.place = 1
             where h.topic = ?
            """
                + how)
        .param(topic)
        .query((row, _) -> harvest(row))
        .optional();
  }

  private Harvest harvest(ResultSet row) throws SQLException {
    var topic = row.getLong("topic");
    var by = row.getObject("by", Long.class);
    return new Harvest(
        topic,
        by == null ? null : new AccountId(by),
        Lang.of(row.getString("language")).orElseThrow(),
        row.getString("written"),
        row.getString("html"),
        State.valueOf(row.getString("state")),
        row.getTimestamp("at").toInstant(),
        posts(topic));
  }

  private List<Long> posts(long topic) {
    return jdbc.sql("select post from forum.gathered where topic = ? order by post")
        .param(topic)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** Keeps a reply in place of the one before. */
  void keep(Harvest one) {
    var by = one.by();
    jdbc.sql(
            """
            insert into forum.harvest
              (topic, space, chatham, by, language, written, html, state, at)
            select t.number, t.space, t.chatham, :by::bigint, :language, :written, :html, :state,
                   :at::timestamptz
              from forum.topic t where t.number = :topic
            on conflict (topic) do update
               set by = excluded.by, language = excluded.language, written = excluded.written,
                   html = excluded.html, state = excluded.state, at = excluded.at
            """)
        .param("topic", one.topic())
        .param("by", by == null ? null : by.number())
        .param("language", one.language().code())
        .param("written", one.written())
        .param("html", one.html())
        .param("state", one.state().name())
        .param("at", Timestamp.from(one.at()))
        .update();
    jdbc.sql("delete from forum.gathered where topic = ?").param(one.topic()).update();
    for (var post : one.posts()) {
      jdbc.sql("insert into forum.gathered values (?, ?)").params(one.topic(), post).update();
    }
  }

  /**
   * Keeps aside what a published reply says, if it still says the same or is by the same; those who
   * gather may begin anew.
   *
   * @param ruling the number of the ruling that says why
   */
  boolean hold(long topic, Matter one, long ruling) {
    hold(topic);
    var author = one.author();
    var held =
        jdbc.sql(
                """
                insert into forum.held
                  (kind, key, post, concepts, accepted, written, html, ruling, kept, readers)
                select 'HARVEST', h.topic::text, :post, '{}', false, h.written, h.html, :ruling,
                       jsonb_build_object('language', h.language, 'by', h.by, 'at', h.at,
                         'credits', coalesce((select jsonb_agg(to_jsonb(c)) from forum.credit c
                                               where c.topic = h.topic), '[]')),
                       :readers::text[]
                  from forum.harvest h
                 where h.topic = :topic and h.state = 'PUBLISHED'
                   and (h.written = :shown or h.by = :by)
                """)
            .param("post", one.post())
            .param("ruling", ruling)
            .param("readers", new String[] {Keys.role(Role.MODERATOR)})
            .param("topic", topic)
            .param("shown", one.shown())
            .param("by", author == null ? null : author.number(), java.sql.Types.BIGINT)
            .update();
    if (held == 1) {
      unsay(topic);
    }
    return held == 1;
  }

  /** Gives back what is kept aside; false if something else was made of it meanwhile. */
  boolean release(long topic, long ruling) {
    hold(topic);
    var back =
        jdbc.sql(
                """
                update forum.harvest h
                   set written = x.written, html = x.html, language = x.kept->>'language',
                       by = (x.kept->>'by')::bigint, at = (x.kept->>'at')::timestamptz,
                       state = 'PUBLISHED'
                  from forum.held x
                 where x.ruling = ? and h.topic = ? and h.written = ''
                """)
            .params(ruling, topic)
            .update();
    if (back == 1) {
      jdbc.sql(
              """
              insert into forum.credit
              select c.* from forum.held x,
                     jsonb_populate_recordset(null::forum.credit, x.kept->'credits') c
               where x.ruling = ? on conflict do nothing
              """)
          .param(ruling)
          .update();
    }
    jdbc.sql("delete from forum.held where ruling = ?").param(ruling).update();
    return back == 1;
  }

  private void unsay(long topic) {
    jdbc.sql("delete from forum.credit where topic = ?").param(topic).update();
    jdbc.sql("update forum.harvest set written = '', html = '', state = 'DRAFT' where topic = ?")
        .param(topic)
        .update();
  }

  List<Credit> credits(long topic) {
    return jdbc.sql("select * from forum.credit where topic = ? order by account")
        .param(topic)
        .query((row, _) -> credit(row))
        .list();
  }

  Optional<Credit> credit(long topic, AccountId account) {
    return credits(topic).stream().filter(one -> one.account().equals(account)).findFirst();
  }

  private static Credit credit(ResultSet row) throws SQLException {
    return new Credit(
        new AccountId(row.getLong("account")),
        Wish.valueOf(row.getString("state")),
        row.getString("name"));
  }

  /**
   * Asks those who spoke, whom nobody asked before; others have nothing to say any more.
   *
   * @return those who are asked now
   */
  List<AccountId> ask(long topic, Collection<AccountId> accounts) {
    var numbers = accounts.stream().map(AccountId::number).toArray(Long[]::new);
    jdbc.sql("delete from forum.credit where topic = ? and not (account = any(?))")
        .params(topic, numbers)
        .update();
    return jdbc.sql(
            """
            insert into forum.credit (topic, account, state, name)
            select ?, account, 'ASKED', '' from unnest(?::bigint[]) account
            on conflict (topic, account) do nothing returning account
            """)
        .params(topic, numbers)
        .query((row, _) -> new AccountId(row.getLong(1)))
        .list();
  }

  /**
   * Asks those again who agreed to be named beside another text, of which nobody was told.
   *
   * @return who they are
   */
  List<AccountId> askAgain(long topic) {
    jdbc.sql("update forum.harvest set told = '{}' where topic = ?").param(topic).update();
    return jdbc.sql(
            """
            update forum.credit set state = 'ASKED' where topic = ? and state = 'NAMED'
            returning account
            """)
        .param(topic)
        .query((row, _) -> new AccountId(row.getLong(1)))
        .list();
  }

  /** Notes that an account is written to about the text that is there; false if it was before. */
  boolean tell(long topic, AccountId account) {
    return jdbc.sql(
                """
                update forum.harvest set told = array_append(told, :account)
                 where topic = :topic and not (:account = any(told))
                """)
            .param("account", account.number())
            .param("topic", topic)
            .update()
        == 1;
  }

  /** The topics about whose reply an account was written to. */
  List<Long> told(AccountId account) {
    return jdbc.sql("select topic from forum.harvest where ? = any(told) order by topic")
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  void wish(long topic, Credit one) {
    jdbc.sql("update forum.credit set state = ?, name = ? where topic = ? and account = ?")
        .params(one.wish().name(), one.name(), topic, one.account().number())
        .update();
  }

  /** The topics where an account is asked, as far as it still sees them, and may read the reply. */
  List<Long> asking(AccountId account) {
    return jdbc.sql(
            """
            select c.topic from forum.credit c
              join forum.harvest h on h.topic = c.topic and h.state = 'PUBLISHED'
              join forum.post p on p.topic = c.topic and p.place = 1 and p.gone_at is null
             where c.account = ? and c.state = 'ASKED' order by c.topic
            """)
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** What an account gathered, by topic and text. */
  List<Harvest> by(AccountId account) {
    return jdbc.sql("select * from forum.harvest where by = ? order by topic")
        .param(account.number())
        .query((row, _) -> harvest(row))
        .list();
  }

  record Named(long topic, String wish, String name) {}

  List<Named> creditsOf(AccountId account) {
    return jdbc.sql("select * from forum.credit where account = ? order by topic")
        .param(account.number())
        .query((row, _) ->
            new Named(row.getLong("topic"), credit(row).wish().code(), row.getString("name")))
        .list();
  }

  void forget(AccountId account) {
    jdbc.sql("delete from forum.credit where account = ?").param(account.number()).update();
    jdbc.sql("update forum.harvest set by = 0 where by = ?").param(account.number()).update();
    jdbc.sql(
            "update forum.harvest set told = array_remove(told, :account) where :account ="
                + " any(told)")
        .param("account", account.number())
        .update();
  }

  boolean any() {
    return jdbc.sql("select exists (select from forum.harvest)").query(Boolean.class).single();
  }
}
