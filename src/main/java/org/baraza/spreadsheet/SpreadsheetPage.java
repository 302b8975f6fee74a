package org.baraza.spreadsheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.draft.DraftRows;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.baraza.world.Atlas;

/** Where a table is taken out and sent in. */
record SpreadsheetPage(Frame frame, Atlas atlas, Collection<String> own, Entered entered)
    implements Page {

  /** A column and what it holds. */
  record Column(String code, String label) {}

  /** The countries by their codes, those the reader speaks for first. */
  Map<String, String> countries() {
    var all = new LinkedHashMap<String, String>();
    own.forEach(code -> all.put(code, name(code)));
    frame
        .sorted(
            atlas.countries().stream().filter(country -> country.isState()).toList(),
            country -> country.name(frame.lang()))
        .forEach(country -> all.putIfAbsent(country.iso3(), country.name(frame.lang())));
    return all;
  }

  private String name(String code) {
    return atlas.country(code).map(country -> country.name(frame.lang())).orElse(code);
  }

  List<Column> columns() {
    return DraftRows.fields().stream()
        .map(field -> new Column(field, DraftRows.label(field, frame)))
        .toList();
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
