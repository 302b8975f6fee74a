package org.baraza.expert.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a field may be used for. */
public enum Purpose {
  /** The pages and the search of the platform. */
  LISTING,
  /** Being asked through the relay. */
  CONTACT,
  /** Lists that named roles take away. */
  ROSTER,
  /** The next edition of the handbook. */
  HANDBOOK,
  /** The facilitator's check; part of every consent. */
  VETTING;

  /** Those that can be chosen. */
  public static final List<Purpose> OFFERED = List.of(LISTING, CONTACT, ROSTER, HANDBOOK);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Purpose> of(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code().equals(code)).findFirst();
  }
}
