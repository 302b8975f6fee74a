package org.baraza.access.data;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks, once an hour, for those whose week has passed, and for addresses to forget. */
@Configuration(proxyBeanMethods = false)
class FarewellRounds {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Bean
  RecurringTask<Void> farewellRound(Farewells farewells, EmailChanges changes) {
    return Tasks.recurring("access.farewells", FixedDelay.of(PAUSE))
        .execute((_, _) -> {
          round(farewells);
          changes.purge();
        });
  }

  static void round(Farewells farewells) {
    for (var account : farewells.due()) {
      Sight.atHouseWork(() -> farewells.forget(account));
    }
  }
}
