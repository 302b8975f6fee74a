package org.baraza.relay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form of this room as it was sent, and what must be mended in it. */
class Slip {

  static final int LONGEST = 5_000;

  private final Frame frame;
  private Entered entered;

  Slip(MultiValueMap<String, String> sent, Frame frame) {
    this.frame = frame;
    this.entered = Entered.of(sent);
  }

  Entered entered() {
    return entered;
  }

  boolean isSound() {
    return entered.isSound();
  }

  Slip wrong(String field, String sentence) {
    entered = entered.but(field, sentence);
    return this;
  }

  /** A text without what browsers add, and without marks that reorder what is read. */
  String text(String field) {
    var text =
        entered
            .value(field)
            .replace("\r\n", "\n")
            .replaceAll("[\\x00\\u202A-\\u202E\\u2066-\\u2069]", "")
            .strip();
    if (text.length() > LONGEST) {
      wrong(field, frame.word("relay.form.long", LONGEST));
    }
    return text;
  }

  String required(String field) {
    var text = text(field);
    if (text.isEmpty()) {
      wrong(field, frame.word("relay.form.missing"));
    }
    return text;
  }

  String choice(String field, Collection<String> codes) {
    var code = entered.value(field);
    if (!codes.contains(code)) {
      wrong(field, frame.word("relay.form.choose"));
    }
    return code;
  }

  @Nullable LocalDate day(String field) {
    var text = entered.value(field).strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      wrong(field, frame.word("relay.form.day"));
      return null;
    }
  }
}
