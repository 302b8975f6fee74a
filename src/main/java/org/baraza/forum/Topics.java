package org.baraza.forum;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.Topic.Kind;
import org.baraza.forum.Topic.State;
import org.baraza.forum.Unposted.Why;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps topics, and how far each reader has come in them. */
@Component
class Topics {

  /** A topic and its space, by its number and the keys of a reader. */
  private static final String HOUSED =
      "select "
          + Spaces.COLUMNS
          + """
          , t.number topic_number, t.space topic_space, t.kind topic_kind,
            t.title topic_title, t.language topic_language, t.concepts topic_concepts,
            t.state topic_state, t.posts topic_posts, t.last_at topic_last_at,
            t.accepted topic_accepted, t.chatham topic_chatham, t.harvested topic_harvested
            from forum.topic t join forum.space s on s.number = t.space
           where t.number = ? and s.readers && ?::text[]
          """;

  private final JdbcClient jdbc;
  private final JdbcTemplate ways;

  Topics(JdbcClient jdbc, JdbcTemplate ways) {
    this.jdbc = jdbc;
    this.ways = ways;
  }

  /** Where a list goes on: after the topic of this number, whose last post is of that moment. */
  record Mark(Instant at, long number) {}

  /**
   * A topic and what it stands in.
   *
   * @param space as it is {@linkplain Space#within in the topic}
   */
  record Housed(Topic topic, Space space) {}

  /** A topic that is read, and those of its posts that were asked for. */
  record Read(Housed in, List<Post> posts) {}

  /** One with its space, which the reader sees. */
  Optional<Housed> housed(long number, Reader reader) {
    return jdbc.sql(HOUSED).params(number, keys(reader)).query(Topics::housed).optional();
  }

  /** The same with its posts after a place: two questions that take one way to the database. */
  Optional<Read> read(long number, int after, int most, Reader reader) {
    return ways.execute(
        HOUSED + ';' + Posts.OF,
        (PreparedStatementCallback<Optional<Read>>)
            asked -> {
              asked.setLong(1, number);
              asked.setObject(2, keys(reader));
              asked.setLong(3, number);
              asked.setInt(4, after);
              asked.setInt(5, most);
              asked.execute();
              var housed = rows(asked, Topics::housed);
              asked.getMoreResults();
              var posts = rows(asked, Posts::post);
              return housed.stream().findFirst().map(one -> new Read(one, posts));
            });
  }

  private static <T> List<T> rows(PreparedStatement asked, RowMapper<T> mapper)
      throws SQLException {
    try (var rows = asked.getResultSet()) {
      return new RowMapperResultSetExtractor<>(mapper).extractData(rows);
    }
  }

  private static String[] keys(Reader reader) {
    return reader.keys().toArray(String[]::new);
  }

  private static Housed housed(ResultSet row, int place) throws SQLException {
    var topic = topic(row, "topic_");
    return new Housed(topic, Spaces.space(row, place).within(topic));
  }

  Optional<Topic> visible(long number, Reader reader) {
    return jdbc.sql(
            """
            select t.* from forum.topic t join forum.space s on s.number = t.space
             where t.number = :number and s.readers && array[:keys]::text[]
            """)
        .param("number", number)
        .param("keys", reader.keys())
        .query(Topics::topic)
        .optional();
  }

  /**
   * Topics of a space that was asked for through the reader, those with the latest posts first.
   *
   * @param after the last one of the page before, or null
   */
  List<Topic> of(Space space, @Nullable Mark after, int most) {
    var beyond = after == null ? "" : " and (last_at, number) < (:at, :last)";
    var asked =
        jdbc.sql(
                "select * from forum.topic where space = :space"
                    + beyond
                    + " order by last_at desc, number desc limit :most")
            .param("space", space.number())
            .param("most", most);
    if (after != null) {
      asked.param("at", Timestamp.from(after.at())).param("last", after.number());
    }
    return asked.query(Topics::topic).list();
  }

  /** Topics of a space that was asked for through the reader, those after a number, in order. */
  List<Topic> after(Space space, long number, int most) {
    return jdbc.sql(
            "select * from forum.topic where space = ? and number > ? order by number limit ?")
        .params(space.number(), number, most)
        .query(Topics::topic)
        .list();
  }

  /** The latest topics on a concept that the reader sees, none of Chatham House mode. */
  List<Topic> about(String concept, int most, Reader reader) {
    return jdbc.sql(
            """
            select t.* from forum.topic t join forum.space s on s.number = t.space
             where t.concepts @> array[:concept]::text[] and not t.chatham
               and s.readers && array[:keys]::text[]
             order by t.last_at desc, t.number desc limit :most
            """)
        .param("concept", concept)
        .param("keys", reader.keys())
        .param("most", most)
        .query(Topics::topic)
        .list();
  }

  /**
   * Topics of a space that was asked for through the reader, with a post of that time, none of
   * Chatham House mode.
   */
  List<Topic> spoken(Space space, Instant since, Instant until, int most) {
    return jdbc.sql(
            """
            select * from forum.topic
             where space = ? and last_at > ? and last_at <= ? and title <> ? and not chatham
             order by last_at desc, number desc limit ?
            """)
        .params(space.number(), Timestamp.from(since), Timestamp.from(until), Topic.UNSAID, most)
        .query(Topics::topic)
        .list();
  }

