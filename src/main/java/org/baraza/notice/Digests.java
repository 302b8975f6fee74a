package org.baraza.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When it is looked up whose digest is due: often enough for every time zone's morning. */
@Configuration(proxyBeanMethods = false)
class Digests {

  private static final Duration PAUSE = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> noticeDigests(DigestDesk desk) {
    return Tasks.recurring("notice.digests", FixedDelay.of(PAUSE)).execute((_, _) -> desk.post());
  }
}
