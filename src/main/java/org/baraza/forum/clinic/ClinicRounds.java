package org.baraza.forum.clinic;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When it is looked up which clinics begin soon. */
@Configuration(proxyBeanMethods = false)
class ClinicRounds {

  private static final Duration PAUSE = Duration.ofMinutes(30);

  @Bean
  RecurringTask<Void> forumClinics(ClinicReminder reminder) {
    return Tasks.recurring("forum.clinics", FixedDelay.of(PAUSE))
        .execute((_, _) -> Sight.atHouseWork(reminder::remind));
  }
}
