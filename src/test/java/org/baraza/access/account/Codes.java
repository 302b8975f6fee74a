package org.baraza.access.account;

import java.time.Instant;
import org.jsoup.nodes.Document;

/**
 * An authenticator that was given the key shown on a page.
 *
 * @param secret the key, in letters and digits
 */
public record Codes(String secret) {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public static Codes of(Document page) {
    return new Codes(page.select("code").text().replace(" ", ""));
  }

  /** The code of a moment. */
  public String at(Instant moment) {
    var bytes = new byte[secret.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      var value = ALPHABET.indexOf(secret.charAt(bit / 5)) >> (4 - bit % 5) & 1;
      bytes[bit / 8] |= (byte) (value << (7 - bit % 8));
    }
    return new Totp(bytes).at(moment);
  }
}
