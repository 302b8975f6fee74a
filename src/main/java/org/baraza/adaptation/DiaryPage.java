package org.baraza.adaptation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The form of an entry of the diary of an adaptation. */
record DiaryPage(Frame frame, long number, LocalDate today, Entered entered) implements Page {

  /**
   * What stands in the form at first: today, and the narrowest audience, so that failing is safe.
   */
  Entered shown() {
    return entered.values().isEmpty()
        ? Entered.of(
            Map.of(
                "day", today.toString(),
                "language", frame.lang().code(),
                "audience", "owners"))
        : entered;
  }

  Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    WritingDesk.kinds()
        .forEach(kind -> kinds.put(kind.code(), frame.word("adaptation.entry." + kind.code())));
    return kinds;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
