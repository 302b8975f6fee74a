package org.baraza.access.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Mandate;
import org.baraza.access.Realm;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms about people, and how it is called. */
@Component
public class PeopleChoices {

  private final List<Realm> realms;

  PeopleChoices(List<Realm> realms) {
    this.realms = realms;
  }

  /** The languages one can be written to in, each by its own name. */
  public Map<String, String> languages() {
    var names = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> names.put(lang.code(), lang.ownName()));
    return names;
  }

  public Map<String, String> roles(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    for (var role : Role.values()) {
      names.put(role.name(), name(role, frame));
    }
    return names;
  }

  /** What a role of this scope can be held for; empty where no room tells. */
  public Map<String, String> of(Role.Scope scope, Frame frame) {
    var names = new LinkedHashMap<String, String>();
    realms.stream()
        .filter(realm -> realm.scope() == scope)
        .forEach(realm -> names.putAll(realm.names(frame)));
    return names;
  }

  /** A mandate in words: the role, and what it is held for. */
  public String name(Mandate mandate, Frame frame) {
    var role = name(mandate.role(), frame);
    return mandate.of().isEmpty() ? role : frame.word("access.mandate", role, of(mandate, frame));
  }

  private String of(Mandate mandate, Frame frame) {
    return realms.stream()
        .filter(realm -> realm.scope() == mandate.role().scope())
        .flatMap(realm -> realm.name(mandate.of(), frame).stream())
        .findFirst()
        .orElse(mandate.of());
  }

  private static String name(Role role, Frame frame) {
    return frame.word("access.role." + role.code());
  }
}
