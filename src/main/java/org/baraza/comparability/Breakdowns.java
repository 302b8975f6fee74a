package org.baraza.comparability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.language.Lang;
import org.baraza.likeness.Phrases;
import org.baraza.likeness.Term;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Tells comparisons in a reader's language. */
@Component
public class Breakdowns {

  private final Comparability comparability;
  private final Phrases phrases;

  Breakdowns(Comparability comparability, Phrases phrases) {
    this.comparability = comparability;
    this.phrases = phrases;
  }

  /**
   * Two contexts compared in full, with a form for the weights.
   *
   * @param action the address of the page it stands on, after the language
   * @param kept the other parameters of that address
   * @return nothing if one of the codes is no context
   */
  public Optional<Breakdown> of(
      String first,
      String second,
      Weights weights,
      Frame frame,
      String action,
      Map<String, String> kept) {
    var form = WeightsForm.of(frame, action, kept, weights);
    return comparability.compare(first, second, weights).map(compared -> of(compared, form));
  }

  Breakdown of(Comparison comparison, WeightsForm form) {
    var lang = form.frame().lang();
    var overall = comparison.overall();
    return new Breakdown(
        form.frame(),
        name(comparison.first(), lang),
        name(comparison.second(), lang),
        overall.orElse(0),
        overall.isPresent() ? phrases.percent(overall.getAsDouble(), lang) : "",
        phrases.percent(comparison.coverage(), lang),
        rows(comparison, comparison.known(), lang),
        rows(comparison, comparison.unknown(), lang),
        form);
  }

  String name(String code, Lang lang) {
    return comparability
        .context(code)
        .map(context -> comparability.name(context, lang))
        .orElse(code);
  }

  List<AspectRow> rows(Comparison comparison, List<Aspect> aspects, Lang lang) {
    return aspects.stream().map(aspect -> row(comparison, aspect, lang)).toList();
  }

  private AspectRow row(Comparison comparison, Aspect aspect, Lang lang) {
    var value = aspect.value();
    return new AspectRow(
        aspect.dimension().code(),
        phrases.name(Term.Kind.DIMENSION, aspect.dimension().code(), lang),
        value.orElse(0),
        value.isPresent() ? phrases.percent(value.getAsDouble(), lang) : "",
        phrases.decimal(aspect.weight(), lang),
        phrases.percent(comparison.share(aspect), lang),
        phrases.say(aspect.reason(), lang),
        new FactLines(phrases, lang)
            .of(
                List.of(
                    comparability.facts(comparison.first(), aspect.dimension()),
                    comparability.facts(comparison.second(), aspect.dimension()))));
  }
}
