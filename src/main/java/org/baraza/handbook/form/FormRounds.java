package org.baraza.handbook.form;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When forms of editions are made. */
@Configuration(proxyBeanMethods = false)
class FormRounds {

  private static final Duration PAUSE = Duration.ofSeconds(20);

  @Bean
  RecurringTask<Void> handbookForms(FormDesk desk) {
    return Tasks.recurring("handbook.forms", FixedDelay.of(PAUSE))
        .execute((_, _) -> Sight.atHouseWork(desk::make));
  }
}
