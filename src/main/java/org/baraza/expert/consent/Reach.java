package org.baraza.expert.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Keys;
import org.baraza.access.Role;

/** Whom a field may be shown to; each takes in those that follow it. */
public enum Reach {
  EVERYONE(Keys.PUBLIC),
  MEMBERS(Keys.MEMBERS),
  FOCAL_POINTS(Keys.role(Role.FOCAL_POINT), Keys.role(Role.FACILITATOR)),
  FACILITATOR(Keys.role(Role.FACILITATOR));

  private final Set<String> keys;

  Reach(String... keys) {
    this.keys = Set.of(keys);
  }

  /** The keys that open what may be shown so far. */
  public Set<String> keys() {
    return keys;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Reach> of(String code) {
    return Arrays.stream(values()).filter(reach -> reach.code().equals(code)).findFirst();
  }

  /** Whether it takes in people whom the other keeps out. */
  public boolean isWiderThan(Reach other) {
    return compareTo(other) < 0;
  }
}
