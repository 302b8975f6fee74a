package org.baraza.relay;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts contacts before those who receive them, ends what had its time, deletes what is old. */
@Configuration(proxyBeanMethods = false)
class RelayRound {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Bean
  RecurringTask<Void> relayDelivery(RelayDesk desk, AbuseDesk reports) {
    return Tasks.recurring("relay.round", FixedDelay.of(PAUSE))
        .execute((_, _) ->
            Sight.atHouseWork(() -> {
              desk.deliver();
              desk.lapse();
              reports.purge();
            }));
  }
}
