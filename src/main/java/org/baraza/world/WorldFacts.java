package org.baraza.world;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells all that is known of the States of the world at once, for rooms that compare them. */
@Component
public class WorldFacts {

  private final Atlas atlas;
  private final WorldTables tables;

  WorldFacts(Atlas atlas, WorldTables tables) {
    this.atlas = atlas;
    this.tables = tables;
  }

  /** The facts of every Member State and observer State, in the order of their ISO codes. */
  public List<CountryFacts> states() {
    var profiles = tables.profiles();
    var statuses = tables.statuses();
    var indicators = tables.indicators();
    var neighbours = tables.neighbours();
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
              atlas.membershipsOf(iso3));
        })
        .toList();
  }
}
