package org.baraza.forum.clinic;

import java.util.Map;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/** Where a steward announces a live clinic. */
record ClinicFormPage(Frame frame, SpaceCard space, Entered entered, @Nullable Shown preview)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Map<String, String> languages() {
    return Typed.languages();
  }
}
