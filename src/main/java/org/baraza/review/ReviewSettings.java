package org.baraza.review;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things may wait in the room of reviews.
 *
 * @param due after how many months a published practice is to be reaffirmed by its country
 * @param reminder after how many days whoever is to judge a submission is reminded, and again
 * @param overdue after how many days the facilitator is told, and may put it into other hands; what
 *     was put into somebody's hands is then passed on to somebody else who may take it
 */
@ConfigurationProperties("baraza.review")
record ReviewSettings(
    @DefaultValue("24") int due,
    @DefaultValue("14") int reminder,
    @DefaultValue("30") int overdue) {

  /** The time before a practice is due again. */
  Period term() {
    return Period.ofMonths(due);
  }
}
