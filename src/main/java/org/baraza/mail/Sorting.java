package org.baraza.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.baraza.store.Digest;
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
  private final Returns returns;
  private final Clock clock;

  Sorting(JdbcClient jdbc, List<Recipient> rooms, Returns returns, Clock clock) {
    this.returns = returns;
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
    if (isNew(mark + '\n' + letter.tag())) {
      rooms.stream().filter(room -> room.gave(letter.tag())).forEach(room -> room.receive(letter));
    }
  }

  /** Tells that a letter came back, if it was one of ours. */
  public void sort(Bounce bounce) {
    if (returns.isOurs(bounce) && isNew(bounce.mark() + '\n' + bounce.tag())) {
      returns.tell(bounce.address());
    }
  }

  private boolean isNew(String mark) {
    var now = clock.instant();
    jdbc.sql("delete from mail.taken where at < ?")
        .param(Timestamp.from(now.minus(REMEMBERED)))
        .update();
    return jdbc.sql("insert into mail.taken values (?, ?) on conflict do nothing")
            .params(Digest.of(mark), Timestamp.from(now))
            .update()
        == 1;
  }
}
