package org.baraza.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the postman goes. */
@Configuration(proxyBeanMethods = false)
class Rounds {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Bean
  RecurringTask<Void> mailRound(Postman postman) {
    return Tasks.recurring("mail.round", FixedDelay.of(PAUSE))
        .execute(
            (_, context) -> postman.round(() -> !context.getSchedulerState().isShuttingDown()));
  }
}
