package org.baraza.expert.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baraza.expert.Bodies;
import org.baraza.expert.Bodies.Body;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The bodies that experts work for, of all the rooms that keep such. */
@Component
public class Affiliations {

  private static final Pattern CODE = Pattern.compile("([a-z]+)-(\\d{6,18})");

  private final ObjectProvider<Bodies> rooms;

  Affiliations(ObjectProvider<Bodies> rooms) {
    this.rooms = rooms;
  }

  /** All that the work at hand may see. */
  public List<Body> all() {
    return rooms.stream().flatMap(room -> room.all().stream()).toList();
  }

  public Optional<Body> seen(String code) {
    return Optional.ofNullable(seen(Set.of(code)).get(code));
  }

  /** Those of these codes that the work at hand may see, by the code asked for. */
  public Map<String, Body> seen(Collection<String> codes) {
    var numbers =
        codes.stream()
            .map(CODE::matcher)
            .filter(code -> code.matches())
            .collect(
                Collectors.groupingBy(
                    code -> code.group(1),
                    Collectors.mapping(code -> Long.valueOf(code.group(2)), Collectors.toSet())));
    var seen = new HashMap<String, Body>();
    rooms.stream()
        .filter(room -> numbers.containsKey(room.kind()))
        .forEach(room ->
            room.of(numbers.getOrDefault(room.kind(), Set.of()))
                .forEach((number, body) -> seen.put(room.kind() + '-' + number, body)));
    return seen;
  }
}
