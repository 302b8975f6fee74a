package org.baraza.store;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Counts how often the database may have changed: as long as the count stands, whatever was made of
 * the database still holds.
 */
@Component
public class Epoch {

  private final AtomicLong count = new AtomicLong();
  private final AtomicLong talk = new AtomicLong();

  public long now() {
    return count.get();
  }

  /** The same for what is said in the forum, which the other count leaves out. */
  public long talk() {
    return talk.get();
  }

  /** Something was written, or may have been. */
  void turn() {
    count.incrementAndGet();
  }

  /** Something was said, or may have been. */
  void say() {
    talk.incrementAndGet();
  }
}
