package org.baraza.access.passkey;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.baraza.store.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a device is asked to sign. A challenge is sealed by the house and says itself how long it
 * serves and what for, so that whoever only looks at the sign-in page leaves nothing behind; one
 * that was answered is noted, and serves no second time.
 */
@Component
class Challenges {

  static final Duration SERVES = Duration.ofMinutes(5);
  private static final int LENGTH = 36;

  private final Seal seal;
  private final JdbcClient jdbc;
  private final Clock clock;

  Challenges(Seal seal, JdbcClient jdbc, Clock clock) {
    this.seal = seal;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param purpose what it is for; it serves for nothing else
   */
  byte[] draw(String purpose) {
    var until = clock.instant().plus(SERVES).toEpochMilli();
    return seal.close(ByteBuffer.allocate(Long.BYTES).putLong(until).array(), owner(purpose));
  }

  /**
   * Takes a challenge that was answered.
   *
   * @throws PasskeyRefused if it is none of ours for this, too old, or was answered before
   */
  void spend(byte[] challenge, String purpose) throws PasskeyRefused {
    var until = until(challenge, purpose);
    var now = clock.instant();
    if (until.isBefore(now)) {
      throw new PasskeyRefused("the challenge is too old");
    }
    jdbc.sql("delete from access.spent_challenge where expires_at < ?")
        .param(Timestamp.from(now))
        .update();
    var spent =
        jdbc.sql("insert into access.spent_challenge values (?, ?) on conflict do nothing")
            .params(challenge, Timestamp.from(until))
            .update();
    if (spent == 0) {
      throw new PasskeyRefused("the challenge was answered before");
    }
  }

  private Instant until(byte[] challenge, String purpose) throws PasskeyRefused {
    if (challenge.length != LENGTH) {
      throw new PasskeyRefused("no challenge of ours");
    }
    try {
      return Instant.ofEpochMilli(ByteBuffer.wrap(seal.open(challenge, owner(purpose))).getLong());
    } catch (IllegalStateException e) {
      throw new PasskeyRefused("no challenge of ours", e);
    }
  }

  private static String owner(String purpose) {
    return "challenge of a passkey to " + purpose;
  }
}
