package org.baraza.moderation;

import java.util.Collection;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/** A form of this room as it was sent, and what must be mended in it. */
class MatterForm {

  static final int LONGEST = 2000;

  private final Frame frame;
  private Entered entered;

  MatterForm(MultiValueMap<String, String> sent, Frame frame) {
    this.frame = frame;
    this.entered = Entered.of(sent);
  }

  Entered entered() {
    return entered;
  }

  boolean isSound() {
    return entered.isSound();
  }

  void wrong(String field, String sentence) {
    entered = entered.but(field, sentence);
  }

  /** Words without marks that steer or reorder what is read. */
  String required(String field) {
    var text =
        entered
            .value(field)
            .replace("\r\n", "\n")
            .replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\n\t]]", "")
            .strip();
    if (text.isEmpty()) {
      wrong(field, frame.word("moderation.form.missing"));
    } else if (text.length() > LONGEST) {
      wrong(field, frame.word("moderation.form.long", LONGEST));
    }
    return text;
  }

  String choice(String field, Collection<String> codes) {
    var code = entered.value(field);
    if (!codes.contains(code)) {
      wrong(field, frame.word("moderation.form.choose"));
    }
    return code;
  }
}
