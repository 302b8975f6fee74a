package org.baraza.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Tells what is known of the States of the world, each fact with its date and source. */
@Component
public class WorldFacts {

  /** The day of what is shipped with the house. */
  public static final LocalDate SHIPPED = LocalDate.parse(WorldRows.AS_OF);

  private final Atlas atlas;
  private final WorldTables tables;
  private final AcceptanceTable accepted;
  private final Clock clock;

  WorldFacts(Atlas atlas, WorldTables tables, AcceptanceTable accepted, Clock clock) {
    this.atlas = atlas;
    this.tables = tables;
    this.accepted = accepted;
    this.clock = clock;
  }

  /** The facts of every Member State and observer State, in the order of their ISO codes. */
  public List<CountryFacts> states() {
    var profiles = tables.profiles();
    var statuses = tables.statuses();
    var indicators = tables.indicators();
    var neighbours = tables.neighbours();
    var acceptances = accepted.all();
    return atlas.countries().stream()
        .filter(CountryCard::isState)
        .map(card -> {
          var iso3 = card.iso3();
          var profile = Objects.requireNonNull(profiles.get(iso3));
          return new CountryFacts(
              card,
              profile.landlocked(),
              profile.officialLanguages(),
              profile.majorLanguages(),
              profile.legalFamily(),
              profile.legalComponents(),
              profile.legalSource(),
              statuses.getOrDefault(iso3, List.of()),
              indicators.getOrDefault(iso3, List.of()),
              neighbours.getOrDefault(iso3, Set.of()),
              atlas.membershipsOf(iso3),
              Optional.ofNullable(acceptances.get(iso3)));
        })
        .toList();
  }

  /** The facts of any country or area that the shipped data know. */
  public Optional<CountryFacts> of(String iso3) {
    return atlas
        .country(iso3)
        .flatMap(card ->
            tables
                .profile(iso3)
                .map(profile ->
                    new CountryFacts(
                        card,
                        profile.landlocked(),
                        profile.officialLanguages(),
                        profile.majorLanguages(),
                        profile.legalFamily(),
                        profile.legalComponents(),
                        profile.legalSource(),
                        tables.statuses(iso3),
                        tables.indicators(iso3),
                        new TreeSet<>(tables.neighbours(iso3)),
                        atlas.membershipsOf(iso3),
                        Optional.ofNullable(accepted.all().get(iso3)))));
  }

  /** Whether a country belongs to a grouping today, as of when, and who says so. */
  public record Belonging(boolean belongs, LocalDate asOf, String source) {}

  /** An indicator of a country by its name, such as {@code literacy_pct}. */
  public Optional<Indicator> indicator(String iso3, String name) {
    return tables.indicators(iso3).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The traditions a country's legal system is made of; empty where that is not known. */
  public List<String> legalTraditions(String iso3) {
    return tables.profile(iso3).map(WorldTables.Profile::legalComponents).orElse(List.of());
  }

  /** Nothing where the grouping is not known. */
  public Optional<Belonging> belonging(String iso3, String grouping) {
    var all = atlas.membershipsIn(grouping);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var today = LocalDate.now(clock);
    var its = all.stream().filter(one -> one.iso3().equals(iso3)).toList();
    var now = its.stream().filter(one -> one.holdsOn(today)).findFirst();
    var told = now.or(() -> its.stream().findFirst()).orElse(all.getFirst());
    return Optional.of(new Belonging(now.isPresent(), told.asOf(), told.source()));
  }
}
