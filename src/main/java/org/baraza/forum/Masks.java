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
class Masks {

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
    try {
      var mac = Mac.getInstance(WAY);
      mac.init(key);
      return mac.doFinal((topic + "/" + account).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
