package org.baraza.paper;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few work at the same time, first come, first served. */
public class Turns {

  private final Semaphore free;
  private final Duration patience;

  public Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * What the work gives, when its turn has come.
   *
   * @throws NotPrinted if it does not come in time
   */
  public <T> T take(Supplier<T> work) {
    if (!comes()) {
      throw new NotPrinted("too many sheets are being printed");
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean comes() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
