package org.baraza.access.institution;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * The way to an institution and back: authorization code with PKCE, state and nonce, and an ID
 * token whose signature, issuer, audience, time and nonce are checked. What an institution says of
 * itself is fetched when somebody first goes there, and again after an hour.
 */
@Component
class Gateway {

  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant since) {}

  private static final int PATIENCE_MILLIS = 5_000;
  private static final Duration KNOWN_FOR = Duration.ofHours(1);

  /** Signatures by a key of the institution's own; none that we could make ourselves. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512,
          JWSAlgorithm.Ed25519);

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Words words;
  private final Clock clock;

  Gateway(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** Where somebody is sent to. */
  URI out(Provider provider, Flight flight) throws InstitutionAway {
    var metadata = known(provider).metadata();
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope(provider.scopes().toArray(String[]::new)),
            new ClientID(provider.clientId()),
            back(provider))
        .endpointURI(metadata.getAuthorizationEndpointURI())
        .state(new State(flight.state()))
        .nonce(new Nonce(flight.nonce()))
        .codeChallenge(new CodeVerifier(flight.verifier()), CodeChallengeMethod.S256)
        .maxAge(provider.mostSeconds())
        .build()
        .toURI();
  }

  /**
   * Who came back.
   *
   * @param code the code they brought
   * @param issuer who they say sent them, or nothing (RFC 9207)
   */
  Identity in(Provider provider, Flight flight, String code, String issuer)
      throws InstitutionAway, InstitutionRefused {
    var there = known(provider);
    var says = there.metadata().supportsAuthorizationResponseIssuerParam();
    if (issuer.isEmpty() ? says : !issuer.equals(provider.issuer())) {
      throw new InstitutionRefused("sent by another", null);
    }
    var claims = validated(there, token(provider, there, flight, code), flight);
    if (!provider.isRecent(claims.getAuthenticationTime(), clock.instant())) {
      throw new InstitutionRefused("signed in there too long ago", null);
    }
    return Identities.of(provider, claims);
  }

  private JWT token(Provider provider, Known there, Flight flight, String code)
      throws InstitutionAway, InstitutionRefused {
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), back(provider), new CodeVerifier(flight.verifier()));
    var request = request(provider, there, grant).toHTTPRequest();
    plainly(request);
    try {
      var response = OIDCTokenResponseParser.parse(request.send());
      if (!(response instanceof OIDCTokenResponse tokens)) {
        throw new InstitutionRefused("no token", null);
      }
      return tokens.getOIDCTokens().getIDToken();
    } catch (IOException e) {
      throw new InstitutionAway(e);
    } catch (ParseException e) {
      throw new InstitutionRefused("no token", e);
    }
  }

  /** Not for long, and not where an answer sends us. */
  private static void plainly(HTTPRequest request) {
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    request.setFollowRedirects(false);
  }

  private static TokenRequest request(
      Provider provider, Known there, AuthorizationCodeGrant grant) {
    var id = new ClientID(provider.clientId());
    var uri = there.metadata().getTokenEndpointURI();
    return provider.clientSecret().isEmpty()
        ? new TokenRequest.Builder(uri, id, grant).build()
        : new TokenRequest.Builder(
                uri, new ClientSecretBasic(id, new Secret(provider.clientSecret())), grant)
            .build();
  }

  private static IDTokenClaimsSet validated(Known there, JWT token, Flight flight)
      throws InstitutionAway, InstitutionRefused {
    try {
      return there.validator().validate(token, new Nonce(flight.nonce()));
    } catch (KeySourceException e) {
      throw new InstitutionAway(e);
    } catch (BadJOSEException | JOSEException e) {
      throw new InstitutionRefused(String.valueOf(e.getMessage()), e);
    }
  }

  private Known known(Provider provider) throws InstitutionAway {
    var now = clock.instant();
    var kept = known.get(provider.code());
    if (kept != null && kept.since().plus(KNOWN_FOR).isAfter(now)) {
      return kept;
    }
    var fresh = fetch(provider, now);
    known.put(provider.code(), fresh);
    return fresh;
  }

  private static Known fetch(Provider provider, Instant now) throws InstitutionAway {
    try {
      var issuer = new Issuer(provider.issuer());
      var metadata = OIDCProviderMetadata.resolve(issuer, Gateway::plainly);
      if (!metadata.getIssuer().equals(issuer) || metadata.getTokenEndpointURI() == null) {
        throw new IOException("the institution says it is another");
      }
      var keys =
          JWKSourceBuilder.<SecurityContext>create(
                  metadata.getJWKSetURI().toURL(), new PublishedKeys(PATIENCE_MILLIS))
              .refreshAheadCache(false)
              .retrying(true)
              .build();
      var selector = new JWSVerificationKeySelector<>(SIGNATURES, keys);
      var client = new ClientID(provider.clientId());
      return new Known(metadata, new IDTokenValidator(issuer, client, selector, null), now);
    } catch (IOException | GeneralException | IllegalArgumentException e) {
      throw new InstitutionAway(e);
    }
  }

  /** One address for all languages, so that an institution needs to know but one. */
  private URI back(Provider provider) {
    return URI.create(words.address() + "/en/sign-in/institutions/" + provider.code() + "/arrival");
  }
}
