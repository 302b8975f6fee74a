package org.baraza.comparability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.baraza.likeness.ContextProfile;
import org.baraza.likeness.Term.Kind;

/** All contexts there are on a day, by their codes. */
final class Contexts {

  /** The regions of M49 between a region and its narrowest parts. */
  private static final Map<String, Set<String>> BETWEEN =
      Map.of("202", Set.of("011", "014", "017", "018"), "419", Set.of("005", "013", "029"));

  private final Map<String, Context> byCode = new HashMap<>();
  private final List<Context> regions = new ArrayList<>();

  Contexts(List<ContextProfile> profiles) {
    profiles.forEach(profile -> add(profile.iso3(), Kind.COUNTRY, List.of(profile.iso3())));
    var narrowest = by(profiles, profile -> profile.card().subregion());
    by(profiles, profile -> profile.card().region()).forEach(this::region);
    narrowest.forEach(this::region);
    BETWEEN.forEach((code, parts) ->
        region(
            code,
            parts.stream()
                .flatMap(part -> narrowest.getOrDefault(part, List.of()).stream())
                .sorted()
                .toList()));
    groupings(profiles).forEach(this::grouping);
  }

  private static Map<String, List<String>> by(
      List<ContextProfile> profiles, Function<ContextProfile, String> region) {
    return profiles.stream()
        .filter(profile -> !region.apply(profile).isEmpty())
        .collect(groupingBy(region, TreeMap::new, mapping(ContextProfile::iso3, toList())));
  }

  private static Map<String, List<String>> groupings(List<ContextProfile> profiles) {
    var members = new TreeMap<String, List<String>>();
    for (var profile : profiles) {
      var all = new java.util.TreeSet<>(profile.groupings());
      all.addAll(profile.bodies());
      all.forEach(
          code -> members.computeIfAbsent(code, _ -> new ArrayList<>()).add(profile.iso3()));
    }
    return members;
  }

  private void region(String code, List<String> members) {
    if (!members.isEmpty() && !byCode.containsKey(code)) {
      add(code, Kind.REGION, members);
      regions.add(byCode.get(code));
    }
  }

  private void grouping(String code, List<String> members) {
    var marked = Context.GROUPING + code;
    var canonical = byCode.containsKey(code) ? marked : code;
    add(canonical, Kind.GROUPING, members);
    byCode.putIfAbsent(marked, byCode.get(canonical));
  }

  private void add(String code, Kind kind, List<String> members) {
    byCode.put(code, new Context(code, kind, List.copyOf(members)));
  }

  Optional<Context> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Those of a kind, in the order of their codes. */
  List<Context> all(Kind kind) {
    return byCode.values().stream()
        .filter(context -> context.kind() == kind)
        .distinct()
        .sorted(Comparator.comparing(Context::code))
        .toList();
  }

  /** Regions and subregions of M49. */
  List<Context> regions() {
    return regions;
  }
}
