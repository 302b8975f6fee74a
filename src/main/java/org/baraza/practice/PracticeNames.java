package org.baraza.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.baraza.dossier.Aspect;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.facets.Period;
import org.baraza.language.Lang;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Names the rungs of maturity, the scales and the periods in lists. */
@Component
class PracticeNames implements FacetNames {

  private final Words words;

  PracticeNames(Words words) {
    this.words = words;
  }

  @Override
  public Set<String> facets() {
    return Set.of(Facets.MATURITY, Facets.SCALE, Facets.PERIOD);
  }

  @Override
  public String name(String facet, String value, Lang lang) {
    if (facet.equals(Facets.MATURITY)) {
      return Maturity.of(value)
          .map(rung -> words.say(lang, "practice.maturity." + rung.code()))
          .orElse(value);
    }
    if (facet.equals(Facets.SCALE)) {
      return Aspect.SCALE.codes().contains(value)
          ? words.say(lang, Aspect.SCALE.key(value))
          : value;
    }
    return value.startsWith("-")
        ? words.say(lang, "practice.period.before", value.substring(1))
        : value.replace('-', '–');
  }

  @Override
  public List<String> order(String facet) {
    return switch (facet) {
      case Facets.MATURITY ->
          Arrays.stream(Maturity.values()).map(Maturity::code).toList().reversed();
      case Facets.SCALE -> Aspect.SCALE.codes();
      default -> Period.all();
    };
  }
}
