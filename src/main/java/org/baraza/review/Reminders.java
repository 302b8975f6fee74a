package org.baraza.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.store.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds, once an hour, of submissions that have waited too long. What was put into somebody's
 * hands and is overdue is passed on to whoever may take it and has the least in hand; what waits
 * for several people waits for them all, and for the facilitator.
 */
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
    for (var kept : table.waiting(now, settings)) {
      var one = kept.submission();
      var isOverdue = one.since().isBefore(overdue);
      var next = isOverdue ? next(one) : Optional.<AccountId>empty();
      if (next.isPresent()) {
        pass(kept, next.get());
      } else {
        herald.remind(one, isOverdue);
        table.reminded(one.number(), now);
      }
    }
  }

  /** Who may take a step over from whoever holds it, and has not held it before. */
  private Optional<AccountId> next(Submission one) {
    return one.assignee() == Submission.NOBODY
        ? Optional.empty()
        : herald.successorsOf(one).stream()
            .map(People.Person::id)
            .filter(person -> !one.wasHeldBy(person))
            .min(Comparator.comparingInt(table::inHandOf));
  }

  private void pass(SubmissionTable.Kept kept, AccountId to) {
    var from = new AccountId(kept.submission().assignee());
    kept.submission().pass(to, clock.instant());
    table.save(kept);
    herald.passed(kept.submission(), from, to);
  }
}
