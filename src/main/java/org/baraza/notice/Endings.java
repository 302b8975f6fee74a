package org.baraza.notice;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baraza.access.AccountId;
import org.baraza.ui.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tokens by which a letter can be answered with "no more of these", without signing in. A token
 * says whose letters and which, and is signed (HMAC-SHA-256, 128 bits of it): nothing is kept of
 * it, and it serves for nothing else.
 */
@Component
class Endings {

  /** Which letters end. */
  enum Letters {
    DIGESTS,
    ALL;

    /** Its code in words. */
    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  record Ending(AccountId account, Letters letters) {}

  private static final int SAID = 1 + Long.BYTES;
  private static final int SIGNED = 16;

  private final JdbcClient jdbc;

  Endings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String token(Ending ending) {
    var said =
        ByteBuffer.allocate(SAID)
            .put((byte) ending.letters().ordinal())
            .putLong(ending.account().number())
            .array();
    var whole = ByteBuffer.allocate(SAID + SIGNED).put(said).put(signature(said)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * @throws NotThere if the token is none of ours
   */
  Ending read(String token) {
    var whole = decoded(token).filter(bytes -> bytes.length == SAID + SIGNED);
    var said = Arrays.copyOf(whole.orElseThrow(NotThere::new), SAID);
    var signed = Arrays.copyOfRange(whole.orElseThrow(), SAID, SAID + SIGNED);
    if (!MessageDigest.isEqual(signed, signature(said))) {
      throw new NotThere();
    }
    var buffer = ByteBuffer.wrap(said);
    var letters = Letters.values()[buffer.get()];
    return new Ending(new AccountId(buffer.getLong()), letters);
  }

  private static Optional<byte[]> decoded(String token) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(token));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] signature(byte[] said) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
      return Arrays.copyOf(mac.doFinal(said), SIGNED);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] secret() {
    return jdbc.sql("select key from notice.secret").query(byte[].class).single();
  }
}
