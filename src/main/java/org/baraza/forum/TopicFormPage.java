package org.baraza.forum;

import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/** Where a topic is opened, with what it will look like. */
record TopicFormPage(Frame frame, Space space, Entered entered, @Nullable Shown preview)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Map<String, String> kinds() {
    return ForumView.kinds(frame);
  }

  Map<String, String> languages() {
    return Typed.languages();
  }
}
