package org.baraza.access.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as somebody wrote it. */
public record Email(String written) {

  /** The shape of an address, as far as a machine can tell without writing to it. */
  public static final String SHAPE =
      "\\s*[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{1,190}\\.[^\\s@<>\",;:.]{2,63}\\s*";

  private static final Pattern PATTERN = Pattern.compile(SHAPE);

  public Email {
    written = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
  }

  public boolean isOne() {
    return PATTERN.matcher(written).matches();
  }

  /** As addresses are compared. */
  public String folded() {
    return Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
