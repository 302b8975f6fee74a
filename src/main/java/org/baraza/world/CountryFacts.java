package org.baraza.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Single facts about countries, each with its date and source. */
@Component
public class CountryFacts {

  private final Atlas atlas;
  private final WorldTables tables;
  private final Clock clock;

  CountryFacts(Atlas atlas, WorldTables tables, Clock clock) {
    this.atlas = atlas;
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * An indicator of a country.
   *
   * @param name such as {@code literacy_pct}
   * @param value in the unit that its name says
   * @param year when it was measured, or 0 where the source does not say
   */
  public record Figure(String name, double value, int year, String source) {}

  /** Whether a country belongs to a grouping today, as of when, and who says so. */
  public record Belonging(boolean belongs, LocalDate asOf, String source) {}

  public Optional<Figure> indicator(String iso3, String name) {
    return tables.indicators(iso3).stream()
        .filter(one -> one.name().equals(name))
        .map(one -> new Figure(one.name(), one.value(), one.year(), one.source()))
        .findFirst();
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
