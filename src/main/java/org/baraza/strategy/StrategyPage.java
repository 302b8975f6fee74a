package org.baraza.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baraza.facets.Slice;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The Strategy: its measures with the regions where practices serve them, and all that stands
 * around them.
 *
 * @param counts by region, then by measure
 */
record StrategyPage(Frame frame, Strategy strategy, Map<String, Map<String, Long>> counts)
    implements Page {

  /** The kinds of text, in the order they are shown. */
  static final List<String> KINDS =
      List.of(
          "review", "treaty", "regional", "council", "assembly", "rights", "guidance", "question");

  private static final int DARKEST = 6;

  static StrategyPage of(Frame frame, Strategy strategy, Map<String, Map<String, Long>> counts) {
    return new StrategyPage(frame, strategy, counts);
  }

  /** The address of a text, after the language. */
  static String path(StrategyText text) {
    var place =
        switch (text.kind()) {
          case "review" -> "reviews";
          case "question" -> "questions";
          default -> "instruments";
        };
    return "/strategy/" + place + '/' + text.id();
  }

  List<Pillar> pillars() {
    return strategy.pillars();
  }

  List<Slice> regions() {
    return Coverage.REGIONS;
  }

  long count(String region, String measure) {
    return counts.getOrDefault(region, Map.of()).getOrDefault(measure, 0L);
  }

  /** How dark a cell is drawn, from 0 to 6. */
  int shade(String region, String measure) {
    return (int) Math.min(DARKEST, count(region, measure));
  }

  String cell(Slice region, String measure) {
    return frame.to("/practices?measure=" + measure + '&' + region.query());
  }

  String region(String code) {
    return frame.word("strategy.region." + code);
  }

  List<String> kinds() {
    return KINDS;
  }

  List<StrategyText> texts(String kind) {
    return strategy.texts(kind);
  }

  @Override
  public Object data() {
    var measures = new ArrayList<Map<String, Object>>();
    for (var pillar : pillars()) {
      for (var measure : pillar.measures()) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", measure.id());
        row.put("text", measure.text());
        row.put(
            "practices",
            regions().stream()
                .collect(
                    Collectors.toMap(Slice::code, region -> count(region.code(), measure.id()))));
        measures.add(row);
      }
    }
    return Map.of("measures", measures);
  }
}
