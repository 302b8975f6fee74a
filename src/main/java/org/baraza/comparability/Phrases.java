package org.baraza.comparability;

import java.util.List;
import org.baraza.comparability.Term.Amount;
import org.baraza.comparability.Term.Kind;
import org.baraza.comparability.Term.Names;
import org.baraza.comparability.Term.Percent;
import org.baraza.comparability.Term.Rounded;
import org.baraza.language.Lang;
import org.baraza.ui.Words;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Says reasons and facts in a reader's language. */
@Component
class Phrases {

  private final Atlas atlas;
  private final Words words;

  Phrases(Atlas atlas, Words words) {
    this.atlas = atlas;
    this.words = words;
  }

  String say(Reason reason, Lang lang) {
    var arguments = reason.terms().stream().map(term -> argument(term, lang)).toArray();
    return words.say(lang, reason.key(), arguments);
  }

  /** A term by itself, as it stands in a table. */
  String say(Term term, Lang lang) {
    return term instanceof Amount(var value)
        ? words.decimal(lang, value)
        : argument(term, lang).toString();
  }

  /** A fact's label; a label of this room or of the world. */
  String label(String key, Lang lang) {
    return words.say(lang, key);
  }

  /** A source in words, or as the data names it where there are none. */
  String source(String source, Lang lang) {
    return Sources.words(source).map(key -> words.say(lang, key)).orElse(source);
  }

  /** A year; what has none is said to be undated. */
  String year(int year, Lang lang) {
    return year == 0 ? words.say(lang, "world.undated") : words.year(lang, year);
  }

  String percent(double share, Lang lang) {
    return words.percent(lang, share);
  }

  String decimal(double value, Lang lang) {
    return words.decimal(lang, value);
  }

  String list(List<String> texts, Lang lang) {
    return words.list(lang, texts);
  }

  private Object argument(Term term, Lang lang) {
    return switch (term) {
      case Amount(var value) -> value;
      case Rounded(var value) -> words.compact(lang, value);
      case Percent(var value) -> words.percent(lang, value / 100);
      case Names(var kind, var codes) -> words.list(lang, names(kind, codes, lang));
    };
  }

  private List<String> names(Kind kind, List<String> codes, Lang lang) {
    return codes.stream().map(code -> name(kind, code, lang)).toList();
  }

  String name(Kind kind, String code, Lang lang) {
    return switch (kind) {
      case COUNTRY -> atlas.country(code).map(country -> country.name(lang)).orElse(code);
      case REGION -> atlas.regionName(code, lang);
      case GROUPING -> atlas.grouping(code).map(grouping -> grouping.name(lang)).orElse(code);
      case BODY ->
          SecurityBodies.SHIPPED
              .nameIn(code, lang)
              .orElseGet(() -> name(Kind.GROUPING, code, lang));
      case LANGUAGE -> words.languageName(lang, code);
      case LAW -> words.say(lang, "comparability.law." + code);
      case INCOME -> words.say(lang, "comparability.income." + code);
      case STATUS -> words.say(lang, "comparability.status." + code);
      case DIMENSION -> words.say(lang, "comparability.dimension." + code);
    };
  }
}
