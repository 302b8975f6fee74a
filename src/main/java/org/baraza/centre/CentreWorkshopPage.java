package org.baraza.centre;

import java.util.List;
import org.baraza.language.Said;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where a centre's page is kept, by sections.
 *
 * @param courses what it offers
 * @param waiting addresses of the changes of key facts that wait
 * @param steward whether the reader appoints editors
 * @param editors who was appointed; nothing but for the facilitator
 * @param done what was just done, or nothing
 */
record CentreWorkshopPage(
    Frame frame,
    String path,
    Said name,
    List<CourseLine> courses,
    List<String> waiting,
    boolean steward,
    List<EditorLine> editors,
    String done,
    Entered entered)
    implements Page {

  /** A course with its title in the reader's language. */
  record CourseLine(int id, Said title) {}

  /** Somebody appointed, since when and until when, in words. */
  record EditorLine(long number, String name, String time) {}

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
