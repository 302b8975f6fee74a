package org.baraza.expert.nomination;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Whom a country nominates, and the form to do so.
 *
 * @param countries those the reader speaks for, by their codes
 */
record NominationsPage(
    Frame frame,
    List<Nomination> all,
    Map<String, String> countries,
    Entered entered,
    Instant now,
    long days)
    implements Page {

  String stands(Nomination one) {
    var state =
        one.state() == Nomination.State.OPEN && !one.isOpen(now)
            ? Nomination.State.LAPSED
            : one.state();
    return frame.word("expert.nomination.state." + state.name().toLowerCase(Locale.ROOT));
  }

  String title(Nomination one) {
    return one.name().isEmpty() ? frame.word("expert.nomination.gone") : one.name();
  }

  String day(Nomination one) {
    return frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  boolean isOpen(Nomination one) {
    return one.isOpen(now);
  }

  Map<String, String> languages() {
    var names = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> names.put(lang.code(), lang.ownName()));
    return names;
  }

  Entered shown() {
    return entered.values().isEmpty() ? Entered.of(Map.of("lang", frame.lang().code())) : entered;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
