package org.baraza.organisation;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Telling;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Every edition of an organisation: in what capacity it was made, when, why and what changed. */
record OrganisationHistoryPage(
    Frame frame, String path, Said name, List<Revision> revisions, OrganisationTellings tellings)
    implements Page {

  List<Telling> changed(Revision revision) {
    return tellings.of(revision.changes(), frame);
  }

  String day(Revision revision) {
    return frame.date(revision.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  String author(Revision revision) {
    return frame.word("organisation.author." + revision.author());
  }

  @Override
  public Object data() {
    return revisions;
  }
}
