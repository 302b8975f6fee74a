package org.baraza.comparability;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Countries and regions, whose names and order stay; groupings come and go with the day. */
  private final Map<Lang, Choices> fixed = new ConcurrentHashMap<>();

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
    var choices = fixed.computeIfAbsent(lang, this::choices);
    return comparability
        .context(vantage.context())
        .filter(context -> context.kind() == Kind.GROUPING)
        .map(grouping -> with(choices, grouping, lang))
        .orElse(choices);
  }

  private Choices choices(Lang lang) {
    return new Choices(
        named(comparability.contexts(Kind.COUNTRY), lang),
        named(comparability.contexts(Kind.REGION), lang));
  }

  private Choices with(Choices choices, org.baraza.comparability.Context grouping, Lang lang) {
    var wider = new LinkedHashMap<>(choices.wider());
    wider.put(grouping.code(), comparability.name(grouping, lang));
    return new Choices(choices.countries(), wider);
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
