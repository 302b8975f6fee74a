package org.baraza.search;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.baraza.store.Sight;
import org.hibernate.search.engine.environment.thread.spi.ThreadProvider;

/**
 * The threads Hibernate Search works in. They take every record into its index, for no reader, and
 * so see everything; a thread carries nothing of the one that asked for it.
 */
public class IndexThreads implements ThreadProvider {

  @Override
  public String createThreadName(String prefix, int number) {
    return prefix + " - " + number;
  }

  @Override
  public ThreadFactory createThreadFactory(String prefix) {
    var number = new AtomicInteger();
    return work ->
        new Thread(
            () -> Sight.atHouseWork(work), createThreadName(prefix, number.incrementAndGet()));
  }
}
