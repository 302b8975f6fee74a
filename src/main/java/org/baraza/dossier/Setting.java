package org.baraza.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baraza.intake.Fields;

/**
 * The context a practice worked in, in codes and figures, so that two contexts can be compared: the
 * same in every language. What is not stated is not there; nothing is derived from the text.
 *
 * @param told what is stated, by the code of its {@link Aspect}; figures are plain decimals
 */
public record Setting(@JsonValue SortedMap<String, List<String>> told) {

  /** Nothing is stated. */
  public static final Setting UNTOLD = new Setting(new TreeMap<>());

  @JsonCreator
  public Setting {
    var kept = new TreeMap<String, List<String>>();
    told.forEach((aspect, all) -> {
      if (!all.isEmpty()) {
        kept.put(aspect, List.copyOf(all));
      }
    });
    told = Collections.unmodifiableSortedMap(kept);
  }

  /** Reads what a record states under {@code context}, and notes what cannot be meant. */
  public static Setting read(Fields record) {
    return new SettingReading(record.object("context")).read();
  }

  public boolean isEmpty() {
    return told.isEmpty();
  }

  public List<String> all(Aspect aspect) {
    return told.getOrDefault(aspect.code(), List.of());
  }

  public boolean tells(Aspect aspect) {
    return told.containsKey(aspect.code());
  }

  /** The one thing stated, or nothing. */
  public String value(Aspect aspect) {
    var all = all(aspect);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** A figure, or 0 where none is stated. */
  public double figure(Aspect aspect) {
    var value = value(aspect);
    return value.isEmpty() ? 0 : new BigDecimal(value).doubleValue();
  }

  /** The cost in international dollars of its year, or 0 where no parity is stated. */
  public double internationalCost() {
    var parity = figure(Aspect.PARITY);
    return parity == 0 ? 0 : figure(Aspect.COST) / parity;
  }

  /** The cost for each person reached, in its currency, or 0 where one of both is not stated. */
  public double costForEach() {
    var people = figure(Aspect.PEOPLE_REACHED);
    return people == 0 ? 0 : figure(Aspect.COST) / people;
  }

  /** The same in international dollars, or 0. */
  public double internationalCostForEach() {
    var people = figure(Aspect.PEOPLE_REACHED);
    return people == 0 ? 0 : internationalCost() / people;
  }

  /** Posts times months, or 0 where one of both is not stated. */
  public double personMonths() {
    return figure(Aspect.STAFF) * figure(Aspect.DURATION_MONTHS);
  }

  /** As data: codes as texts or lists of them, figures as numbers. */
  public Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    for (var aspect : Aspect.values()) {
      if (tells(aspect)) {
        data.put(
            aspect.code(),
            switch (aspect.form()) {
              case SEVERAL -> all(aspect);
              case ONE, CURRENCY -> value(aspect);
              case COUNT, FIGURE, YEAR -> new BigDecimal(value(aspect));
            });
      }
    }
    return data;
  }
}
