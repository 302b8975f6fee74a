package org.baraza.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The form by which a country enters a document and decides how far it is released.
 *
 * @param number the number of the document, or 0 for a new one
 */
record DocumentFormPage(Frame frame, long structure, Said name, long number, Entered entered)
    implements Page {

  boolean isNew() {
    return number == 0;
  }

  String back() {
    return frame.to("/structures/" + structure);
  }

  String action() {
    return back() + "/documents" + (isNew() ? "" : "/" + number);
  }

  Map<String, String> releases() {
    var all = new LinkedHashMap<String, String>();
    for (var release : Document.Release.values()) {
      var code = StructureForm.code(release);
      all.put(code, frame.word("structure.release." + code));
    }
    return all;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
