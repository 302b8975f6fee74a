package org.baraza.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baraza.ui.Frame;

/** Reads a coded context out to people, line by line. */
public final class SettingLines {

  /** Told with the cost they belong to. */
  private static final Set<Aspect> OF_COST =
      Set.of(Aspect.CURRENCY, Aspect.PRICE_YEAR, Aspect.PARITY);

  /**
   * @param key the key of what it is called
   * @param values in the reader's language
   */
  public record Line(String key, List<String> values) {}

  private final Setting setting;
  private final Frame frame;

  private SettingLines(Setting setting, Frame frame) {
    this.setting = setting;
    this.frame = frame;
  }

  /** What is stated. */
  public static List<Line> stated(Setting setting, Frame frame) {
    var lines = new SettingLines(setting, frame);
    var all = new ArrayList<Line>();
    for (var aspect : Aspect.values()) {
      if (setting.tells(aspect) && !OF_COST.contains(aspect)) {
        all.add(new Line(aspect.key(), lines.values(aspect)));
      }
    }
    return all;
  }

  /** What follows from it by arithmetic alone, so that costs can be compared. */
  public static List<Line> computed(Setting setting, Frame frame) {
    var lines = new SettingLines(setting, frame);
    var all = new ArrayList<Line>();
    if (setting.internationalCost() > 0) {
      all.add(
          new Line(
              "dossier.setting.total", List.of(lines.international(setting.internationalCost()))));
    }
    if (setting.costForEach() > 0) {
      all.add(new Line("dossier.setting.each", lines.each()));
    }
    if (setting.personMonths() > 0) {
      all.add(new Line("dossier.setting.posts", List.of(lines.figure(setting.personMonths()))));
    }
    return all;
  }

  private List<String> values(Aspect aspect) {
    if (aspect.isCoded()) {
      return setting.all(aspect).stream()
          .filter(aspect.codes()::contains)
          .map(code -> frame.word(aspect.key(code)))
          .toList();
    }
    var figure = figure(setting.figure(aspect));
    return List.of(aspect == Aspect.COST ? priced(figure) : figure);
  }

  private String priced(String amount) {
    return frame.word("dossier.setting.priced", amount, setting.value(Aspect.CURRENCY), year());
  }

  private List<String> each() {
    var own = priced(figure(setting.costForEach()));
    return setting.internationalCost() == 0
        ? List.of(own)
        : List.of(own, international(setting.internationalCostForEach()));
  }

  private String international(double amount) {
    return frame.word("dossier.setting.international", figure(amount), year());
  }

  private String year() {
    return frame.year((int) setting.figure(Aspect.PRICE_YEAR));
  }

  /** Whole from a hundred on: what is computed is no more exact than what it comes from. */
  private String figure(double value) {
    return value >= 100 || value == Math.rint(value)
        ? frame.number(Math.round(value))
        : frame.decimal(value);
  }
}
