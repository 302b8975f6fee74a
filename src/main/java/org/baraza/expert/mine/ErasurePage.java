package org.baraza.expert.mine;

import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Asks once more before a listing is erased. */
record ErasurePage(Frame frame, Entered entered) implements Page {

  java.util.Map<String, String> sure() {
    return java.util.Map.of("yes", frame.word("expert.erase.sure"));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
