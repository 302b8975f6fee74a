package org.baraza.forum.feed;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.store.Digest;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has a feed of their own. Its address is told once, when it is made, and not kept. */
@Component
class OwnFeeds {

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int BYTES = 24;

  private final JdbcClient jdbc;
  private final Clock clock;

  OwnFeeds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Since when the account has one. */
  Optional<Instant> since(AccountId account) {
    return jdbc.sql("select made_at from forum.feed where account = ?")
        .param(account.number())
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** Makes one, in place of that which was; gives what only its owner knows of the address. */
  @Transactional
  public String make(AccountId account) {
    var bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql(
            """
            insert into forum.feed values (?, ?, ?)
            on conflict (account) do update set seal = excluded.seal, made_at = excluded.made_at
            """)
        .params(account.number(), Digest.of(token), Timestamp.from(clock.instant()))
        .update();
    return token;
  }

  void end(AccountId account) {
    jdbc.sql("delete from forum.feed where account = ?").param(account.number()).update();
  }

  /** Whose feed it is. */
  Optional<AccountId> owner(String token) {
    return Sight.ofEverything(() ->
        jdbc.sql("select account from forum.feed where seal = ?")
            .param(Digest.of(token))
            .query((row, _) -> new AccountId(row.getLong(1)))
            .optional());
  }
}
