package org.baraza.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.baraza.store.Digest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Passwords that others have chosen before, as a Bloom filter: {@code tools/passwords} says of what
 * it is made. It is read when it is first needed.
 */
@Component
class KnownPasswords {

  private static final String FILE = "org/baraza/access/known-passwords.bloom";
  private static final int HASHES = 14;

  private byte[] bits = {};

  /**
   * @param folded a password in lower case
   */
  boolean contains(String folded) {
    var filter = filter();
    var hash = ByteBuffer.wrap(Digest.of(folded));
    var first = hash.getInt();
    var step = hash.getInt() | 1;
    for (int turn = 0; turn < HASHES; turn++) {
      var place = (first + turn * step) & (filter.length * Byte.SIZE - 1);
      if ((filter[place >> 3] & 1 << (place & 7)) == 0) {
        return false;
      }
    }
    return true;
  }

  private synchronized byte[] filter() {
    if (bits.length == 0) {
      try {
        bits = new ClassPathResource(FILE).getContentAsByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bits;
  }
}
