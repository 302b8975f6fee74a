package org.baraza.forum.seek;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.hibernate.Hibernate;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the search follow what is said, with the transaction in which it is. To be called within one.
 * Whoever searches next finds it so; the disk has it a second later, since to write an index down
 * with each post costs more than all else a post takes. Until then it is noted which pages trail,
 * so that a house that fell indexes them again.
 */
@Component
public class Leaves implements SmartInitializingSingleton {

  /** How many posts a page of a topic holds. */
  public static final int POSTS = Leaf.POSTS;

  private static final int WAVE = 20;

  /** The first posts of the pages of the topic in which a post is. */
  private static final String PAGES =
      """
      select h.number from forum.post p join forum.post h on h.topic = p.topic
       where p.number = ? and h.place % 20 = 1
         and (h.place <= p.place and h.place > p.place - 20 or ?)
      """;

  /** The first post of the page on which a post is; the topic is held with it. */
  private static final String PAGE =
      """
      select h.number from forum.post p
        join forum.topic t on t.number = p.topic
        join forum.post h on h.topic = p.topic and h.place = p.place - (p.place - 1) % 20
       where p.number = ? for update of t
      """;

  /** How long an index that is at rest has been on the disk by then. */
  private static final Duration SETTLING = Duration.ofSeconds(10);

  private final JdbcClient jdbc;
  private final EntityManager entities;
  private final IndexKeeper index;
  private final Clock clock;

  Leaves(JdbcClient jdbc, EntityManager entities, IndexKeeper index, Clock clock) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.index = index;
    this.clock = clock;
  }

  /** What trailed when the house fell is indexed again before anybody is let in. */
  @Override
  public void afterSingletonsInstantiated() {
    var now = clock.instant();
    if (Sight.ofEverything(() -> trails(now))) {
      index.follow(Leaf.class, this::trailing);
      settle(now);
    }
  }

  private List<Long> trailing() {
    return jdbc.sql("select page from forum.trailing").query((row, _) -> row.getLong(1)).list();
  }

  /** Lets go of the notes of pages that have been written down since. */
  public void settle() {
    settle(clock.instant().minus(SETTLING));
  }

  private void settle(Instant until) {
    Sight.atHouseWork(() -> {
      if (trails(until)) {
        Search.mapping(entities.getEntityManagerFactory()).scope(Leaf.class).workspace().flush();
        jdbc.sql("delete from forum.trailing where at <= ?").param(Timestamp.from(until)).update();
      }
    });
  }

  private boolean trails(Instant until) {
    return jdbc.sql("select exists (select from forum.trailing where at <= ?)")
        .param(Timestamp.from(until))
        .query(Boolean.class)
        .single();
  }

  /** A post is new, or says something else. */
  public void said(long post) {
    Sight.atHouseWork(() ->
        jdbc.sql(PAGE).param(post).query((row, _) -> row.getLong(1)).list().forEach(this::follow));
  }

  /** A post says again what it said, and so does the title it may have given its topic. */
  public void again(long post) {
    Sight.atHouseWork(() -> {
      hold(post);
      pages(post, isFirst(post)).forEach(this::follow);
    });
  }

  /**
   * A post says nothing any more, nor does the title it may have given its topic. What everyone
   * could read leaves the statistics of the index soon after, by {@link #forget}: to merge an index
   * of many posts takes longer than anybody waits.
   */
  public void unsaid(long post) {
    Sight.atHouseWork(() -> {
      hold(post);
      pages(post, isFirst(post)).forEach(this::follow);
      if (isOpen(post)) {
        jdbc.sql("insert into forum.unsaid values (true) on conflict do nothing").update();
      }
    });
  }

  /**
   * Those that change a topic follow each other, so that the last one to be indexed is the last.
   */
  private void hold(long post) {
    jdbc.sql(
            """
            select t.number from forum.topic t
             where t.number = (select topic from forum.post where number = ?) for update
            """)
        .param(post)
        .query(Long.class)
        .list();
  }

  private List<Long> pages(long post, boolean all) {
    return jdbc.sql(PAGES).params(post, all).query((row, _) -> row.getLong(1)).list();
  }

  /** The first post gives its topic the title that every page bears. */
  private boolean isFirst(long post) {
    return jdbc.sql("select place = 1 from forum.post where number = ?")
        .param(post)
        .query(Boolean.class)
        .single();
  }

  private boolean isOpen(long post) {
    return jdbc.sql(
            """
            select s.kind = 'OPEN' and not p.chatham from forum.post p
              join forum.space s on s.number = p.space
             where p.number = ?
            """)
        .param(post)
        .query(Boolean.class)
        .single();
  }

  private void follow(long page) {
    var isKnown = Hibernate.isInitialized(entities.getReference(Leaf.class, page));
    var leaf = entities.find(Leaf.class, page);
    if (leaf != null) {
      if (isKnown) {
        entities.refresh(leaf);
      }
      trail(page);
      var session = Search.session(entities);
      session.indexingPlanSynchronizationStrategy(Leaves::wait);
      session.indexingPlan().addOrUpdate(leaf);
    }
  }

  private void trail(long page) {
    jdbc.sql(
            """
            insert into forum.trailing values (:page, :at)
            on conflict (page) do update set at = excluded.at
            """)
        .param("page", page)
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }

  /** Waits until whoever searches finds it, and no longer. */
  private static void wait(IndexingPlanSynchronizationStrategyConfigurationContext work) {
    work.documentCommitStrategy(DocumentCommitStrategy.NONE);
    work.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    work.indexingFutureHandler(done ->
        done.join()
            .throwable()
            .ifPresent(failed -> {
              throw new IllegalStateException("the index did not follow", failed);
            }));
  }

  /**
   * Has the index follow some more topics of spaces that belong elsewhere now; to be called until
   * none is left, each time for itself: a space may hold more than one wait is long enough for.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean move() {
    return Sight.ofEverything(() -> {
      var space =
          jdbc.sql(
                  """
                  select number, moved_after from forum.space where moved_after is not null
                   order by number limit 1 for update skip locked
                  """)
              .query((row, _) -> new Moved(row.getLong(1), row.getLong(2)))
              .optional();
      space.ifPresent(this::move);
      return space.isPresent();
    });
  }

  private record Moved(long space, long after) {}

  private void move(Moved one) {
    var topics =
        jdbc.sql(
                """
                select number from forum.topic where space = ? and number > ?
                 order by number limit ?
                """)
            .params(one.space, one.after, WAVE)
            .query((row, _) -> row.getLong(1))
            .list();
    topics.forEach(this::followAll);
    jdbc.sql("update forum.space set moved_after = :after where number = :space")
        .param("after", topics.size() < WAVE ? null : topics.getLast())
        .param("space", one.space)
        .update();
  }

  private void followAll(long topic) {
    jdbc.sql("select number from forum.topic where number = ? for update")
        .param(topic)
        .query(Long.class)
        .list();
    jdbc.sql("select number from forum.post where topic = ? and place % 20 = 1 order by place")
        .param(topic)
        .query((row, _) -> row.getLong(1))
        .list()
        .forEach(this::follow);
  }

  /** Has the index let go of the words that were taken away since it last did. */
  public void forget() {
    Sight.atHouseWork(() -> {
      if (jdbc.sql("delete from forum.unsaid").update() > 0) {
        merge();
      }
    });
  }

  private void merge() {
    try {
      index.forget(Leaf.class);
    } catch (RuntimeException failed) {
      jdbc.sql("insert into forum.unsaid values (true) on conflict do nothing").update();
      throw failed;
    }
  }
}
