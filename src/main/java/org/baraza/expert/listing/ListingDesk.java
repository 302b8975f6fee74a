package org.baraza.expert.listing;

import java.util.Collection;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.profile.Credential;
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
  private final Showings showings;

  ListingDesk(ListingTable table, TraceTable traces, Showings showings) {
    this.table = table;
    this.traces = traces;
    this.showings = showings;
  }

  /**
   * @throws NotThere where for this reader there is no such expert
   */
  public Showing open(long number, Reader reader) {
    var showing =
        table
            .visible(number, reader)
            .flatMap(one -> showings.of(one, reader, Purpose.LISTING))
            .orElseThrow(NotThere::new);
    trace(showing, reader, Kind.VIEWED, showing.restricted());
    return showing;
  }

  /**
   * A document of an expert, to be taken.
   *
   * @throws NotThere where for this reader there is no such document
   */
  Credential take(long number, long credential, Reader reader) {
    var showing =
        table
            .visible(number, reader)
            .flatMap(one -> showings.of(one, reader, Purpose.LISTING))
            .orElseThrow(NotThere::new);
    var taken =
        showing.profile().credentials().stream()
            .filter(one -> one.number() == credential)
            .findFirst()
            .orElseThrow(NotThere::new);
    if (showing.restricted().contains(Field.CREDENTIALS)) {
      trace(showing, reader, Kind.VIEWED, Set.of(Field.CREDENTIALS));
    }
    return taken;
  }

  private void trace(Showing one, Reader reader, Kind kind, Collection<Field> fields) {
    if (!one.isOwn() && !fields.isEmpty()) {
      traces.add(one.number(), reader, kind, fields, "");
    }
  }
}
