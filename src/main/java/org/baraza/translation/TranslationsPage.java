package org.baraza.translation;

import java.util.List;
import java.util.Set;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What waits to be translated or accepted.
 *
 * @param languages those it is asked about
 * @param stale what its source has left behind
 * @param waiting what the reader may accept
 * @param mine what the reader wrote and is not done with
 */
record TranslationsPage(
    Frame frame, Set<Lang> languages, List<Line> stale, List<Line> waiting, List<Line> mine)
    implements Page {

  /** A practice in a language. */
  record Line(String href, Said title, String language, String what) {}

  boolean isEmpty() {
    return stale.isEmpty() && waiting.isEmpty() && mine.isEmpty();
  }

  String chosen() {
    return frame.list(languages.stream().map(lang -> frame.languageName(lang.code())).toList());
  }
}