  /** The latest topics of a space that was asked for, none of Chatham House mode. */
  List<Topic> named(Space space, int most) {
    return jdbc.sql(
            """
            select * from forum.topic where space = ? and not chatham and title <> ?
             order by last_at desc, number desc limit ?
            """)
        .params(space.number(), Topic.UNSAID, most)
        .query(Topics::topic)
        .list();
  }

  /** The latest topics that the reader sees, none of circles or of Chatham House mode. */
  List<Topic> latest(int most, Reader reader) {
    return jdbc.sql(
            """
            select t.* from forum.topic t join forum.space s on s.number = t.space
             where not t.chatham and s.kind <> 'CLOSED' and s.readers && array[:keys]::text[]
               and t.title <> :unsaid
             order by t.last_at desc, t.number desc limit :most
            """)
        .param("unsaid", Topic.UNSAID)
        .param("keys", reader.keys())
        .param("most", most)
        .query(Topics::topic)
        .list();
  }

  /** When a topic was opened, which its first post tells. */
  Instant begun(Topic one) {
    return jdbc.sql("select posted_at from forum.post where topic = ? and place = 1")
        .param(one.number())
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .optional()
        .orElse(one.lastAt());
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.topic where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void add(Topic one) {
    jdbc.sql(
            """
            insert into forum.topic
              (number, space, kind, title, language, concepts, state, posts, last_at, chatham, whole)
            select :number, s.number, :kind, :title, :language, :concepts::text[], :state, 0,
                   :at::timestamptz, :chatham, s.chatham
              from forum.space s where s.number = :space
            """)
        .param("number", one.number())
        .param("kind", one.kind().name())
        .param("title", one.title())
        .param("language", one.language().code())
        .param("concepts", one.concepts().toArray(String[]::new))
        .param("state", one.state().name())
        .param("at", Timestamp.from(one.lastAt()))
        .param("chatham", one.chatham())
        .param("space", one.space())
        .update();
  }

  /**
   * The place of a post to come. Others that write into the topic wait until this work is done, and
   * so does whoever archives its space.
   *
   * @throws Unposted if the topic was closed, or its space archived, meanwhile
   */
  int next(long space, long number, Instant at) {
    var isOpen =
        jdbc.sql("select state = 'OPEN' from forum.space where number = ? for share")
            .param(space)
            .query(Boolean.class)
            .single();
    return jdbc.sql(
            """
            update forum.topic set posts = posts + 1, last_at = greatest(last_at, ?)
             where number = ? and state = 'OPEN' and ? returning posts
            """)
        .params(Timestamp.from(at), number, isOpen)
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new Unposted(Why.CLOSED));
  }

  void accept(long number, @Nullable Long post) {
    jdbc.sql("update forum.topic set accepted = :post where number = :number")
        .param("post", post)
        .param("number", number)
        .update();
  }

  void move(long number, State state) {
    jdbc.sql("update forum.topic set state = ? where number = ?")
        .params(state.name(), number)
        .update();
  }

  /** How far an account has read topics, by their numbers. */
  Map<Long, Integer> seen(AccountId account, List<Long> topics) {
    var seen = new TreeMap<Long, Integer>();
    jdbc.sql("select topic, place from forum.seen where account = ? and topic = any(?)")
        .params(account.number(), topics.toArray(Long[]::new))
        .query(row -> {
          seen.put(row.getLong("topic"), row.getInt("place"));
        });
    return seen;
  }

  void saw(AccountId account, long topic, int place) {
    jdbc.sql(
            """
            insert into forum.seen values (?, ?, ?)
            on conflict (account, topic) do update set place = excluded.place
             where seen.place < excluded.place
            """)
        .params(account.number(), topic, place)
        .update();
  }

  /** Whoever had read all that was there before a place has read that place, too. */
  void readOn(AccountId account, long topic, int place) {
    jdbc.sql(
            """
            insert into forum.seen
            select :account, :topic, :place
             where :place = 1
                or exists (select from forum.seen
                            where account = :account and topic = :topic and place = :place - 1)
            on conflict (account, topic) do update set place = excluded.place
             where seen.place < excluded.place
            """)
        .param("account", account.number())
        .param("topic", topic)
        .param("place", place)
        .update();
  }

  private static Topic topic(ResultSet row, int place) throws SQLException {
    return topic(row, "");
  }

  private static Topic topic(ResultSet row, String of) throws SQLException {
    return new Topic(
        row.getLong(of + "number"),
        row.getLong(of + "space"),
        Kind.valueOf(row.getString(of + "kind")),
        row.getString(of + "title"),
        Lang.of(row.getString(of + "language")).orElseThrow(),
        List.of((String[]) row.getArray(of + "concepts").getArray()),
        State.valueOf(row.getString(of + "state")),
        row.getInt(of + "posts"),
        row.getTimestamp(of + "last_at").toInstant(),
        row.getObject(of + "accepted", Long.class),
        row.getBoolean(of + "chatham"),
        row.getBoolean(of + "harvested"));
  }
}
