package org.baraza.forum;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same time: somebody asks while what another does is not yet committed. */
public class Meanwhile {

  private static final int TRIES = 80;
  private static final int PAUSE = 50;

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  public Meanwhile(TransactionTemplate transaction, JdbcClient jdbc) {
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /**
   * What is answered to who asks after something was done and before it is there; given time enough
   * to wait for it.
   */
  public HttpResponse<byte[]> of(Runnable done, Supplier<HttpResponse<byte[]>> asked) {
    var answer = new AtomicReference<CompletableFuture<HttpResponse<byte[]>>>();
    transaction.executeWithoutResult(_ ->
        Sight.atHouseWork(() -> {
          done.run();
          answer.set(CompletableFuture.supplyAsync(asked));
          for (var count = 0; count < TRIES && !answer.get().isDone() && !isAwaited(); count++) {
            pause();
          }
        }));
    return answer.get().join();
  }

  /** The same, of one statement that names one number. */
  public HttpResponse<byte[]> of(String sql, long number, Supplier<HttpResponse<byte[]>> asked) {
    return of(() -> jdbc.sql(sql).param(number).update(), asked);
  }

  private boolean isAwaited() {
    return jdbc.sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
