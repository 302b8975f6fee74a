package org.baraza.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Names countries and organisations for rooms that know them by the codes of mandates. */
@Component
public class Realms {

  private final List<Realm> all;

  Realms(List<Realm> all) {
    this.all = all;
  }

  /** The name of what a role is held for, as far as the work at hand may see it. */
  public Optional<String> name(Role.Scope scope, String code, Frame frame) {
    return all.stream()
        .filter(realm -> realm.scope() == scope)
        .flatMap(realm -> realm.name(code, frame).stream())
        .findFirst();
  }

  /** All codes that mean the same as this one, which is among them. */
  public Set<String> alike(Role.Scope scope, String code) {
    return all.stream()
        .filter(realm -> realm.scope() == scope)
        .findFirst()
        .map(realm -> realm.alike(code))
        .orElseGet(() -> Set.of(code));
  }
}
