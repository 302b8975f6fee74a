package org.baraza.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the postman goes, and when the mailbox is read. */
@Configuration(proxyBeanMethods = false)
class Rounds {

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_READINGS = Duration.ofSeconds(45);

  @Bean
  RecurringTask<Void> mailRound(Postman postman) {
    return Tasks.recurring("mail.round", FixedDelay.of(PAUSE))
        .execute(
            (_, context) -> postman.round(() -> !context.getSchedulerState().isShuttingDown()));
  }

  @Bean
  RecurringTask<Void> mailReading(Inbox inbox) {
    return Tasks.recurring("mail.reading", FixedDelay.of(BETWEEN_READINGS))
        .execute((_, context) -> inbox.round(() -> !context.getSchedulerState().isShuttingDown()));
  }
}
