package org.baraza.review;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds, once an hour, of submissions that have waited too long. */
@Component
class Reminders {

  /** Turns the clockwork on. */
  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Clockwork {}

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

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
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
