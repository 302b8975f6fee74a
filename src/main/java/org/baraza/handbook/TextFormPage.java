package org.baraza.handbook;

import java.util.List;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The form of what editors say at a place of an edition, in each of its languages.
 *
 * @param place the preface, a part or a chapter
 * @param name what the place is called
 * @param offered what can be taken into it
 * @param taken what was
 */
record TextFormPage(
    Frame frame,
    long number,
    String place,
    String name,
    List<Lang> languages,
    List<Offerings.Note> offered,
    List<Offerings.Note> taken,
    Entered entered)
    implements Page {

  String back() {
    return frame.to("/handbook/" + number);
  }

  String action() {
    return back() + "/texts/" + place;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
