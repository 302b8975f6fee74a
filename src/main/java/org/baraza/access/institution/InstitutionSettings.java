package org.baraza.access.institution;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Institutions whose people sign in there, by OpenID Connect. Nothing is fetched before somebody
 * does.
 *
 * @param providers the institutions, numbered from {@code providers[0]}; each has {@code code} (in
 *     addresses), {@code name}, {@code issuer}, {@code client-id}, {@code client-secret} (none for
 *     a public client), {@code scopes}, {@code strong} (values of {@code acr} or {@code amr} that
 *     show a second factor), {@code claim} (the claim that tells roles), {@code
 *     roles[0].value/role/of}, {@code newcomers} ({@code refused}, {@code approval}, {@code
 *     admitted}), {@code domains} (of e-mail addresses of newcomers) and {@code recent} (how long
 *     ago at most they may have signed in there, as {@code 10m}; with none, any time will do).
 *     Register {@code <address>/en/sign-in/institutions/<code>/arrival} there as the address to
 *     come back to.
 */
@ConfigurationProperties("baraza.institution")
record InstitutionSettings(@DefaultValue List<Provider> providers) {

  InstitutionSettings {
    providers = List.copyOf(providers);
  }
}
