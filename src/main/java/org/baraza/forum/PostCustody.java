package org.baraza.forum;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.baraza.forum.Post.Gone;
import org.baraza.forum.docket.Custody;
import org.baraza.forum.pending.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hides posts, shows them again and takes them away, as moderators decide. By the day alone. */
@Component
@Transactional
class PostCustody implements Custody {

  private final Tombstones tombstones;
  private final Clock clock;

  PostCustody(Tombstones tombstones, Clock clock) {
    this.tombstones = tombstones;
    this.clock = clock;
  }

  private Instant day() {
    return clock.instant().truncatedTo(ChronoUnit.DAYS);
  }

  @Override
  public boolean hold(long post, long ruling, @Nullable Long takeback) {
    return tombstones.hold(post, ruling, takeback, day());
  }

  @Override
  public void bar(long post, Ruling.Act act) {
    tombstones.bar(post, act == Ruling.Act.DELETED ? Gone.STEWARD : Gone.MODERATOR, day());
  }

  @Override
  public boolean release(long post) {
    return tombstones.release(post);
  }

  @Override
  public void remove(long post) {
    tombstones.remove(post, Gone.MODERATOR, day());
  }

  @Override
  public void undo(long post, Instant since) {
    tombstones.undo(post, since);
  }
}
