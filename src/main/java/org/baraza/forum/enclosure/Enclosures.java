package org.baraza.forum.enclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.attachment.Cabinet;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the files of posts. What hangs on a post that says nothing is not there. */
@Component
public class Enclosures {

  private static final String ROOM = "forum";

  private final JdbcClient jdbc;
  private final Cabinet cabinet;
  private final Clock clock;

  Enclosures(JdbcClient jdbc, Cabinet cabinet, Clock clock) {
    this.jdbc = jdbc;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  /** Where the files of a post lie. */
  public static String drawer(long post) {
    return ROOM + '/' + post;
  }

  /** Those of posts that were asked for through the reader, by the post. */
  public Map<Long, List<Enclosure>> of(Collection<Long> posts) {
    return posts.isEmpty() ? Map.of() : found(posts);
  }

  private Map<Long, List<Enclosure>> found(Collection<Long> posts) {
    return jdbc
        .sql(
            """
            select e.* from forum.enclosure e join forum.post p on p.number = e.post
             where e.post = any(?) and p.gone_at is null order by e.at, e.number
            """)
        .param(posts.toArray(Long[]::new))
        .query(Enclosures::enclosure)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Enclosure::post));
  }

  List<Enclosure> of(long post) {
    return of(Set.of(post)).getOrDefault(post, List.of());
  }

  void add(Enclosure one, Instant now) {
    jdbc.sql(
            """
            insert into forum.enclosure
              (number, post, topic, space, title, suffix, type, size, digest, at)
            select :number, p.number, p.topic, p.space, :title, :suffix, :type, :size, :digest,
                   :at::timestamptz
              from forum.post p where p.number = :post
            """)
        .param("number", one.number())
        .param("post", one.post())
        .param("title", one.title())
        .param("suffix", one.suffix())
        .param("type", one.type())
        .param("size", one.size())
        .param("digest", one.digest())
        .param("at", Timestamp.from(now))
        .update();
  }

  /**
   * Others that add by the same account wait until this work is done, and so do those that hide the
   * post or take it away.
   */
  void hold(long post, AccountId account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('forum.enclosure', ?))")
        .param(account.number())
        .query(row -> {});
    Sight.ofEverything(() ->
        jdbc.sql("select number from forum.post where number = ? for update")
            .param(post)
            .query(Long.class)
            .list());
  }

  /** How many files came with the posts of an account since a moment. */
  int since(AccountId account, Instant moment) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select count(*) from forum.post p join forum.enclosure e on e.post = p.number
                 where p.author = ? and e.at > ?
                """)
            .params(account.number(), Timestamp.from(moment))
            .query(Integer.class)
            .single());
  }

  void remove(Enclosure one) {
    jdbc.sql("delete from forum.enclosure where post = ? and number = ?")
        .params(one.post(), one.number())
        .update();
    afterwards(() -> cabinet.remove(drawer(one.post()), one.number()));
  }

  /** How many files an account added, since a moment, to posts that it wrote before. */
  public int added(AccountId account, Instant since) {
    return Sight.ofEverything(() -> late(account, since).size());
  }

  /** Takes those files away; to be called in the sight of the house. */
  public void takeBack(AccountId account, Instant since) {
    late(account, since).forEach(this::remove);
  }

  private List<Enclosure> late(AccountId account, Instant since) {
    return jdbc.sql(
            """
            select e.* from forum.enclosure e join forum.post p on p.number = e.post
             where p.author = :account and p.posted_at < :since and e.at >= :since
             order by e.at, e.number
            """)
        .param("account", account.number())
        .param("since", Timestamp.from(since))
        .query(Enclosures::enclosure)
        .list();
  }

  /** Lets go of all files of a post. */
  public void removeOf(long post) {
    if (jdbc.sql("delete from forum.enclosure where post = ?").param(post).update() > 0) {
      afterwards(() -> cabinet.empty(drawer(post)));
    }
  }

  /** A file is gone when the work that takes it away is done, and not before. */
  private static void afterwards(Runnable work) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              work.run();
            }
          });
    } else {
      work.run();
    }
  }

  /** Those of all posts of an account. */
  List<Enclosure> by(AccountId account) {
    return jdbc.sql(
            """
            select e.* from forum.enclosure e join forum.post p on p.number = e.post
             where p.author = ? order by e.at, e.number
            """)
        .param(account.number())
        .query(Enclosures::enclosure)
        .list();
  }

  /** Clears away files of which nothing is written down, such as when the house fell between. */
  void tidy() {
    for (var drawer : cabinet.drawers(ROOM)) {
      var post = Long.parseLong(drawer.substring(ROOM.length() + 1));
      cabinet.keepOnly(drawer, known(post), clock.instant());
    }
  }

  private Set<Long> known(long post) {
    return Sight.ofEverything(() ->
        Set.copyOf(
            jdbc.sql("select number from forum.enclosure where post = ?")
                .param(post)
                .query((row, _) -> row.getLong(1))
                .list()));
  }

  private static Enclosure enclosure(ResultSet row, int place) throws SQLException {
    return new Enclosure(
        row.getLong("number"),
        row.getLong("post"),
        row.getString("title"),
        row.getString("suffix"),
        row.getString("type"),
        row.getLong("size"),
        row.getString("digest"));
  }
}
