package org.baraza.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Audience;
import org.baraza.access.Marking;
import org.baraza.attachment.Attachment.Label;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/** What an author says of a document, as it was typed. */
record LabelForm(Entered entered) {

  private static final int LONGEST = 300;

  /** The form as it was sent, with its troubles. */
  static LabelForm of(MultiValueMap<String, String> sent, Frame frame) {
    var entered = Entered.of(sent);
    if (text(entered, "title").isEmpty()) {
      entered = entered.but("title", frame.word("attachment.mend.title"));
    }
    for (var field : List.of("title", "rights")) {
      if (text(entered, field).length() > LONGEST) {
        entered = entered.but(field, frame.word("attachment.mend.long", LONGEST));
      }
    }
    var form = new LabelForm(entered);
    if (Lang.of(text(entered, "language")).isEmpty()) {
      entered = entered.but("language", frame.word("attachment.mend.choose"));
    }
    if (form.audience().isEmpty()) {
      entered = entered.but("audience", frame.word("attachment.mend.choose"));
    }
    if (form.marking().isEmpty()) {
      entered = entered.but("marking", frame.word("attachment.mend.choose"));
    } else if (form.audience().filter(form.marking().get()::admits).isEmpty()) {
      entered = entered.but("marking", frame.word("attachment.mend.marking"));
    }
    return new LabelForm(entered);
  }

  /** The form as it is before anything was typed. */
  static Entered begun(Label label) {
    return Entered.of(
        Map.of(
            "title", label.title(),
            "language", label.language().code(),
            "rights", label.rights(),
            "audience", label.audience().name(),
            "marking", label.marking().name()));
  }

  private static String text(Entered entered, String field) {
    return Cleaned.line(entered.value(field));
  }

  private Optional<Audience> audience() {
    return Arrays.stream(Audience.values())
        .filter(one -> one.name().equals(text(entered, "audience")))
        .findFirst();
  }

  private Optional<Marking> marking() {
    return Arrays.stream(Marking.values())
        .filter(one -> one.name().equals(text(entered, "marking")))
        .findFirst();
  }

  /** What it says; only of a form without troubles. */
  Label label() {
    return new Label(
        text(entered, "title"),
        Lang.of(text(entered, "language")).orElseThrow(),
        text(entered, "rights"),
        audience().orElseThrow(),
        marking().orElseThrow());
  }
}
