package org.baraza.request;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends what was granted for a time; who was let in may read on for these minutes at most. */
@Configuration(proxyBeanMethods = false)
class Lapsing {

  private static final Duration PAUSE = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> requestsLapse(RequestDesk desk) {
    return Tasks.recurring("request.lapse", FixedDelay.of(PAUSE))
        .execute((_, _) -> Sight.atHouseWork(desk::lapse));
  }
}
