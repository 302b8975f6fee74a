package org.baraza.access.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time (RFC 6238), as every authenticator makes them: HMAC-SHA-1, 30
 * seconds, six digits. A clock may be half a minute off either way.
 *
 * @param secret at least 160 random bits
 */
record Totp(byte[] secret) {

  private static final int BYTES = 20;
  private static final long STEP_SECONDS = 30;
  private static final int DRIFT = 1;
  private static final int MODULUS = 1_000_000;
  private static final SecureRandom CHANCE = new SecureRandom();

  static Totp draw() {
    var secret = new byte[BYTES];
    CHANCE.nextBytes(secret);
    return new Totp(secret);
  }

  /**
   * The step of time whose code this is, if it is one of now and none that was used.
   *
   * @param used the last step whose code was used
   */
  OptionalLong step(String code, Instant now, long used) {
    var current = now.getEpochSecond() / STEP_SECONDS;
    for (var step = current - DRIFT; step <= current + DRIFT; step++) {
      if (step > used && MessageDigest.isEqual(code(step).getBytes(), code.getBytes())) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  /** The code of a moment. */
  String at(Instant moment) {
    return code(moment.getEpochSecond() / STEP_SECONDS);
  }

  private String code(long step) {
    var hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    var offset = hash[hash.length - 1] & 0xf;
    var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
    return String.format(Locale.ROOT, "%06d", number % MODULUS);
  }

  private byte[] hmac(byte[] message) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
