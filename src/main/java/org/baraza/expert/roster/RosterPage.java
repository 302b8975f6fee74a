package org.baraza.expert.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.expert.finding.Wish;
import org.baraza.expert.roster.Roster.Use;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The form by which a list is taken away.
 *
 * @param filter what is asked for, in words
 */
record RosterPage(Frame frame, Wish wish, String filter, Entered entered) implements Page {

  Map<String, String> uses() {
    var uses = new LinkedHashMap<String, String>();
    for (var use : Use.values()) {
      uses.put(use.code(), frame.word("expert.roster.purpose." + use.code()));
    }
    return uses;
  }

  Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("xlsx", "XLSX");
    formats.put("csv", "CSV");
    return formats;
  }

  String back() {
    var query = wish.query();
    return frame.to("/experts" + (query.isEmpty() ? "" : '?' + query));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
