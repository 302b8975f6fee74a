package org.baraza.gaps;

import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is on offer against what is asked for, as it stands now. */
@Component
@Transactional(readOnly = true)
class GapsDesk {

  private final Rows rows;
  private final Columns columns;
  private final List<Supply> supplies;
  private final List<Demand> demands;
  private final Words words;

  GapsDesk(Rows rows, Columns columns, List<Supply> supplies, List<Demand> demands, Words words) {
    this.rows = rows;
    this.columns = columns;
    this.supplies = supplies;
    this.demands = demands;
    this.words = words;
  }

  GapsPage page(Choices choices, Frame frame, Reader reader) {
    var chosen = columns.of(choices, frame).orElseThrow(NotThere::new);
    var heads = rows.of(choices.rows(), frame);
    var survey =
        new Survey(
            Rows.facet(choices.rows()),
            heads.stream().map(Rows.Head::row).toList(),
            chosen.heads().stream().map(Columns.Head::slice).toList(),
            chosen.whole(),
            frame.lang(),
            reader);
    var offered = toldTo(reader, supplies);
    var asked = toldTo(reader, demands);
    var matrix =
        Matrix.of(survey, heads, chosen.heads(), offered, asked)
            .sorted(choices.sorting(), words.collator(frame.lang())::compare);
    return new GapsPage(
        frame,
        choices,
        chosen,
        matrix,
        rows.pillars(frame),
        choices.isByCountry() ? columns.choices(frame) : Map.of(),
        offered,
        asked);
  }

  private static <C extends Counted> List<C> toldTo(Reader reader, List<C> counted) {
    return counted.stream().filter(one -> one.isToldTo(reader)).toList();
  }
}
