package org.baraza.forum;

import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.KeyRing;
import org.baraza.access.Keys;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives those who have a seat in a circle its key. */
@Component
class Circles implements KeyRing {

  private final JdbcClient jdbc;

  Circles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> of(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc
            .sql("select space from forum.seat where account = ? and joined")
            .param(account.number())
            .query((row, _) -> Keys.circle(row.getLong(1)))
            .list()
            .stream()
            .collect(Collectors.toUnmodifiableSet()));
  }
}
