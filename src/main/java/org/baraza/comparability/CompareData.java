package org.baraza.comparability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.comparability.ComparePage.Chosen;
import org.baraza.language.Lang;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Fact;
import org.baraza.likeness.Phrases;
import org.baraza.likeness.Term;
import org.baraza.ui.Download;
import org.baraza.ui.Sheet;
import org.jspecify.annotations.Nullable;

/** Countries side by side as data: what is known of each, then each pair. */
record CompareData(Comparability comparability, Phrases phrases, Lang lang, Weights weights) {

  private static final List<String> HEADING =
      List.of("dimension", "country", "other", "item", "value", "year", "source");

  Map<String, Object> of(List<Chosen> chosen) {
    var data = new LinkedHashMap<String, Object>();
    data.put("weights", ComparablePage.weights(weights));
    data.put("countries", chosen.stream().map(this::country).toList());
    data.put("pairs", pairs(chosen).stream().map(this::pair).toList());
    return data;
  }

  private Map<String, Object> country(Chosen one) {
    var facts = new LinkedHashMap<String, Object>();
    for (var dimension : Dimension.ALL) {
      facts.put(
          dimension.code(),
          comparability.facts(one.iso3(), dimension).stream().map(this::fact).toList());
    }
    return Map.of("iso3", one.iso3(), "name", one.name(), "facts", facts);
  }

  private Map<String, Object> fact(Fact fact) {
    var data = new LinkedHashMap<String, Object>();
    data.put("item", item(fact));
    data.put("label", phrases.label(fact.label(), lang));
    data.put("value", raw(fact.value()));
    data.put("text", phrases.say(fact.value(), lang));
    data.put("year", fact.year());
    data.put("source", fact.source());
    return data;
  }

  /** The last part of the label's key: population, borders. */
  private static String item(Fact fact) {
    return fact.label().substring(fact.label().lastIndexOf('.') + 1);
  }

  private static Object raw(Term term) {
    return switch (term) {
      case Term.Names(_, var codes) -> codes;
      case Term.Amount(var value) -> value;
      case Term.Rounded(var value) -> value;
      case Term.Percent(var value) -> value;
    };
  }

  private List<Comparison> pairs(List<Chosen> chosen) {
    return comparability.pairs(chosen.stream().map(Chosen::iso3).toList(), weights);
  }

  private Map<String, @Nullable Object> pair(Comparison comparison) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("first", comparison.first());
    data.put("second", comparison.second());
    data.put("value", Figures.rounded(comparison.overall()));
    data.put("coverage", Figures.rounded(comparison.coverage()));
    data.put("dimensions", comparison.aspects().stream().map(this::aspect).toList());
    return data;
  }

  private Map<String, @Nullable Object> aspect(Aspect aspect) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("dimension", aspect.dimension().code());
    data.put("value", Figures.rounded(aspect.value()));
    data.put("weight", aspect.weight());
    data.put("reason", phrases.say(aspect.reason(), lang));
    return data;
  }

  /** One long table: facts have one country, values of a pair have two. */
  Download sheet(List<Chosen> chosen) {
    var rows = new ArrayList<List<String>>();
    for (var one : chosen) {
      for (var dimension : Dimension.ALL) {
        for (var fact : comparability.facts(one.iso3(), dimension)) {
          rows.add(row(dimension, one.iso3(), fact));
        }
      }
    }
    for (var pair : pairs(chosen)) {
      pair.aspects().forEach(aspect -> rows.add(row(pair, aspect)));
      rows.add(
          List.of(
              "", pair.first(), pair.second(), "overall", Figures.text(pair.overall()), "", ""));
    }
    return new Sheet(HEADING, rows)
        .named("compare-" + String.join("-", chosen.stream().map(Chosen::iso3).toList()) + ".csv");
  }

  private List<String> row(Dimension dimension, String iso3, Fact fact) {
    return List.of(
        dimension.code(),
        iso3,
        "",
        item(fact),
        raw(fact.value()) instanceof Number number
            ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString()
            : phrases.say(fact.value(), lang),
        fact.year() == 0 ? "" : String.valueOf(fact.year()),
        fact.source());
  }

  private static List<String> row(Comparison pair, Aspect aspect) {
    return List.of(
        aspect.dimension().code(),
        pair.first(),
        pair.second(),
        "likeness",
        Figures.text(aspect.value()),
        "",
        "");
  }
}
