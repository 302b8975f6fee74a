package org.baraza.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds, once an hour, of submissions that have waited too long. */
@Component
class Reminders {

  private static final Duration PAUSE = Duration.ofHours(1);

  /** When it is looked up, on one node at a time. */
  @Configuration(proxyBeanMethods = false)
  static class Clockwork {

    @Bean
    RecurringTask<Void> reviewReminders(Reminders reminders) {
      return Tasks.recurring("review.reminders", FixedDelay.of(PAUSE))
          .execute((_, _) -> Sight.atHouseWork(reminders::remind));
    }
  }

  private final SubmissionTable table;
  private final Herald herald;
  private final ReviewSettings settings;
  private final Clock clock;

  Reminders(SubmissionTable table, Herald herald, ReviewSettings settings, Clock clock) {
    this.table = table;
    this.herald = herald;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional
  public void remind() {
    var now = clock.instant();
    var overdue = now.minus(Duration.ofDays(settings.overdue()));
    for (var one : table.waiting(now.minus(Duration.ofDays(settings.reminder())))) {
      herald.remind(one, one.since().isBefore(overdue));
      table.reminded(one.number(), now);
    }
  }
}
