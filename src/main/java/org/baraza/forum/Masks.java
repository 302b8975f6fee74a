package org.baraza.forum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baraza.access.AccountId;
import org.baraza.store.Secret;
import org.springframework.stereotype.Component;

/**
 * Masks who speaks in Chatham House mode. A mask tells whoever comes with an account whether it
 * spoke in a topic, and tells nobody which account did. Its key lies in a file of the home folder,
 * not in the database: a copy of the one without the other links nothing.
 */
@Component
public class Masks {

  private static final String WAY = "HmacSHA256";

  private final SecretKeySpec key;

  Masks(ForumSettings settings) {
    try {
      var word = Secret.in(settings.secret().toAbsolutePath()).word();
      this.key = new SecretKeySpec(word.getBytes(StandardCharsets.UTF_8), WAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mask that an account wears in a topic: 32 bytes, another in every topic. */
  byte[] of(long topic, AccountId account) {
    return mask(topic + "/" + account);
  }

  /**
   * The mark that an account leaves where it voted in secret: 32 bytes, unlike the mask in which it
   * speaks in the same topic.
   */
  public byte[] ofVote(long topic, AccountId account) {
    return mask("vote/" + topic + "/" + account);
  }

  private byte[] mask(String worn) {
    try {
      var mac = Mac.getInstance(WAY);
      mac.init(key);
      return mac.doFinal(worn.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
