package org.baraza.comparability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.comparability.ComparablePage.Row;
import org.baraza.comparability.WeightsForm.Kept;
import org.baraza.language.Lang;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Phrases;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ranks all States for a context and tells it as a page, as data and as a sheet. */
@Component
class ComparableDesk {

  private final Comparability comparability;
  private final Breakdowns breakdowns;
  private final Phrases phrases;

  ComparableDesk(Comparability comparability, Breakdowns breakdowns, Phrases phrases) {
    this.comparability = comparability;
    this.breakdowns = breakdowns;
    this.phrases = phrases;
  }

  Context context(String code) {
    return comparability.context(code).orElseThrow(NotThere::new);
  }

  ComparablePage page(
      Context context, String base, Weights weights, @Nullable String asked, Frame frame) {
    var all = comparability.ranking(context, weights);
    var number = number(asked, (all.size() + ComparablePage.ROWS - 1) / ComparablePage.ROWS);
    var from = (number - 1) * ComparablePage.ROWS;
    var rows = new ArrayList<Row>();
    for (int at = from; at < Math.min(all.size(), from + ComparablePage.ROWS); at++) {
      rows.add(row(context, all.get(at), at + 1, weights, frame));
    }
    return new ComparablePage(
        frame,
        context,
        comparability.name(context, frame.lang()),
        base,
        WeightsForm.of(frame, base, Map.of(), weights),
        all,
        rows,
        number,
        () -> data(context, all, weights, frame.lang()));
  }

  /** The page asked for, the first where that means nothing, and the last beyond it. */
  private static int number(@Nullable String asked, int last) {
    return asked != null && asked.matches("[1-9]\\d{0,3}")
        ? Math.min(Integer.parseInt(asked), last)
        : 1;
  }

  private Row row(Context context, Ranked ranked, int rank, Weights weights, Frame frame) {
    var lang = frame.lang();
    var comparison = compared(context, ranked, weights);
    var value = ranked.value();
    return new Row(
        rank,
        ranked.iso3(),
        breakdowns.name(ranked.iso3(), lang),
        value.orElse(0),
        value.isPresent() ? phrases.percent(value.getAsDouble(), lang) : "",
        context.members().size() > 1 && value.isPresent() ? spread(ranked, frame) : "",
        phrases.percent(ranked.coverage(), lang),
        comparability.reasons(comparison, lang),
        breakdowns.rows(comparison, comparison.known(), lang),
        breakdowns.rows(comparison, comparison.unknown(), lang),
        context.isCountry() ? aside(context.code(), ranked.iso3(), weights, frame) : "");
  }

  private Comparison compared(Context context, Ranked ranked, Weights weights) {
    return comparability.compare(context, context(ranked.iso3()), weights);
  }

  private String spread(Ranked ranked, Frame frame) {
    return frame.word(
        "comparability.spread",
        phrases.percent(ranked.lowest(), frame.lang()),
        phrases.percent(ranked.highest(), frame.lang()));
  }

  private static String aside(String first, String second, Weights weights, Frame frame) {
    return Address.of(
        frame.to("/countries/compare"),
        List.of(new Kept("country", first), new Kept("country", second)),
        weights.query());
  }

  private Object data(Context context, List<Ranked> all, Weights weights, Lang lang) {
    return all.stream().map(ranked -> data(context, ranked, weights, lang)).toList();
  }

  private Map<String, @Nullable Object> data(
      Context context, Ranked ranked, Weights weights, Lang lang) {
    var comparison = compared(context, ranked, weights);
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("iso3", ranked.iso3());
    data.put("name", breakdowns.name(ranked.iso3(), lang));
    data.put("value", Figures.rounded(ranked.value()));
    data.put("coverage", Figures.rounded(ranked.coverage()));
    if (context.members().size() > 1 && ranked.value().isPresent()) {
      data.put("lowest", Figures.rounded(ranked.lowest()));
      data.put("highest", Figures.rounded(ranked.highest()));
      data.put("deviation", Figures.rounded(ranked.deviation()));
    }
    data.put("dimensions", Figures.dimensions(comparison));
    data.put("reasons", comparability.reasons(comparison, lang));
    return data;
  }

  Download sheet(Context context, Weights weights, Lang lang) {
    var heading =
        new ArrayList<>(
            List.of("rank", "iso3", "name", "value", "coverage", "lowest", "highest", "deviation"));
    Dimension.ALL.forEach(dimension -> heading.add(dimension.code()));
    heading.add("reasons");
    var rows = new ArrayList<List<String>>();
    for (var ranked : comparability.ranking(context, weights)) {
      rows.add(cells(rows.size() + 1, ranked, compared(context, ranked, weights), lang));
    }
    return new Sheet(heading, rows).named("comparable-" + context.bare() + ".csv");
  }

  private List<String> cells(int rank, Ranked ranked, Comparison comparison, Lang lang) {
    var known = ranked.value().isPresent();
    var cells = new ArrayList<String>();
    cells.add(String.valueOf(rank));
    cells.add(ranked.iso3());
    cells.add(breakdowns.name(ranked.iso3(), lang));
    cells.add(Figures.text(ranked.value()));
    cells.add(Figures.text(ranked.coverage()));
    cells.add(known ? Figures.text(ranked.lowest()) : "");
    cells.add(known ? Figures.text(ranked.highest()) : "");
    cells.add(known ? Figures.text(ranked.deviation()) : "");
    comparison.aspects().forEach(aspect -> cells.add(Figures.text(aspect.value())));
    cells.add(String.join("; ", comparability.reasons(comparison, lang)));
    return cells;
  }
}
