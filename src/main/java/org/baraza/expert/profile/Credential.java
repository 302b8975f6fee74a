package org.baraza.expert.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A document that shows what somebody can do.
 *
 * @param number drawn by lot, unique within the listing
 * @param title in their words
 * @param suffix how its name ends, without the dot
 * @param type its media type
 * @param size bytes
 * @param digest SHA-256 of it, in hexadecimal
 */
public record Credential(
    long number, Kind kind, String title, String suffix, String type, long size, String digest) {

  /** What sort of document it is. */
  public enum Kind {
    CV,
    CERTIFICATE,
    REFERENCE,
    PUBLICATION;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
  }

  /** The name it is saved under. The name it came with may say who they are, and is not kept. */
  public String fileName() {
    return kind.code() + '-' + number + '.' + suffix;
  }
}
