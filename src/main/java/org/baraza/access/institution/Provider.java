package org.baraza.access.institution;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An institution that vouches for its people.
 *
 * @param code its name in addresses
 * @param issuer who signs, as the institution calls itself: an https address
 * @param clientSecret nothing for a public client
 * @param strong values of acr or amr that show a second factor
 * @param claim the claim whose values tell roles
 * @param newcomers what becomes of who has no account
 * @param domains the domains an e-mail address of a newcomer may have; any, where none is named
 * @param recent how long ago at most somebody may have proved themselves there; zero where any time
 *     will do
 */
record Provider(
    String code,
    String name,
    String issuer,
    String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
    @DefaultValue List<String> strong,
    @DefaultValue("groups") String claim,
    @DefaultValue List<Rule> roles,
    @DefaultValue("refused") Newcomers newcomers,
    @DefaultValue List<String> domains,
    @DefaultValue("0s") Duration recent) {

  /** A value of the claim, and the role it gives. */
  record Rule(String value, Role role, @DefaultValue("") String of) {}

  /** What becomes of somebody the institution vouches for and who has no account. */
  enum Newcomers {
    REFUSED,
    APPROVAL,
    ADMITTED
  }

  private static final String CODE = "[a-z0-9-]{1,30}";
  private static final int ANY_TIME = -1;
  private static final Duration CLOCKS_APART = Duration.ofMinutes(1);
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * @throws IllegalArgumentException if the code would not do in an address, or the issuer could be
   *     overheard
   */
  Provider {
    if (!code.matches(CODE)) {
      throw new IllegalArgumentException("the code of an institution must be like " + CODE);
    }
    var at = URI.create(issuer);
    if (!"https".equals(at.getScheme()) && !OWN_MACHINE.contains(at.getHost())) {
      throw new IllegalArgumentException("the issuer of " + code + " must begin with https://");
    }
  }

  /** The mandates that these values of the claim give. */
  Set<Mandate> mandates(Set<String> values) {
    return roles.stream()
        .filter(rule -> values.contains(rule.value()))
        .map(rule -> new Mandate(rule.role(), rule.of()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@link #recent} in seconds, as the institution is asked for it; below zero for any time. */
  int mostSeconds() {
    return recent.isZero() ? ANY_TIME : Math.toIntExact(recent.toSeconds());
  }

  /**
   * Whether somebody proved themselves there lately enough.
   *
   * @param proved when, if the institution says so
   */
  boolean isRecent(@Nullable Date proved, Instant now) {
    return recent.isZero()
        || (proved != null && proved.toInstant().plus(recent).plus(CLOCKS_APART).isAfter(now));
  }

  /** Whether somebody new may have this address. */
  boolean admits(String email) {
    var domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    return domains.isEmpty() || domains.contains(domain);
  }
}
