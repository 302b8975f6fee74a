package org.baraza.access.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baraza.access.Mandate;
import org.baraza.access.People;
import org.baraza.access.Realm;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms about people, and how it is called. */
@Component
public class PeopleChoices {

  private final List<Realm> realms;
  private final People people;

  PeopleChoices(List<Realm> realms, People people) {
    this.realms = realms;
    this.people = people;
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
    if (scope == Role.Scope.ORGANISATION) {
      people.organisations().keySet().stream()
          .filter(code -> names(scope, code, frame).findAny().isEmpty())
          .forEach(code -> names.put(code, frame.word("access.organisation.code", code)));
    }
    return names;
  }

  /** A mandate in words: the role, and what it is held for. */
  public String name(Mandate mandate, Frame frame) {
    var role = name(mandate.role(), frame);
    return mandate.of().isEmpty() ? role : frame.word("access.mandate", role, of(mandate, frame));
  }

  private String of(Mandate mandate, Frame frame) {
    return names(mandate.role().scope(), mandate.of(), frame).findFirst().orElse(mandate.of());
  }

  private Stream<String> names(Role.Scope scope, String code, Frame frame) {
    return realms.stream()
        .filter(realm -> realm.scope() == scope)
        .flatMap(realm -> realm.name(code, frame).stream());
  }

  private static String name(Role role, Frame frame) {
    return frame.word("access.role." + role.code());
  }
}
