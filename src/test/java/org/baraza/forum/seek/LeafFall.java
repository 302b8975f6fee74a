package org.baraza.forum.seek;

import java.util.List;
import org.baraza.search.IndexKeeper;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes spaces out of the world, as no page does: their topics, their posts, and their words. */
@TestComponent
public class LeafFall {

  private final JdbcClient jdbc;
  private final IndexKeeper index;

  LeafFall(JdbcClient jdbc, IndexKeeper index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  /**
   * @param spaces a condition on {@code forum.space}
   */
  public void of(String spaces) {
    index.follow(
        Leaf.class,
        () -> {
          var ours = "space in (select number from forum.space where " + spaces + ")";
          var posts = "(select number from forum.post where " + ours + ")";
          var gone =
              jdbc.sql("select number from forum.post where place % 20 = 1 and " + ours)
                  .query(Long.class)
                  .list();
          for (var act :
              List.of(
                  "update forum.topic set accepted = null where " + ours,
                  "delete from forum.report where post in " + posts,
                  "delete from forum.post where " + ours,
                  "delete from forum.topic where " + ours,
                  "delete from forum.space where " + spaces)) {
            jdbc.sql(act).update();
          }
          return gone;
        });
    index.forget(Leaf.class);
  }
}
