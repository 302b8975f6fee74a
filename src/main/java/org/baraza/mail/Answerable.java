package org.baraza.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The addresses at which letters are answered. */
@Component
public class Answerable {

  /** How long the part of an address before its domain may be (RFC 5321, 4.5.3.1.1). */
  private static final int LONGEST = 64;

  private final InboxSettings settings;

  Answerable(InboxSettings settings) {
    this.settings = settings;
  }

  /** Whether letters can be answered at all. */
  public boolean isOpen() {
    return settings.isOpen();
  }

  /**
   * The address for what bears this tag, unless letters cannot be answered.
   *
   * @param tag small letters and digits
   */
  public Optional<String> address(String tag) {
    var at = settings.address().lastIndexOf('@');
    return settings.isOpen() && at > 0 && at + 1 + tag.length() <= LONGEST
        ? Optional.of(
            settings.address().substring(0, at) + '+' + tag + settings.address().substring(at))
        : Optional.empty();
  }
}
