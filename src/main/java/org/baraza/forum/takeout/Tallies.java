package org.baraza.forum.takeout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a topic and its posts, which were asked for through the reader, bear besides words. */
@Component
class Tallies {

  private final JdbcClient jdbc;

  Tallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param accepted the number of the post that answers, or null
   */
  record Bearing(List<String> concepts, boolean isOpen, @Nullable Long accepted) {}

  Bearing of(long topic) {
    return jdbc.sql("select concepts, state, accepted from forum.topic where number = ?")
        .param(topic)
        .query((row, _) ->
            new Bearing(
                List.of((String[]) row.getArray("concepts").getArray()),
                row.getString("state").equals("OPEN"),
                row.getObject("accepted", Long.class)))
        .single();
  }

  /** How many found posts useful, by the post; nothing where nobody did. */
  Map<Long, Integer> useful(List<Long> posts) {
    var useful = new HashMap<Long, Integer>();
    jdbc.sql("select post, count(*) from forum.useful where post = any(?) group by post")
        .param(posts.toArray(Long[]::new))
        .query(row -> {
          useful.put(row.getLong(1), row.getInt(2));
        });
    return useful;
  }
}
