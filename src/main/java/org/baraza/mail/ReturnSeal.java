package org.baraza.mail;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tags of the addresses to which our letters come back. A tag is made of the address that was
 * written to (HMAC-SHA-256, 96 bits of it), so that nobody can report a letter that we never wrote.
 */
@Component
class ReturnSeal {

  private static final String WAY = "HmacSHA256";
  private static final int SIGNED = 12;

  private final JdbcClient jdbc;

  ReturnSeal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Small letters and digits. */
  String tag(String address) {
    try {
      var mac = Mac.getInstance(WAY);
      mac.init(new SecretKeySpec(secret(), WAY));
      var said = address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      var signed = Arrays.copyOf(mac.doFinal(said), SIGNED);
      return 'r' + new BigInteger(1, signed).toString(Character.MAX_RADIX);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] secret() {
    return jdbc.sql("select key from mail.secret").query(byte[].class).single();
  }
}
