package org.baraza.spreadsheet;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When deliveries that nobody came back to are thrown away. */
@Configuration(proxyBeanMethods = false)
class DeliveryPurge {

  /** How long a delivery waits for its sender. */
  static final Duration LIFE = Duration.ofDays(7);

  private static final Duration PAUSE = Duration.ofHours(6);

  @Bean
  RecurringTask<Void> spreadsheetPurge(Deliveries deliveries, Clock clock) {
    return Tasks.recurring("spreadsheet.purge", FixedDelay.of(PAUSE))
        .execute((_, _) -> deliveries.purge(clock.instant().minus(LIFE)));
  }
}
