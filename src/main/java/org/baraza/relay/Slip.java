package org.baraza.relay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form of this room as it was sent, and what must be mended in it. */
class Slip extends Filled {

  private static final Mends MENDS =
      new Mends("relay.form.missing", "relay.form.long", "relay.form.choose");

  static final int LONGEST = 5_000;

  private final Frame frame;

  Slip(MultiValueMap<String, String> sent, Frame frame) {
    super(sent, frame, MENDS);
    this.frame = frame;
  }

  String text(String field) {
    return text(field, LONGEST);
  }

  String required(String field) {
    return required(field, LONGEST);
  }

  @Nullable LocalDate day(String field) {
    var text = entered().value(field).strip();
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
