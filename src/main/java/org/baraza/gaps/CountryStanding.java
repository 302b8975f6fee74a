package org.baraza.gaps;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.comparability.Comparability;
import org.baraza.comparability.Ranked;
import org.baraza.comparability.Vantages;
import org.baraza.facets.Facets;
import org.baraza.facets.Slice;
import org.baraza.search.CrossTabulation;
import org.baraza.search.Question;
import org.baraza.strategy.Pillar;
import org.baraza.strategy.Strategy;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.CountrySection;
import org.springframework.stereotype.Component;

/** Where a country stands, pillar by pillar, and which comparable countries have what it lacks. */
@Component
class CountryStanding implements CountrySection {

  private static final int MOST_PEERS = 3;

  private final Strategy strategy;
  private final CrossTabulation table;
  private final Comparability comparability;
  private final Atlas atlas;
  private final TemplateEngine templates;

  CountryStanding(
      Strategy strategy,
      CrossTabulation table,
      Comparability comparability,
      Atlas atlas,
      TemplateEngine templates) {
    this.strategy = strategy;
    this.table = table;
    this.comparability = comparability;
    this.atlas = atlas;
    this.templates = templates;
  }

  /** A pillar's row. */
  record Line(Pillar pillar, Stock practices, Stock centres) {}

  /**
   * What a country has of one kind for one pillar.
   *
   * @param kind as the search calls it
   * @param peers where it has none, the most comparable countries that have some
   */
  record Stock(String kind, String pillar, String iso3, long count, List<Stock> peers) {

    String path() {
      return '/' + kind + "s?pillar=" + pillar + "&country=" + iso3;
    }

    boolean isGap() {
      return count == 0;
    }
  }

  /** The section as its template takes it. */
  record Panel(Frame frame, CountryCard country, List<Line> lines, Atlas atlas) {

    String name(Stock stock) {
      return atlas.country(stock.iso3()).map(peer -> peer.name(frame.lang())).orElse(stock.iso3());
    }

    String map() {
      var in = country.isState() ? "?columns=countries&in=" + country.subregion() : "";
      return frame.to(GapsPage.PATH + in);
    }
  }

  @Override
  public Content of(CountryCard country, Frame frame, Reader reader) {
    var peers = peers(country, frame);
    var lines =
        strategy.pillars().stream()
            .map(pillar ->
                new Line(
                    pillar,
                    stock("practice", pillar, country, peers, frame, reader),
                    stock("centre", pillar, country, peers, frame, reader)))
            .toList();
    var panel = new Panel(frame, country, lines, atlas);
    return output -> templates.render("gaps/standing.jte", panel, output);
  }

  private List<String> peers(CountryCard country, Frame frame) {
    return comparability
        .context(country.iso3())
        .map(context -> comparability.ranking(context, Vantages.weights(frame.vantage())))
        .orElse(List.of())
        .stream()
        .map(Ranked::iso3)
        .toList();
  }

  private Stock stock(
      String kind,
      Pillar pillar,
      CountryCard country,
      List<String> peers,
      Frame frame,
      Reader reader) {
    var counts =
        table.of(
            Question.all(kind, frame.lang(), reader),
            new Slice(pillar.id(), Facets.PILLAR, List.of(pillar.id())),
            Facets.COUNTRY);
    var own = counts.getOrDefault(country.iso3(), 0L);
    return new Stock(
        kind,
        pillar.id(),
        country.iso3(),
        own,
        own > 0 ? List.of() : nearest(kind, pillar.id(), peers, counts));
  }

  private static List<Stock> nearest(
      String kind, String pillar, List<String> peers, Map<String, Long> counts) {
    return peers.stream()
        .filter(counts::containsKey)
        .limit(MOST_PEERS)
        .map(iso3 -> new Stock(kind, pillar, iso3, counts.getOrDefault(iso3, 0L), List.of()))
        .toList();
  }
}
