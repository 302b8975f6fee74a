package org.baraza.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The form of an edition: what it is called, what is in it, how it is divided, for whom it is.
 *
 * @param number the number of the edition, or 0 for a new one
 */
record EditionFormPage(Frame frame, long number, Entered entered) implements Page {

  boolean isNew() {
    return number == 0;
  }

  String back() {
    return frame.to(isNew() ? "/handbook" : "/handbook/" + number);
  }

  String action() {
    return isNew() ? frame.to("/handbook") : back() + "/edition";
  }

  Map<String, String> languages() {
    var all = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> all.put(lang.code(), frame.languageName(lang.code())));
    return all;
  }

  List<Lang> tongues() {
    return Lang.ALL;
  }

  Map<String, String> divisions() {
    var all = new LinkedHashMap<String, String>();
    for (var by : Arrangement.By.values()) {
      all.put(EditionForm.code(by), frame.word("handbook.by." + EditionForm.code(by)));
    }
    return all;
  }

  Map<String, String> sortings() {
    var all = new LinkedHashMap<String, String>();
    for (var one : Arrangement.Sorting.values()) {
      all.put(EditionForm.code(one), frame.word("handbook.sorted." + EditionForm.code(one)));
    }
    return all;
  }

  Map<String, String> audiences() {
    var all = new LinkedHashMap<String, String>();
    for (var one : Edition.AUDIENCES) {
      all.put(EditionForm.code(one), frame.word("handbook.audience." + EditionForm.code(one)));
    }
    return all;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
