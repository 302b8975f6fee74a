package org.baraza.mail;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Tells an operator how many letters wait and whether they leave at all. The platform is well
 * without: letters that wait are kept.
 */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

  private final Pile pile;
  private final PostOffice office;

  OutboxHealthIndicator(Pile pile, PostOffice office) {
    super("the outbox cannot be read");
    this.pile = pile;
    this.office = office;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    var waiting = pile.waiting();
    health.up().withDetail("sent", office.closed().isEmpty());
    health.withDetail("waiting", waiting.letters());
    if (waiting.oldest() != null) {
      health.withDetail("oldest", waiting.oldest().toString());
    }
  }
}
