package org.baraza.moderation;

import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.springframework.util.MultiValueMap;

/** A form of this room as it was sent, and what must be mended in it. */
class MatterForm extends Filled {

  private static final Mends MENDS =
      new Mends("moderation.form.missing", "moderation.form.long", "moderation.form.choose");

  private static final int LONGEST = 2000;

  MatterForm(MultiValueMap<String, String> sent, Frame frame) {
    super(sent, frame, MENDS);
  }

  String required(String field) {
    return required(field, LONGEST);
  }
}
