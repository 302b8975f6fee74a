package org.baraza.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A country or a grouping that takes part in an exchange.
 *
 * @param key {@code country:} and its code of three letters, or {@code grouping:} and its code
 * @param roles what it does; who gives and receives at once has two
 * @param agreedAt since when it has agreed, or null
 */
record Party(String key, Set<Role> roles, @Nullable Instant agreedAt) {

  private static final String COUNTRY = Keys.country("");
  private static final String GROUPING = "grouping:";

  enum Role {
    /** Gives what is exchanged. */
    PROVIDER,
    /** Receives it. */
    BENEFICIARY,
    /** Neither, and pays or supports: it makes the exchange a triangular one. */
    SUPPORTER;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Party {
    roles = Set.copyOf(roles);
  }

  static String country(String code) {
    return COUNTRY + code;
  }

  static String grouping(String code) {
    return GROUPING + code;
  }

  boolean isCountry() {
    return key.startsWith(COUNTRY);
  }

  String code() {
    return key.substring(key.indexOf(':') + 1);
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  boolean hasAgreed() {
    return agreedAt != null;
  }

  /** Whether a facilitator has to answer for it. */
  boolean isLeftOpen() {
    return !isCountry() && !hasAgreed();
  }

  /** Whether the reader is a focal point of this country. */
  boolean isSpokenForBy(Reader reader) {
    return isCountry() && reader.countries().contains(code());
  }

  Party agreed(Instant at) {
    return new Party(key, roles, at);
  }

  Party unanswered() {
    return new Party(key, roles, null);
  }
}
