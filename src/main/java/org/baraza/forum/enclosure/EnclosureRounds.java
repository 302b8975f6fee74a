package org.baraza.forum.enclosure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When files that belong to nothing are cleared away. */
@Configuration(proxyBeanMethods = false)
class EnclosureRounds {

  @Bean
  RecurringTask<Void> forumFiles(Enclosures enclosures) {
    return Tasks.recurring("forum.files", FixedDelay.of(Duration.ofHours(6)))
        .execute((_, _) -> enclosures.tidy());
  }
}
