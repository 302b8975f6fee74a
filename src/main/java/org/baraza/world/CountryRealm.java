package org.baraza.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Realm;
import org.baraza.access.Role;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** The States that somebody can speak for. */
@Component
class CountryRealm implements Realm {

  private final Atlas atlas;

  CountryRealm(Atlas atlas) {
    this.atlas = atlas;
  }

  @Override
  public Role.Scope scope() {
    return Role.Scope.COUNTRY;
  }

  @Override
  public Optional<String> name(String code, Frame frame) {
    return atlas.country(code).map(country -> country.name(frame.lang()));
  }

  @Override
  public Map<String, String> names(Frame frame) {
    var states = atlas.countries().stream().filter(CountryCard::isState).toList();
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(states, country -> country.name(frame.lang()))
        .forEach(country -> names.put(country.iso3(), country.name(frame.lang())));
    return names;
  }
}
