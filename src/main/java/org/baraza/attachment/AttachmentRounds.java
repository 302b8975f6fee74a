package org.baraza.attachment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When documents are read, and when forgotten uploads are cleared away. */
@Configuration(proxyBeanMethods = false)
class AttachmentRounds {

  private static final Duration PAUSE = Duration.ofSeconds(20);

  @Bean
  RecurringTask<Void> attachmentReading(Housekeeping housekeeping) {
    return Tasks.recurring("attachment.reading", FixedDelay.of(PAUSE))
        .execute((_, _) -> housekeeping.read());
  }

  @Bean
  RecurringTask<Void> attachmentPurge(Housekeeping housekeeping) {
    return Tasks.recurring("attachment.purge", FixedDelay.of(Duration.ofHours(6)))
        .execute((_, _) -> housekeeping.purge());
  }
}
