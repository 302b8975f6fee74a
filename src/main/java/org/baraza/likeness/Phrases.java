package org.baraza.likeness;

import java.util.List;
import org.baraza.language.Lang;
import org.baraza.likeness.Term.Amount;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;
import org.baraza.likeness.Term.Percent;
import org.baraza.likeness.Term.Rounded;
import org.baraza.ui.Words;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Says reasons and facts in a reader's language. */
@Component
public class Phrases {

  private final Atlas atlas;
  private final Words words;

  Phrases(Atlas atlas, Words words) {
    this.atlas = atlas;
    this.words = words;
  }

  public String say(Reason reason, Lang lang) {
    var arguments = reason.terms().stream().map(term -> argument(term, lang)).toArray();
    return words.say(lang, reason.key(), arguments);
  }

  /** A term by itself, as it stands in a table. */
  public String say(Term term, Lang lang) {
    return term instanceof Amount(var value)
        ? words.decimal(lang, value)
        : argument(term, lang).toString();
  }

  /** A fact's label; a label of this room or of the world. */
  public String label(String key, Lang lang) {
    return words.say(lang, key);
  }

  /** A source in words, or as the data names it where there are none. */
  public String source(String source, Lang lang) {
    return Sources.words(source).map(key -> words.say(lang, key)).orElse(source);
  }

  /** A year; what has none is said to be undated. */
  public String year(int year, Lang lang) {
    return year == 0 ? words.say(lang, "world.undated") : words.year(lang, year);
  }

  public String percent(double share, Lang lang) {
    return words.percent(lang, share);
  }

  public String decimal(double value, Lang lang) {
    return words.decimal(lang, value);
  }

  public String list(List<String> texts, Lang lang) {
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

  /** What a code is the name of. */
  public String name(Kind kind, String code, Lang lang) {
    return switch (kind) {
      case COUNTRY -> atlas.country(code).map(country -> country.name(lang)).orElse(code);
      case REGION -> atlas.regionName(code, lang);
      case GROUPING -> atlas.grouping(code).map(grouping -> grouping.name(lang)).orElse(code);
      case BODY ->
          SecurityBodies.SHIPPED
              .nameIn(code, lang)
              .orElseGet(() -> name(Kind.GROUPING, code, lang));
      case LANGUAGE -> words.languageName(lang, code);
      case LAW -> words.say(lang, "likeness.law." + code);
      case INCOME -> words.say(lang, "likeness.income." + code);
      case STATUS -> words.say(lang, "likeness.status." + code);
      case DIMENSION -> words.say(lang, "likeness.dimension." + code);
    };
  }
}
