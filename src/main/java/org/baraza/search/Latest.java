package org.baraza.search;

import java.time.Instant;
import org.baraza.access.Marking;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;

/**
 * A record that was entered or changed.
 *
 * @param path its address after the language
 * @param source the language it was written in
 */
public record Latest(
    String kind, String key, String path, Saying titles, Lang source, Filing filing) {

  /** Its title as a reader gets it. */
  public Said title(Lang reader) {
    return titles.in(reader, source);
  }

  /** Whether it was not there before this moment. */
  public boolean isNewSince(Instant moment) {
    return filing.entered().isAfter(moment);
  }

  /** Whether its title may be told outside the platform: TLP:GREEN at most. */
  public boolean isQuotable() {
    return filing.marking().compareTo(Marking.GREEN) <= 0;
  }
}
