package org.baraza.access.institution;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.language.Cleaned;
import org.jspecify.annotations.Nullable;

/** Reads the claims of an ID token that was validated. */
final class Identities {

  private Identities() {}

  static Identity of(Provider provider, IDTokenClaimsSet claims) {
    var verified = Boolean.TRUE.equals(claims.getClaim("email_verified"));
    return new Identity(
        claims.getIssuer().getValue(),
        claims.getSubject().getValue(),
        Cleaned.line(text(claims.getClaim("name"))),
        verified ? text(claims.getClaim("email")) : "",
        values(claims.getClaim(provider.claim())),
        isStrong(provider, claims));
  }

  private static boolean isStrong(Provider provider, IDTokenClaimsSet claims) {
    var said = new HashSet<>(values(claims.getClaim("amr")));
    said.addAll(values(claims.getClaim("acr")));
    return provider.strong().stream().anyMatch(said::contains);
  }

  private static String text(@Nullable Object claim) {
    return claim instanceof String said ? said.strip() : "";
  }

  private static Set<String> values(@Nullable Object claim) {
    return switch (claim) {
      case String one -> Set.of(one);
      case Collection<?> some ->
          some.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
      case null, default -> Set.of();
    };
  }
}
