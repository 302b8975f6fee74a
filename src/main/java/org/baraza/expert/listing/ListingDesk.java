package org.baraza.expert.listing;

import java.time.Clock;
import java.util.Collection;
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

  private java.util.Optional<Showing> showing(Listing one, Reader reader) {
    return Showing.of(one, reader, Purpose.LISTING, clock.instant(), settings);
  }

  private void trace(Showing one, Reader reader, Kind kind, Collection<Field> fields) {
    if (!one.isOwn() && !fields.isEmpty()) {
      traces.add(one.number(), reader, kind, fields, "");
    }
  }
}
