package org.baraza.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives each letter that came in to the room it is for, once. */
@Component
@Transactional
class Sorting {

  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final List<Recipient> rooms;
  private final Clock clock;

  Sorting(JdbcClient jdbc, List<Recipient> rooms, Clock clock) {
    this.jdbc = jdbc;
    this.rooms = rooms;
    this.clock = clock;
  }

  /** Whether a room of ours gave this tag. */
  @Transactional(readOnly = true)
  public boolean isOurs(String tag) {
    return rooms.stream().anyMatch(room -> room.gave(tag));
  }

  /**
   * @param mark what the letter is told by, should it come again
   */
  public void sort(Received letter, String mark) {
    var now = clock.instant();
    jdbc.sql("delete from mail.taken where at < ?")
        .param(Timestamp.from(now.minus(REMEMBERED)))
        .update();
    var isNew =
        jdbc.sql("insert into mail.taken values (?, ?) on conflict do nothing")
            .params(digest(mark + '\n' + letter.tag()), Timestamp.from(now))
            .update();
    if (isNew == 1) {
      rooms.stream().filter(room -> room.gave(letter.tag())).forEach(room -> room.receive(letter));
    }
  }

  private static byte[] digest(String mark) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(mark.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
