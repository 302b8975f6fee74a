package org.baraza.likeness;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baraza.world.CountryFacts;
import org.baraza.world.GroupingCard;
import org.baraza.world.Indicator;
import org.baraza.world.Membership;
import org.baraza.world.Status;

/** Takes from the dated facts what holds on one day. */
final class ContextProfiles {

  private static final String ELECTORAL = "un_regional_group";
  private static final Set<String> CLASSIFIED = Set.of("LIC", "LMC", "UMC", "HIC");

  private final Map<String, GroupingCard> groupings;
  private final SecurityBodies security;
  private final LocalDate day;
  private final Map<String, String> varieties;

  ContextProfiles(Collection<GroupingCard> groupings, SecurityBodies security, LocalDate day) {
    this.groupings = groupings.stream().collect(toMap(GroupingCard::code, Function.identity()));
    this.security = security;
    this.day = day;
    this.varieties =
        ShippedTable.rows("language_varieties").stream()
            .collect(toMap(row -> row.get("variety"), row -> row.get("language")));
  }

  List<ContextProfile> of(List<CountryFacts> states) {
    return states.stream().map(this::of).toList();
  }

  private ContextProfile of(CountryFacts facts) {
    return new ContextProfile(
        facts,
        statuses(facts)
            .filter(status -> status.kind().equals("income"))
            .map(Status::value)
            .filter(CLASSIFIED::contains)
            .findFirst()
            .orElse(""),
        sorted(statuses(facts).map(Status::kind).filter(kind -> !kind.equals("income"))),
        belonging(facts, card -> !card.kind().equals(ELECTORAL) && !security.isOnly(card)),
        belonging(facts, security::isOrKeeps),
        sorted(facts.officialLanguages().stream().map(this::language)),
        sorted(
            Stream.concat(facts.officialLanguages().stream(), facts.majorLanguages().stream())
                .map(this::language)),
        sorted(facts.legalComponents().stream()),
        facts.indicators().stream().collect(toMap(Indicator::name, Function.identity())));
  }

  private Stream<Status> statuses(CountryFacts facts) {
    return facts.statuses().stream().filter(status -> status.holdsOn(day));
  }

  private SortedSet<String> belonging(CountryFacts facts, Predicate<GroupingCard> kind) {
    return sorted(
        facts.memberships().stream()
            .filter(membership -> membership.holdsOn(day))
            .map(Membership::grouping)
            .filter(code -> groupings.containsKey(code) && kind.test(groupings.get(code))));
  }

  /** The language without its script, and the common language of varieties such as of Arabic. */
  private String language(String code) {
    var bare = code.replaceFirst("_.*", "");
    return varieties.getOrDefault(bare, bare);
  }

  private static SortedSet<String> sorted(Stream<String> things) {
    return things.filter(thing -> !thing.isBlank()).collect(toCollection(TreeSet::new));
  }
}
