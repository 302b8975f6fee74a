package org.baraza.expert.listing;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace.Kind;
import org.baraza.expert.trace.TraceTable;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows experts to readers, and notes for the expert who saw what not everyone sees. */
@Component
@Transactional
public class ListingDesk {

  /** How many stand on a page of the list. */
  static final int MOST = 50;

  /** What a line of the list tells. */
  static final Set<Field> IN_LINES =
      Set.of(Field.NAME, Field.AFFILIATION, Field.LANGUAGES, Field.EXPERTISE);

  private final ListingTable table;
  private final TraceTable traces;
  private final ExpertSettings settings;
  private final Clock clock;

  ListingDesk(ListingTable table, TraceTable traces, ExpertSettings settings, Clock clock) {
    this.table = table;
    this.traces = traces;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws NotThere where for this reader there is no such expert
   */
  public Showing open(long number, Reader reader) {
    var showing =
        table
            .visible(number, reader)
            .flatMap(one -> showing(one, reader))
            .orElseThrow(NotThere::new);
    trace(showing, reader, Kind.VIEWED, showing.restricted());
    return showing;
  }

  /** Those a reader may see, on one page of the list and the first of the next. */
  public List<Showing> list(Reader reader, int page) {
    var shown =
        table.visible(reader, (page - 1) * MOST, MOST + 1).stream()
            .flatMap(one -> showing(one, reader).stream())
            .filter(one -> one.profile().says(Field.NAME))
            .toList();
    for (var one : shown.subList(0, Math.min(MOST, shown.size()))) {
      var seen = EnumSet.noneOf(Field.class);
      seen.addAll(one.restricted());
      seen.retainAll(IN_LINES);
      trace(one, reader, Kind.LISTED, seen);
    }
    return shown;
  }

  private java.util.Optional<Showing> showing(Listing one, Reader reader) {
    return Showing.of(one, reader, Purpose.LISTING, clock.instant(), settings);
  }

  private void trace(Showing one, Reader reader, Kind kind, Collection<Field> fields) {
    if (!one.isOwn() && !fields.isEmpty()) {
      traces.add(one.number(), reader, kind, fields, "");
    }
  }
}
