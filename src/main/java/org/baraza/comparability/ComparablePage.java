package org.baraza.comparability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.likeness.Dimension;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Every State by how comparable it is to a country, region or grouping, with the reasons.
 *
 * @param base the address of the page, after the language
 * @param all the whole ranking
 * @param rows the lines of this page of it
 */
record ComparablePage(
    Frame frame,
    Context context,
    String name,
    String base,
    WeightsForm form,
    List<Ranked> all,
    List<Row> rows,
    int number,
    RankingData told)
    implements Page {

  static final int ROWS = 30;

  /**
   * A State in its place.
   *
   * @param percent its value in words, empty where not known
   * @param spread lowest and highest value over the members of the context, in words; empty for one
   * @param aside the address of the two side by side; empty where the context is not one country
   */
  record Row(
      int rank,
      String iso3,
      String name,
      double value,
      String percent,
      String spread,
      String coverage,
      List<String> reasons,
      List<AspectRow> known,
      List<AspectRow> unknown,
      String aside) {}

  /** Tells the whole ranking as data, when it is asked for. */
  interface RankingData {

    Object tell();
  }

  String title() {
    return frame.word(isSeveral() ? "comparability.title.several" : "comparability.title", name);
  }

  boolean isSeveral() {
    return context.members().size() > 1;
  }

  boolean isUsual() {
    return form.weights().areDefault();
  }

  /** The page of what is compared. */
  String about() {
    return switch (context.kind()) {
      case COUNTRY -> frame.to("/countries/" + context.code());
      case GROUPING -> frame.to("/groupings/" + context.bare());
      default -> frame.to("/countries");
    };
  }

  String sheet() {
    return Address.of(frame.to(base + ".csv"), List.of(), form.weights().query());
  }

  int last() {
    return Math.max(1, (all.size() + ROWS - 1) / ROWS);
  }

  boolean hasPrevious() {
    return number > 1;
  }

  boolean hasNext() {
    return number < last();
  }

  String at(int page) {
    var kept =
        page == 1
            ? List.<WeightsForm.Kept>of()
            : List.of(new WeightsForm.Kept("page", String.valueOf(page)));
    return Address.of(frame.to(base), kept, form.weights().query());
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("context", context.code());
    data.put("name", name);
    data.put("members", context.members());
    data.put("weights", weights(form.weights()));
    data.put("ranking", told.tell());
    return data;
  }

  static Map<String, Double> weights(Weights weights) {
    var byCode = new LinkedHashMap<String, Double>();
    Dimension.ALL.forEach(dimension -> byCode.put(dimension.code(), weights.of(dimension)));
    return byCode;
  }
}
