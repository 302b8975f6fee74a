package org.baraza.centre;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A section of the form of a centre: its key facts, what it says about itself, or one course.
 *
 * @param section identity, about or course
 * @param action where it is sent, after the centre's own address
 * @param trusted whether all is published at once
 * @param choices the countries, or the concepts, that can be chosen
 */
record CentreFormPage(
    Frame frame,
    String path,
    Said name,
    String section,
    String action,
    boolean trusted,
    Map<String, String> choices,
    Entered entered)
    implements Page {

  String title() {
    return frame.word("centre.section." + section);
  }

  boolean is(String one) {
    return section.equals(one);
  }

  /** The reader's language first. */
  List<Lang> languages() {
    return Lang.ALL.stream().sorted(Comparator.comparing(lang -> lang != frame.lang())).toList();
  }

  boolean isFirst(Lang lang) {
    return lang == frame.lang();
  }

  Map<String, String> modalities() {
    var words = new LinkedHashMap<String, String>();
    CentreForm.MODALITIES.forEach(
        modality -> words.put(modality, frame.word("centre.modality." + modality)));
    return words;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
