package org.baraza.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of body an organisation is. */
enum Kind {
  MINISTRY,
  AGENCY,
  NGO,
  REGIONAL,
  ENTITY,
  UNIVERSITY,
  NETWORK,
  OTHER;

  /** As files, addresses and words name it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Kind::code).toList();
  }

  static Set<String> known() {
    return codes().stream().collect(Collectors.toUnmodifiableSet());
  }
}
