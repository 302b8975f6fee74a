package org.baraza.expert.listing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets locks as the day has them, warns experts, and deletes what was kept long enough. */
@Configuration(proxyBeanMethods = false)
class ExpertRounds {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Bean
  RecurringTask<Void> expertRound(
      Caretaking caretaking, Credentials credentials, ListingMemory memory) {
    return Tasks.recurring("expert.round", FixedDelay.of(PAUSE))
        .execute((_, _) ->
            Sight.atHouseWork(() -> {
              caretaking.proposed().forEach(caretaking::renew);
              caretaking.purge();
              credentials.tidy();
              memory.prune();
            }));
  }
}
