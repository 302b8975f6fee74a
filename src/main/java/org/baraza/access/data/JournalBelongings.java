package org.baraza.access.data;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * What the journal tells of an account. It names people by number alone, and nothing is ever taken
 * out of it: once the account is forgotten, the number says nothing.
 */
@Component
class JournalBelongings implements Belongings {

  private static final int MOST = 100_000;

  private final Journal journal;

  JournalBelongings(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String room() {
    return "journal";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    var entries =
        journal.about(account.number(), MOST).stream()
            .map(entry ->
                Map.of(
                    "at", entry.at().toString(),
                    "act", entry.act(),
                    "subject", entry.subject(),
                    "details", entry.details()))
            .toList();
    return Map.of("entries", entries);
  }

  @Override
  public void forget(AccountId account) {}
}
