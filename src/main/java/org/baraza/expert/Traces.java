package org.baraza.expert;

import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace.Kind;
import org.baraza.expert.trace.TraceTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes for an expert what other rooms did with their data; the expert reads it on their own page,
 * and can contest it.
 */
@Component
@Transactional
public class Traces {

  private final TraceTable table;

  Traces(TraceTable table) {
    this.table = table;
  }

  /**
   * Notes that data of an expert were taken away as a file.
   *
   * @param fields the codes of what was taken
   * @param purpose what for, in the words of who took it
   */
  public void exported(long expert, Reader by, Set<String> fields, String purpose) {
    var known = new java.util.TreeSet<Field>();
    fields.forEach(code -> Field.offered(code).ifPresent(known::add));
    table.add(expert, by, Kind.EXPORTED, known, purpose);
  }
}
