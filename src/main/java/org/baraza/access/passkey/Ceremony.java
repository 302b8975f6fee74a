package org.baraza.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two ceremonies of WebAuthn, as they are held at one address: a key is made, and a key signs.
 * The owner must have been verified by the device, so that a passkey is two factors in one. Which
 * make a device is of is not asked: people choose their own.
 *
 * @param origin the address the pages are served from, such as {@code https://baraza.example.org}
 */
record Ceremony(String origin) {

  /** ES256, EdDSA, RS256: what every kind of device has one of. */
  static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.RS256);

  private static final String OWN_MACHINE = "localhost";

  private static final List<PublicKeyCredentialParameters> KINDS =
      ALGORITHMS.stream()
          .map(alg -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, alg))
          .toList();

  private static final ObjectConverter CONVERTER = new ObjectConverter();
  private static final AttestedCredentialDataConverter ATTESTED =
      new AttestedCredentialDataConverter(CONVERTER);
  private static final WebAuthnManager MANAGER =
      WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);

  /** What a device answered, read but not yet believed. */
  record Answer(AuthenticationData data) {

    /** Never null in what was parsed: the library annotates the bytes, and not their array. */
    @SuppressWarnings("NullAway")
    byte[] credential() {
      return data.getCredentialId();
    }

    byte[] challenge() throws PasskeyRefused {
      return challengeOf(data.getCollectedClientData());
    }

    /** The number of the account, as the key carries it. */
    String owner() {
      var handle = data.getUserHandle();
      return handle == null ? "" : new String(handle, StandardCharsets.UTF_8);
    }
  }

  /** A key that was made, read but not yet believed. */
  record Made(RegistrationData data) {

    byte[] challenge() throws PasskeyRefused {
      return challengeOf(data.getCollectedClientData());
    }
  }

  /** The name the keys are bound to: the host of the address. */
  String party() {
    return Optional.ofNullable(URI.create(origin).getHost()).orElse(OWN_MACHINE);
  }

  static Made made(String response) throws PasskeyRefused {
    try {
      return new Made(MANAGER.parseRegistrationResponseJSON(response));
    } catch (RuntimeException e) {
      // the library stumbles over what is left out
      throw new PasskeyRefused("not readable", e);
    }
  }

  static Answer answer(String response) throws PasskeyRefused {
    try {
      return new Answer(MANAGER.parseAuthenticationResponseJSON(response));
    } catch (RuntimeException e) {
      throw new PasskeyRefused("not readable", e);
    }
  }

  /**
   * @throws PasskeyRefused if the key was not made here, for this challenge, with its owner
   *     verified
   */
  Credential verify(Made made, byte[] challenge) throws PasskeyRefused {
    try {
      MANAGER.verify(made.data(), new RegistrationParameters(server(challenge), KINDS, true, true));
    } catch (VerificationException | DataConversionException e) {
      throw new PasskeyRefused(e.getClass().getSimpleName(), e);
    }
    var object = made.data().getAttestationObject();
    var said = object == null ? null : object.getAuthenticatorData();
    var attested = said == null ? null : said.getAttestedCredentialData();
    if (said == null || attested == null) {
      throw new PasskeyRefused("nothing was made");
    }
    return new Credential(
        attested.getCredentialId(),
        ATTESTED.convert(attested),
        said.getSignCount(),
        said.isFlagBE(),
        said.isFlagBS());
  }

  /**
   * @return the credential as it is to be kept from now on
   * @throws PasskeyRefused if it did not sign here, for this challenge, with its owner verified, or
   *     if its counter fell behind: then there are two of it
   */
  Credential verify(Answer answer, Credential kept, byte[] challenge) throws PasskeyRefused {
    var parameters =
        new AuthenticationParameters(
            server(challenge), record(kept), List.of(kept.id()), true, true);
    try {
      MANAGER.verify(answer.data(), parameters);
    } catch (VerificationException | DataConversionException e) {
      throw new PasskeyRefused(e.getClass().getSimpleName(), e);
    }
    var said = answer.data().getAuthenticatorData();
    if (said == null) {
      throw new PasskeyRefused("nothing was signed");
    }
    return new Credential(
        kept.id(), kept.attested(), said.getSignCount(), kept.eligible(), said.isFlagBS());
  }

  private ServerProperty server(byte[] challenge) {
    return ServerProperty.builder()
        .originPredicate(this::isHere)
        .rpId(party())
        .challenge(new DefaultChallenge(challenge))
        .build();
  }

  /** On one's own machine, where things are tried out, any port will do. */
  private boolean isHere(@Nullable Origin said) {
    return said != null
        && (said.equals(new Origin(origin))
            || party().equals(OWN_MACHINE) && OWN_MACHINE.equals(said.getHost()));
  }

  private static CredentialRecordImpl record(Credential kept) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        kept.eligible(),
        kept.backed(),
        kept.counter(),
        ATTESTED.convert(kept.attested()),
        new AuthenticationExtensionsAuthenticatorOutputs<>(),
        null,
        null,
        null);
  }

  private static byte[] challengeOf(@Nullable CollectedClientData data) throws PasskeyRefused {
    if (data == null || data.getChallenge() == null) {
      throw new PasskeyRefused("no challenge");
    }
    var value = data.getChallenge().getValue();
    return Arrays.copyOf(value, value.length);
  }
}
