package org.baraza.access.passkey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import tools.jackson.databind.json.JsonMapper;

/** What a browser hands to a device, as WebAuthn 3 writes it in JSON; bytes are base64url. */
final class Options {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String KIND = "public-key";

  private Options() {}

  static byte[] toMake(
      Ceremony ceremony,
      byte[] challenge,
      AccountId account,
      String email,
      String name,
      List<Passkey> known) {
    var user = Map.of("id", text(handle(account)), "name", email, "displayName", name);
    var choice =
        Map.of(
            "residentKey", "required", "requireResidentKey", true, "userVerification", "required");
    return JSON.writeValueAsBytes(
        Map.of(
            "challenge", text(challenge),
            "rp", Map.of("id", ceremony.party(), "name", "Baraza"),
            "user", user,
            "pubKeyCredParams",
                Ceremony.ALGORITHMS.stream()
                    .map(one -> Map.of("type", KIND, "alg", one.getValue()))
                    .toList(),
            "excludeCredentials",
                known.stream()
                    .map(one -> Map.of("type", KIND, "id", text(one.credential().id())))
                    .toList(),
            "authenticatorSelection", choice,
            "attestation", "none",
            "timeout", Challenges.SERVES.toMillis()));
  }

  /** No key is named: the device offers those it has, so that nobody learns who has one. */
  static byte[] toSign(Ceremony ceremony, byte[] challenge) {
    return JSON.writeValueAsBytes(
        Map.of(
            "challenge", text(challenge),
            "rpId", ceremony.party(),
            "userVerification", "required",
            "timeout", Challenges.SERVES.toMillis()));
  }

  private static byte[] handle(AccountId account) {
    return account.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
