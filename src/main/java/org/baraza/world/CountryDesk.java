package org.baraza.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.search.Question;
import org.baraza.search.Results;
import org.baraza.search.Search;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the house knows of a country or grouping, and what was tried there. */
@Component
@Transactional(readOnly = true)
class CountryDesk {

  private final Atlas atlas;
  private final WorldTables tables;
  private final Search search;
  private final Peers peers;
  private final Clock clock;

  CountryDesk(Atlas atlas, WorldTables tables, Search search, Peers peers, Clock clock) {
    this.atlas = atlas;
    this.tables = tables;
    this.search = search;
    this.peers = peers;
    this.clock = clock;
  }

  Atlas atlas() {
    return atlas;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** All that a country's page tells, as far as the reader may see it. */
  CountryFile country(String iso3, Lang lang, Reader reader) {
    var card = atlas.country(iso3).orElseThrow(NotThere::new);
    return new CountryFile(
        card,
        tables.profile(iso3).orElseThrow(NotThere::new),
        tables.statuses(iso3),
        tables.indicators(iso3),
        tables.neighbours(iso3).stream().flatMap(code -> atlas.country(code).stream()).toList(),
        atlas.membershipsOf(iso3),
        peers.of(iso3, lang),
        recordsIn(Facets.COUNTRY, iso3, "practice", lang, reader),
        recordsIn(Facets.COUNTRY, iso3, "centre", lang, reader));
  }

  Results recordsIn(String facet, String code, String kind, Lang lang, Reader reader) {
    return search.find(Question.about(facet, code, lang, reader).only(kind));
  }

  /** How many practices each country has, as far as the reader may see them. */
  Map<String, Long> practicesByCountry(Lang lang, Reader reader) {
    return search.counts(Question.all("practice", lang, reader), Facets.COUNTRY);
  }

  /** What a country's page is made of. */
  record CountryFile(
      CountryCard card,
      WorldTables.Profile profile,
      List<Status> statuses,
      List<Indicator> indicators,
      List<CountryCard> neighbours,
      List<Membership> memberships,
      List<Peers.Peer> peers,
      Results practices,
      Results centres) {}
}
