package org.baraza.notice;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a digest into the outbox for everyone to whom one is due. */
@Component
@Transactional
class DigestDesk {

  private final Subscriptions subscriptions;
  private final Choices choices;
  private final Outbox outbox;
  private final Clock clock;

  DigestDesk(Subscriptions subscriptions, Choices choices, Outbox outbox, Clock clock) {
    this.subscriptions = subscriptions;
    this.choices = choices;
    this.outbox = outbox;
    this.clock = clock;
  }

  void post() {
    byPerson().forEach(this::post);
  }

  private void post(AccountId account, List<Subscription> all) {
    var now = clock.instant();
    var choice = choices.of(account);
    var due = all.stream().filter(one -> one.isDue(choice, now)).toList();
    if (!due.isEmpty()) {
      outbox.post(DigestLetters.occasion(account, due, now));
      subscriptions.tell(due, now);
    }
  }

  private Map<AccountId, List<Subscription>> byPerson() {
    return subscriptions.mailed().stream()
        .collect(
            Collectors.groupingBy(Subscription::account, LinkedHashMap::new, Collectors.toList()));
  }
}
