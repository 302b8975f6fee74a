package org.baraza.comparability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.comparability.WeightsForm.Kept;
import org.baraza.likeness.Dimension;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Two to five countries side by side: what is known of each, and how comparable each pair is; else
 * the form to choose them.
 *
 * @param chosen the countries, in the order asked for; empty if there are fewer than two
 * @param asked the codes that stay in the form
 * @param troubles what is wrong with the question, in words
 * @param refused whether the question named what does not exist, and nothing can be compared
 * @param breakdown told in full, if there are two
 */
record ComparePage(
    Frame frame,
    List<Chosen> chosen,
    List<String> asked,
    List<String> troubles,
    boolean refused,
    List<Choice> choices,
    List<Pair> pairs,
    List<Part> parts,
    Optional<Breakdown> breakdown,
    WeightsForm form,
    ComparisonData told)
    implements Page {

  static final int MOST = 5;
  static final String PATH = "/countries/compare";

  /** A country that is compared. */
  record Chosen(String iso3, String name) {}

  /** A country that can be chosen. */
  record Choice(String iso3, String name) {}

  /**
   * How comparable two of them are.
   *
   * @param percent in words, empty where not known
   * @param alone the address of these two alone
   */
  record Pair(
      Chosen first,
      Chosen second,
      double value,
      String percent,
      List<String> reasons,
      String alone) {}

  /** The facts of one dimension. */
  record Part(String name, List<FactLine> lines) {}

  /** Tells the comparison as data, when it is asked for. */
  interface ComparisonData {

    Map<String, Object> tell();
  }

  String title() {
    return chosen.isEmpty()
        ? frame.word("comparability.compare.title")
        : frame.list(chosen.stream().map(Chosen::name).toList());
  }

  /** What stands in a place of the form, from 0. */
  String at(int place) {
    return place < asked.size() ? asked.get(place) : "";
  }

  boolean isIndexed() {
    return asked.isEmpty() && form.weights().areDefault();
  }

  String sheet() {
    return Address.of(
        frame.to(PATH + ".csv"),
        chosen.stream().map(one -> new Kept("country", one.iso3())).toList(),
        form.weights().query());
  }

  /** The weights that the form of the countries takes along. */
  List<Kept> weighed() {
    return Dimension.ALL.stream()
        .filter(dimension -> form.weights().of(dimension) != dimension.weight())
        .map(dimension -> new Kept(Weights.name(dimension), form.weights().text(dimension)))
        .toList();
  }

  @Override
  public int status() {
    return refused ? 400 : 200;
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>(told.tell());
    data.put("troubles", troubles);
    return data;
  }
}
