package org.baraza.moderation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what is kept of records goes that are no more. */
@Configuration(proxyBeanMethods = false)
class MatterRounds {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Bean
  RecurringTask<Void> moderationLapses(MatterDesk desk) {
    return Tasks.recurring("moderation.lapses", FixedDelay.of(PAUSE))
        .execute((_, _) -> desk.lapse());
  }
}
