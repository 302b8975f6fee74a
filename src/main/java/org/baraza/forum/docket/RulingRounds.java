package org.baraza.forum.docket;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what was removed goes for good, since nobody appealed in time. */
@Configuration(proxyBeanMethods = false)
class RulingRounds {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Bean
  RecurringTask<Void> forumLapses(Removal removal) {
    return Tasks.recurring("forum.lapses", FixedDelay.of(PAUSE)).execute((_, _) -> removal.lapse());
  }
}
