package org.baraza.practice;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Telling;
import org.baraza.dossier.Tellings;
import org.baraza.language.Said;
import org.baraza.practice.PracticeDesk.PracticeHistory;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Every edition of a practice: who, when, why and what changed. */
record HistoryPage(
    Frame frame, long number, Said title, List<Revision> revisions, Tellings tellings)
    implements Page {

  static HistoryPage of(Frame frame, PracticeHistory history, Tellings tellings) {
    var practice = history.practice();
    return new HistoryPage(
        frame,
        practice.id().number(),
        practice.dossier().titles().in(frame.lang(), practice.dossier().language()),
        history.revisions(),
        tellings);
  }

  List<Telling> changed(Revision revision) {
    return tellings.changed(revision.changes(), frame);
  }

  String day(Revision revision) {
    return frame.date(revision.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** An author is a person's name, or the key of what wrote by itself. */
  String author(Revision revision) {
    var key = "practice.author." + revision.author();
    return frame.words().has(key) ? frame.word(key) : revision.author();
  }

  String reason(Revision revision) {
    var key = "practice.reason." + revision.reason();
    return frame.words().has(key) ? frame.word(key) : revision.reason();
  }

  @Override
  public Object data() {
    return revisions;
  }
}
