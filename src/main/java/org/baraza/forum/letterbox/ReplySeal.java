package org.baraza.forum.letterbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baraza.access.AccountId;
import org.baraza.store.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The tags of the addresses at which letters are answered. A tag says who answers in which topic
 * and until when, and is signed (HMAC-SHA-256, 96 bits of it): nothing is kept of it. It is in
 * small letters and digits, since mail servers may change the case.
 */
@Component
class ReplySeal {

  /**
   * Who may answer, where.
   *
   * @param until the last day
   */
  record Reply(long topic, AccountId account, LocalDate until) {}

  private static final int DAYS = 30;
  private static final int SAID = Long.BYTES + Long.BYTES + Short.BYTES;
  private static final int SIGNED = 12;
  private static final long FIRST_DAY = LocalDate.of(2025, 1, 1).toEpochDay();
  private static final String WAY = "HmacSHA256";
  private static final Pattern TAG = Pattern.compile("[0-9a-z]{20,50}");
  private static final int RADIX = Character.MAX_RADIX;

  private final SecretKeySpec key;
  private final Clock clock;

  /**
   * @param secret the file that holds the key of the masks of Chatham House mode too; each is made
   *     for its own purpose out of it, and the database holds neither
   */
  ReplySeal(@Value("${baraza.forum.secret}") Path secret, Clock clock) {
    this.key = key(secret);
    this.clock = clock;
  }

  private static SecretKeySpec key(Path secret) {
    try {
      var word = Secret.in(secret.toAbsolutePath()).word().getBytes(StandardCharsets.UTF_8);
      var purpose = "answers by mail".getBytes(StandardCharsets.UTF_8);
      return new SecretKeySpec(signed(new SecretKeySpec(word, WAY), purpose), WAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] signed(SecretKeySpec key, byte[] said) {
    try {
      var mac = Mac.getInstance(WAY);
      mac.init(key);
      return mac.doFinal(said);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A tag by which an account answers in a topic, for a month. */
  String tag(long topic, AccountId account) {
    var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS);
    var said =
        ByteBuffer.allocate(SAID)
            .putShort((short) (until.toEpochDay() - FIRST_DAY))
            .putLong(topic)
            .putLong(account.number())
            .array();
    var whole = ByteBuffer.allocate(SAID + SIGNED).put(said).put(signature(said)).array();
    return new BigInteger(1, whole).toString(RADIX);
  }

  /** What a tag says, if it is one of ours, however old. */
  Optional<Reply> read(String tag) {
    return bytes(tag)
        .flatMap(whole -> {
          var said = Arrays.copyOf(whole, SAID);
          var signed = Arrays.copyOfRange(whole, SAID, SAID + SIGNED);
          if (!MessageDigest.isEqual(signed, signature(said))) {
            return Optional.empty();
          }
          var buffer = ByteBuffer.wrap(said);
          var until = LocalDate.ofEpochDay(FIRST_DAY + Short.toUnsignedInt(buffer.getShort()));
          return Optional.of(new Reply(buffer.getLong(), new AccountId(buffer.getLong()), until));
        });
  }

  boolean isLate(Reply reply) {
    return reply.until().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private static Optional<byte[]> bytes(String tag) {
    if (!TAG.matcher(tag).matches()) {
      return Optional.empty();
    }
    var value = new BigInteger(tag, RADIX);
    if (value.bitLength() > Byte.SIZE * (SAID + SIGNED) || !value.toString(RADIX).equals(tag)) {
      return Optional.empty();
    }
    var number = value.toByteArray();
    var from = Math.max(0, number.length - SAID - SIGNED);
    var whole = new byte[SAID + SIGNED];
    System.arraycopy(
        number, from, whole, whole.length - (number.length - from), number.length - from);
    return Optional.of(whole);
  }

  private byte[] signature(byte[] said) {
    return Arrays.copyOf(signed(key, said), SIGNED);
  }
}
