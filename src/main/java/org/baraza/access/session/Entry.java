package org.baraza.access.session;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;

/**
 * All that a session holds: whose it is, and how they proved it. It is kept as plain text, so that
 * a newer version of the platform reads the sessions of an older one.
 *
 * @param whole whether nothing more is asked for; a password whose code is still to come is not
 * @param handle a name by which the session can be ended without telling its secret
 * @param agent the kind of browser, in few words
 */
public record Entry(
    AccountId account,
    Set<Factor> factors,
    boolean whole,
    Instant since,
    String handle,
    String agent) {

  /** The name of the session's attribute. */
  public static final String ATTRIBUTE = "entry";

  private static final int PARTS = 6;
  private static final SecureRandom CHANCE = new SecureRandom();

  public Entry {
    factors = Set.copyOf(factors);
  }

  /** An entry with these factors and a new handle. */
  public static Entry of(
      AccountId account, Set<Factor> factors, boolean whole, Instant since, String agent) {
    var handle = new byte[8];
    CHANCE.nextBytes(handle);
    return new Entry(
        account, factors, whole, since, HexFormat.of().formatHex(handle), agent.replace('|', ' '));
  }

  /** Whether it opens the guarded roles. */
  public boolean isStrong() {
    return factors.stream().anyMatch(Factor::isStrong);
  }

  /** The same, whole, with one proof more. */
  public Entry with(Factor factor) {
    var more = EnumSet.of(factor);
    more.addAll(factors);
    return new Entry(account, more, true, since, handle, agent);
  }

  /** As it is kept. */
  public String text() {
    var proofs = factors.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    return String.join(
        "|", account.toString(), proofs, String.valueOf(whole), since.toString(), handle, agent);
  }

  static Optional<Entry> of(String text) {
    var parts = text.split("\\|", PARTS);
    if (parts.length < PARTS) {
      return Optional.empty();
    }
    var factors =
        Arrays.stream(parts[1].split(","))
            .filter(name -> !name.isEmpty())
            .map(Factor::valueOf)
            .collect(Collectors.toSet());
    return Optional.of(
        new Entry(
            new AccountId(Long.parseLong(parts[0])),
            factors,
            Boolean.parseBoolean(parts[2]),
            Instant.parse(parts[3]),
            parts[4],
            parts[5]));
  }
}
