package org.baraza.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.Post.Edition;
import org.baraza.forum.Post.Gone;
import org.baraza.forum.seek.Leaves;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps posts, what they said before, and who speaks in Chatham House mode. */
@Component
class Posts {

  private static final String SELECT = "select p.* from forum.post p ";

  /** Those of a topic after a place, at most so many. */
  static final String OF = SELECT + "where topic = ? and place > ? order by place limit ?";

  private final JdbcClient jdbc;
  private final Leaves leaves;

  Posts(JdbcClient jdbc, Leaves leaves) {
    this.jdbc = jdbc;
    this.leaves = leaves;
  }

  Optional<Post> visible(long number, Reader reader) {
    return jdbc.sql(
            SELECT
                + """
                 join forum.space s on s.number = p.space
                 where p.number = :number and s.readers && array[:keys]::text[]
                """)
        .param("number", number)
        .param("keys", reader.keys())
        .query(Posts::post)
        .optional();
  }

  /** The posts after a place of a topic that was asked for through the reader. */
  List<Post> of(Topic topic, int after, int most) {
    return jdbc.sql(OF).params(topic.number(), after, most).query(Posts::post).list();
  }

  /** Who spoke in a topic under their names, at most so many. */
  List<AccountId> authors(long topic, int most) {
    return jdbc.sql(
            "select distinct author from forum.post where topic = ? and author is not null limit ?")
        .params(topic, most)
        .query((row, _) -> new AccountId(row.getLong(1)))
        .list();
  }

