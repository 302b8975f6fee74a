package org.baraza.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PatienceTests {

  /** A clock that stands until it is moved. */
  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void move(Duration on) {
      now = now.plus(on);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final Hand hand = new Hand();
  private final Patience patience = new Patience(hand);

  @Test
  void aFewMistakesCostNothing() {
    fail(4, "amina", "192.0.2.1");

    assertThat(patience.wait("amina", "192.0.2.1")).isZero();
  }

  @Test
  void furtherOnesCostALittleMoreEachAndNeverMoreThanEightSeconds() {
    fail(5, "amina", "192.0.2.1");
    var first = patience.wait("amina", "192.0.2.1");
    fail(1, "amina", "192.0.2.1");
    var second = patience.wait("amina", "192.0.2.1");
    fail(1_000, "amina", "192.0.2.1");

    assertThat(first).isPositive();
    assertThat(second).isGreaterThan(first);
    assertThat(patience.wait("amina", "192.0.2.1")).isEqualTo(Duration.ofSeconds(8));
    hand.move(Duration.ofSeconds(8));
    assertThat(patience.wait("amina", "192.0.2.1")).isZero();
  }

  @Test
  void nobodyKeepsAnotherOut() {
    fail(30, "amina", "192.0.2.1");

    assertThat(patience.wait("amina", "198.51.100.7")).isZero();
    assertThat(patience.wait("juma", "192.0.2.1")).isZero();
  }

  @Test
  void aNetworkThatTriesManyAccountsIsSlowed() {
    for (int i = 0; i < 60; i++) {
      fail(1, "somebody " + i, "2001:db8:1:2::" + Integer.toHexString(i + 1));
    }
    assertThat(patience.wait("another", "2001:db8:1:2:ffff::1")).isPositive();
    assertThat(patience.wait("another", "2001:db8:9:9::1")).isZero();
  }

  @Test
  void successAndTimeForgive() {
    fail(10, "amina", "192.0.2.1");
    patience.forget("amina", "192.0.2.1");
    assertThat(patience.wait("amina", "192.0.2.1")).isZero();

    fail(10, "juma", "198.51.100.7");
    hand.move(Duration.ofMinutes(16));
    fail(1, "juma", "198.51.100.7");
    assertThat(patience.wait("juma", "198.51.100.7")).isZero();
  }

  private void fail(int times, String whom, String address) {
    for (int i = 0; i < times; i++) {
      patience.count(whom, address);
    }
  }
}
