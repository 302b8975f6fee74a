package org.baraza.forum.seek;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the index lets go of what was taken away, what trails is let go of, and what belongs
 * elsewhere is followed.
 */
@Configuration(proxyBeanMethods = false)
class LeafRounds {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Bean
  RecurringTask<Void> forumForgetting(Leaves leaves) {
    return Tasks.recurring("forum.forgetting", FixedDelay.of(PAUSE))
        .execute((_, _) -> leaves.forget());
  }

  @Bean
  RecurringTask<Void> forumSettling(Leaves leaves) {
    return Tasks.recurring("forum.settling", FixedDelay.of(PAUSE))
        .execute((_, _) -> leaves.settle());
  }

  @Bean
  RecurringTask<Void> forumMoving(Leaves leaves) {
    return Tasks.recurring("forum.moving", FixedDelay.of(PAUSE))
        .execute((_, _) -> {
          while (leaves.move()) {
            // The next wave.
          }
        });
  }
}
