package org.baraza.access.passkey;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A device with one key, made of nothing but a key pair: it answers what it is told to. */
class Authenticator {

  static final int PRESENT = 1;
  static final int VERIFIED = 4;
  private static final int ATTESTED = 64;
  private static final JsonMapper JSON = new JsonMapper();

  final byte[] id = bytes(UUID.randomUUID().toString());
  private final KeyPair pair;
  private long counter;

  Authenticator() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    pair = generator.generateKeyPair();
  }

  /** What it answers when a key is to be made. */
  String make(String origin, String party, byte[] challenge, int flags) throws Exception {
    var key = EC2COSEKey.create((ECPublicKey) pair.getPublic(), COSEAlgorithmIdentifier.ES256);
    var cose = new ObjectConverter().getCborConverter().writeValueAsBytes(key);
    var attested = new ByteArrayOutputStream();
    attested.write(new byte[16]);
    attested.write(ByteBuffer.allocate(2).putShort((short) id.length).array());
    attested.write(id);
    attested.write(cose);
    var object = new LinkedHashMap<String, Object>();
    object.put("fmt", "none");
    object.put("attStmt", Map.of());
    object.put("authData", data(party, flags | ATTESTED, attested.toByteArray()));
    var cbor = new ObjectConverter().getCborMapper().writeValueAsBytes(object);
    return said(
        Map.of(
            "clientDataJSON", text(client("webauthn.create", origin, challenge)),
            "attestationObject", text(cbor)));
  }

  /** What it answers when it is to sign. */
  String sign(String origin, String party, byte[] challenge, int flags, String owner)
      throws Exception {
    counter++;
    var data = data(party, flags, new byte[0]);
    var client = client("webauthn.get", origin, challenge);
    var signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(pair.getPrivate());
    signature.update(data);
    signature.update(sha256(client));
    return said(
        new HashMap<>(
            Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signature.sign()),
                "userHandle", text(bytes(owner)))));
  }

  /** As a copy of it would count that was made some time ago. */
  void fallBehind() {
    counter -= 2;
  }

  private byte[] data(String party, int flags, byte[] rest) throws GeneralSecurityException {
    return ByteBuffer.allocate(37 + rest.length)
        .put(sha256(bytes(party)))
        .put((byte) flags)
        .putInt((int) counter)
        .put(rest)
        .array();
  }

  private String said(Map<String, String> response) {
    return JSON.writeValueAsString(
        Map.of(
            "id", text(id),
            "rawId", text(id),
            "type", "public-key",
            "response", response,
            "clientExtensionResults", Map.of()));
  }

  private static byte[] client(String type, String origin, byte[] challenge) {
    return JSON.writeValueAsBytes(
        Map.of("type", type, "challenge", text(challenge), "origin", origin, "crossOrigin", false));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }
}
