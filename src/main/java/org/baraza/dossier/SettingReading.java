package org.baraza.dossier;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baraza.dossier.Aspect.Form;
import org.baraza.intake.Fields;

/** Reads the context of a practice, aspect by aspect. */
final class SettingReading {

  private final Fields context;

  SettingReading(Fields context) {
    this.context = context;
  }

  Setting read() {
    var told = new TreeMap<String, List<String>>();
    for (var aspect : Aspect.values()) {
      told.put(aspect.code(), stated(aspect));
    }
    var setting = new Setting(told);
    checkCost(setting);
    return setting;
  }

  private List<String> stated(Aspect aspect) {
    var field = aspect.code();
    return switch (aspect.form()) {
      case ONE -> one(context.choice(field, Set.copyOf(aspect.codes()), ""));
      case SEVERAL -> several(aspect);
      case CURRENCY -> one(currency(field));
      case YEAR -> context.year(field) == 0 ? List.of() : one(String.valueOf(context.year(field)));
      case COUNT, FIGURE ->
          context.number(field).map(value -> figure(aspect, value)).orElse(List.of());
    };
  }

  private static List<String> one(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private List<String> several(Aspect aspect) {
    var known = new LinkedHashSet<String>();
    for (var code : context.texts(aspect.code())) {
      if (aspect.codes().contains(code)) {
        known.add(code);
      } else {
        context.problem(
            aspect.code(),
            "intake.mend.choice",
            code,
            String.join(", ", new TreeSet<>(aspect.codes())));
      }
    }
    return List.copyOf(known);
  }

  private String currency(String field) {
    var code = context.text(field);
    var isKnown =
        code.isEmpty()
            || Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    if (!isKnown) {
      context.problem(field, "dossier.mend.currency");
    }
    return isKnown ? code : "";
  }

  private List<String> figure(Aspect aspect, double value) {
    if (aspect.form() == Form.COUNT && value != Math.rint(value)) {
      context.problem(aspect.code(), "dossier.mend.whole");
      return List.of();
    }
    return List.of(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }

  /** An amount without its currency and year compares with nothing. */
  private void checkCost(Setting setting) {
    var isPriced = context.has(Aspect.COST.code()) && setting.tells(Aspect.COST);
    if (isPriced && context.text(Aspect.CURRENCY.code()).isEmpty()) {
      context.problem(Aspect.CURRENCY.code(), "dossier.mend.currency");
    }
    if (isPriced && !context.has(Aspect.PRICE_YEAR.code())) {
      context.problem(Aspect.PRICE_YEAR.code(), "dossier.mend.price");
    }
    if (setting.tells(Aspect.PARITY) && (!isPriced || setting.figure(Aspect.PARITY) == 0)) {
      context.problem(Aspect.PARITY.code(), "dossier.mend.parity");
    }
  }
}
