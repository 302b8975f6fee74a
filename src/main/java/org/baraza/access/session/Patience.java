package org.baraza.access.session;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses, and locks nobody out: after some failures each further attempt has to
 * wait a little longer, up to eight seconds. Failures are counted for an account from a network, so
 * that nobody can keep another out, and for a network over all accounts. What is counted is kept in
 * memory under a keyed hash whose key dies with the process; no address is.
 */
@Component
public class Patience {

  private record Count(int failures, Instant last) {}

  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(8);
  private static final int FREE_OF_ACCOUNT = 5;
  private static final int FREE_OF_NETWORK = 40;
  private static final int MOST = 50_000;
  private static final int TIDY_EVERY = 16;
  private static final int IPV6_NETWORK_BYTES = 8;

  private final Map<Long, Count> counts = new HashMap<>();
  private final SecretKeySpec key = new SecretKeySpec(chance(), "HmacSHA256");
  private final Clock clock;

  Patience(Clock clock) {
    this.clock = clock;
  }

  /**
   * How long an attempt has still to wait; zero where it may go on.
   *
   * @param whom the account that is tried, or what else is limited
   * @param address the address the attempt comes from
   */
  public synchronized Duration wait(String whom, String address) {
    var account = left(ofAccount(whom, address), FREE_OF_ACCOUNT);
    var network = left(ofNetwork(address), FREE_OF_NETWORK);
    return account.compareTo(network) > 0 ? account : network;
  }

  /** Counts an attempt that failed, or one of those that are few in good use. */
  public synchronized void count(String whom, String address) {
    tidy();
    more(ofAccount(whom, address));
    more(ofNetwork(address));
  }

  /** Forgets the failures of an account, after an attempt that did not fail. */
  public synchronized void forget(String whom, String address) {
    counts.remove(ofAccount(whom, address));
  }

  private Duration left(long what, int free) {
    var count = counts.get(what);
    if (count == null
        || count.failures() < free
        || count.last().plus(FORGOTTEN_AFTER).isBefore(clock.instant())) {
      return Duration.ZERO;
    }
    var doubled = FIRST.multipliedBy(1L << Math.min(count.failures() - free, 10));
    var pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    var left = Duration.between(clock.instant(), count.last().plus(pause));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private void more(long what) {
    var now = clock.instant();
    counts.merge(
        what,
        new Count(1, now),
        (old, _) ->
            new Count(
                old.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : old.failures() + 1, now));
  }

  /** Lets go of what is old, and of the least where it grows too much. */
  private void tidy() {
    var old = clock.instant().minus(FORGOTTEN_AFTER);
    if (counts.size() % TIDY_EVERY == 0 || counts.size() >= MOST) {
      counts.values().removeIf(count -> count.last().isBefore(old));
    }
    if (counts.size() >= MOST) {
      counts.values().removeIf(count -> count.failures() < FREE_OF_ACCOUNT);
    }
  }

  private long ofAccount(String whom, String address) {
    return hash("account " + whom + ' ' + network(address));
  }

  private long ofNetwork(String address) {
    return hash("network " + network(address));
  }

  /** An IPv4 address, or the network of 64 bits that an IPv6 address belongs to. */
  private static String network(String address) {
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return Arrays.toString(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private long hash(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] chance() {
    var secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return secret;
  }
}
