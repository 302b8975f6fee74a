package org.baraza.comparability;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.language.Lang;
import org.baraza.likeness.Term.Kind;
import org.baraza.search.Contexts;
import org.baraza.ui.Vantage;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Lets every list be looked at from a country, a region or a grouping. */
@Component
public class Vantages implements Contexts {

  private final Comparability comparability;
  private final Words words;

  Vantages(Comparability comparability, Words words) {
    this.comparability = comparability;
    this.words = words;
  }

  /** The weights that a reader gives the dimensions. */
  public static Weights weights(Vantage vantage) {
    return Weights.of(vantage.weights()::get);
  }

  @Override
  public Optional<Context> of(Vantage vantage, Lang lang) {
    return comparability
        .context(vantage.context())
        .map(context -> {
          var weights = weights(vantage);
          return new Context(
              context.code(),
              comparability.name(context, lang),
              path(context),
              comparability.likeness(context, weights),
              code -> comparability.reasons(context.code(), code, weights, lang));
        });
  }

  private static String path(org.baraza.comparability.Context context) {
    return switch (context.kind()) {
      case COUNTRY -> "/countries/" + context.code() + "/comparable";
      case GROUPING -> "/groupings/" + context.bare();
      default -> "";
    };
  }

  @Override
  public Choices choices(Vantage vantage, Lang lang) {
    var wider = named(comparability.contexts(Kind.REGION), lang);
    comparability
        .context(vantage.context())
        .filter(context -> context.kind() == Kind.GROUPING)
        .ifPresent(context -> wider.put(context.code(), comparability.name(context, lang)));
    return new Choices(named(comparability.contexts(Kind.COUNTRY), lang), wider);
  }

  private Map<String, String> named(
      Collection<org.baraza.comparability.Context> contexts, Lang lang) {
    var collator = words.collator(lang);
    var named = new LinkedHashMap<String, String>();
    List<Map.Entry<String, String>> sorted =
        contexts.stream()
            .map(context -> Map.entry(context.code(), comparability.name(context, lang)))
            .sorted(Comparator.comparing(Map.Entry::getValue, collator::compare))
            .toList();
    sorted.forEach(one -> named.put(one.getKey(), one.getValue()));
    return named;
  }
}