  /** Who opened a topic under their name, if they have read it up to a place. */
  Optional<AccountId> asker(long topic, int place) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select p.author from forum.post p
                  join forum.seen s on s.account = p.author and s.topic = p.topic
                 where p.topic = ? and p.place = 1 and s.place >= ?
                """)
            .params(topic, place)
            .query((row, _) -> new AccountId(row.getLong(1)))
            .optional());
  }

  /** Those of some posts that stand in a topic that was asked for through the reader. */
  List<Post> some(Topic topic, Collection<Long> numbers) {
    return jdbc.sql(SELECT + " where topic = ? and number = any(?) order by place")
        .params(topic.number(), numbers.toArray(Long[]::new))
        .query(Posts::post)
        .list();
  }

  /** The post at a place of a topic. */
  Optional<Post> at(Topic topic, int place) {
    return of(topic, place - 1, 1).stream().filter(one -> one.place() == place).findFirst();
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.post where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void add(Post one) {
    jdbc.sql(
            """
            insert into forum.post
              (number, topic, space, chatham, place, author, voice, language, written, html,
               posted_at)
            values (:number, :topic, :space, :chatham, :place, :author, :voice, :language,
                    :written, :html, :at)
            """)
        .param("number", one.number())
        .param("topic", one.topic())
        .param("space", one.space())
        .param("chatham", one.author() == null)
        .param("place", one.place())
        .param("author", one.author() == null ? null : one.author().number())
        .param("voice", one.voice() == 0 ? null : one.voice())
        .param("language", one.language().code())
        .param("written", one.written())
        .param("html", one.html())
        .param("at", Timestamp.from(one.postedAt()))
        .update();
    leaves.said(one.number());
  }

  /** Keeps what it said as an edition, and lets it say something else. */
  void edit(Post one, Lang language, String written, String html, Instant now) {
    var since = one.editedAt() == null ? one.postedAt() : one.editedAt();
    jdbc.sql(
            """
            insert into forum.edition (post, number, written, language, at)
            select :post, coalesce(max(number), 0) + 1, :written, :language, :at::timestamptz
              from forum.edition where post = :post
            """)
        .param("post", one.number())
        .param("written", one.written())
        .param("language", one.language().code())
        .param("at", Timestamp.from(since))
        .update();
    jdbc.sql(
            """
            update forum.post set language = ?, written = ?, html = ?, edited_at = ?
             where number = ?
            """)
        .params(language.code(), written, html, Timestamp.from(now), one.number())
        .update();
    leaves.said(one.number());
  }

  /** What it said before the edition of a number, the latest first. */
  List<Edition> editions(Post one, int before, int most) {
    return jdbc.sql(
            """
            select e.number, e.written, coalesce(e.language, p.language) as language, e.at
              from forum.edition e join forum.post p on p.number = e.post
             where e.post = ? and e.number < ? and p.gone_at is null
             order by e.number desc limit ?
            """)
        .params(one.number(), before, most)
        .query((row, _) ->
            new Edition(
                row.getInt("number"),
                Lang.of(row.getString("language")).orElseThrow(),
                row.getString("written"),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  /** Marks a post as useful to an account, or no longer. */
  void mark(long number, AccountId account, Instant now) {
    jdbc.sql("select number from forum.post where number = ? for no key update")
        .param(number)
        .query(Long.class)
        .optional();
    var ended =
        jdbc.sql("delete from forum.useful where post = ? and account = ?")
            .params(number, account.number())
            .update();
    if (ended == 0) {
      jdbc.sql("insert into forum.useful (post, account, at) values (?, ?, ?)")
          .params(number, account.number(), Timestamp.from(now))
          .update();
    }
  }

  /**
   * Holds the posts that an account found useful, in one order for all, before its marks go: each
   * post counts them.
   */
  void holdMarked(AccountId account) {
    jdbc.sql(
            """
            select number from forum.post
             where number in (select post from forum.useful where account = ?)
             order by number for no key update
            """)
        .param(account.number())
        .query(Long.class)
        .list();
  }

  /** Which of some posts an account found useful. */
  Set<Long> marked(AccountId account, List<Long> posts) {
    return new HashSet<>(
        jdbc.sql("select post from forum.useful where account = ? and post = any(?)")
            .params(account.number(), posts.toArray(Long[]::new))
            .query(Long.class)
            .list());
  }

  /** The voice under a mask, or 0 for who has not spoken in the topic. */
  int voice(long topic, byte[] mask) {
    return jdbc.sql("select place from forum.voice where topic = ? and mask = ?")
        .params(topic, mask)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** A new voice in a topic that {@link Topics#next} holds. */
  int speak(long topic, byte[] mask) {
    return jdbc.sql(
            """
            insert into forum.voice
            select ?, coalesce(max(place), 0) + 1, ? from forum.voice where topic = ? returning place
            """)
        .params(topic, mask, topic)
        .query(Integer.class)
        .single();
  }

  /** Those that write at the same time as this account wait for each other. */
  void queue(AccountId account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('forum', ?))")
        .param(account.number())
        .query(row -> {});
  }

  /** How many an account wrote since a moment, wherever that was, at most so many. */
  int written(AccountId account, Instant since, int most) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select count(*) from (select from forum.post
                                       where author = ? and posted_at > ? limit ?) found
                """)
            .params(account.number(), Timestamp.from(since), most)
            .query(Integer.class)
            .single());
  }

  /** How often an account changed what it wrote since a moment, at most so many times. */
  int edited(AccountId account, Instant since, int most) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select count(*) from (
                  select from forum.post where author = :account and edited_at > :since
                  union all
                  select from forum.edition e join forum.post p on p.number = e.post
                   where p.author = :account and p.edited_at > :since and e.at > :since
                     and e.number > 1
                  limit :most) found
                """)
            .param("account", account.number())
            .param("since", Timestamp.from(since))
            .param("most", most)
            .query(Integer.class)
            .single());
  }

  /** How often a voice changed what it said on a day. */
  int edited(long topic, int voice, Instant day) {
    return jdbc.sql(
            """
            select (select count(*) from forum.post
                     where topic = :topic and voice = :voice and edited_at = :day)
                 + (select count(*) from forum.edition e join forum.post p on p.number = e.post
                     where p.topic = :topic and p.voice = :voice and e.at = :day and e.number > 1)
            """)
        .param("topic", topic)
        .param("voice", voice)
        .param("day", Timestamp.from(day))
        .query(Integer.class)
        .single();
  }

  /** How many translations an account made since a moment, at most so many. */
  int rendered(AccountId account, Instant since, int most) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select count(*) from (select from forum.rendering
                                       where by = ? and at > ? limit ?) found
                """)
            .params(account.number(), Timestamp.from(since), most)
            .query(Integer.class)
            .single());
  }

  /** How many an account wrote before a moment that nobody had to take away, at most so many. */
  int standing(AccountId account, Instant before, int most) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select count(*) from (select from forum.post
                                       where author = ? and posted_at < ?
                                         and coalesce(gone_by, 'AUTHOR') = 'AUTHOR' limit ?) found
                """)
            .params(account.number(), Timestamp.from(before), most)
            .query(Integer.class)
            .single());
  }

  /** How many posts a voice made on a day. */
  int spoken(long topic, int voice, Instant day) {
    return jdbc.sql(
            "select count(*) from forum.post where topic = ? and voice = ? and posted_at = ?")
        .params(topic, voice, Timestamp.from(day))
        .query(Integer.class)
        .single();
  }

  /** All that an account wrote under its name; what is hidden says nothing here. */
  List<Post> by(AccountId account) {
    return jdbc.sql(SELECT + " where p.author = ? order by posted_at, number")
        .param(account.number())
        .query(Posts::post)
        .list();
  }

  static Post post(ResultSet row, int place) throws SQLException {
    var author = row.getObject("author", Long.class);
    var edited = row.getTimestamp("edited_at");
    var gone = row.getString("gone_by");
    return new Post(
        row.getLong("number"),
        row.getLong("topic"),
        row.getLong("space"),
        row.getInt("place"),
        author == null ? null : new AccountId(author),
        row.getInt("voice"),
        Lang.of(row.getString("language")).orElseThrow(),
        row.getString("written"),
        row.getString("html"),
        row.getTimestamp("posted_at").toInstant(),
        instant(edited),
        gone == null ? null : Gone.valueOf(gone),
        row.getBoolean("aside"),
        row.getInt("useful"),
        row.getInt("laden") > 0);
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
