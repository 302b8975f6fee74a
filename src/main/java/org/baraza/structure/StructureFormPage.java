package org.baraza.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The form by which a country says how it is set up.
 *
 * @param number the number of the structure, or 0 for a new one
 * @param practice the number of the practice it is taken from, or 0
 * @param countries those the reader speaks for, by their names
 * @param parents the bodies of the country by their names
 */
record StructureFormPage(
    Frame frame,
    long number,
    long practice,
    Map<String, String> countries,
    Map<String, String> parents,
    Entered entered)
    implements Page {

  boolean isNew() {
    return number == 0;
  }

  String action() {
    return frame.to(isNew() ? "/structures" : "/structures/" + number + "/edition");
  }

  String heading() {
    return isNew() ? frame.word("structure.enter") : frame.word("structure.revise");
  }

  Map<String, String> kinds() {
    var all = new LinkedHashMap<String, String>();
    for (var kind : Structure.Kind.values()) {
      var code = StructureForm.code(kind);
      all.put(code, frame.word("structure.kind." + code));
    }
    return all;
  }

  Map<String, String> tasks() {
    var all = new LinkedHashMap<String, String>();
    Particulars.TASKS.forEach(task -> all.put(task, frame.word("structure.task." + task)));
    return all;
  }

  Map<String, String> audiences() {
    var all = new LinkedHashMap<String, String>();
    Structure.AUDIENCES.forEach(one -> {
      var code = StructureForm.code(one);
      all.put(code, frame.word("structure.audience." + code));
    });
    return all;
  }

  static Map<String, String> languages() {
    var all = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> all.put(lang.code(), lang.ownName()));
    return all;
  }

  /** The reader’s language first, then the others. */
  List<Lang> langs() {
    var all = new java.util.ArrayList<>(Lang.ALL);
    all.remove(frame.lang());
    all.addFirst(frame.lang());
    return all;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
