package org.baraza.comparability;

import java.util.List;
import org.baraza.language.Lang;
import org.baraza.world.Peers;
import org.springframework.stereotype.Component;

/** Tells a country's page which countries are most comparable to it. */
@Component
class MostComparable implements Peers {

  private static final int SHOWN = 5;

  private final Comparability comparability;

  MostComparable(Comparability comparability) {
    this.comparability = comparability;
  }

  @Override
  public List<Peer> of(String iso3, Lang lang) {
    return comparability
        .context(iso3)
        .map(context -> comparability.ranking(context, Weights.DEFAULT))
        .orElse(List.of())
        .stream()
        .limit(SHOWN)
        .map(ranked ->
            new Peer(
                ranked.iso3(), comparability.reasons(iso3, ranked.iso3(), Weights.DEFAULT, lang)))
        .toList();
  }
}
