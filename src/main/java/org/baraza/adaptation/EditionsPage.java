package org.baraza.adaptation;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.dossier.Revision;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Every edition of an adaptation: who, when, why and what changed. */
record EditionsPage(Frame frame, AdaptationPage of) implements Page {

  List<Revision> revisions() {
    return of.file().revisions();
  }

  String day(Revision revision) {
    return frame.date(revision.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  @Override
  public Object data() {
    return revisions();
  }
}
