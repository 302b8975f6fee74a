package org.baraza.request;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts requests before those who can answer, and ends what was granted for a time; who was let in
 * may read on for this pause at most.
 */
@Configuration(proxyBeanMethods = false)
class Lapsing {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Bean
  RecurringTask<Void> requestRound(RequestDesk desk) {
    return Tasks.recurring("request.round", FixedDelay.of(PAUSE))
        .execute((_, _) ->
            Sight.atHouseWork(() -> {
              desk.deliver();
              desk.lapse();
            }));
  }
}
