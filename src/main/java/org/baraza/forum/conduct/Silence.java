package org.baraza.forum.conduct;

import java.time.Clock;
import org.baraza.access.AccountId;
import org.baraza.access.Silencing;
import org.springframework.stereotype.Component;

/** Knows who says nothing for a time. */
@Component
public class Silence implements Silencing {

  private final Sanctions sanctions;
  private final Clock clock;

  Silence(Sanctions sanctions, Clock clock) {
    this.sanctions = sanctions;
    this.clock = clock;
  }

  @Override
  public boolean isOn(AccountId account) {
    return sanctions.isSilenced(account, clock.instant());
  }
}
