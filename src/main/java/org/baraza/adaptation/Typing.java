package org.baraza.adaptation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baraza.access.Audience;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.springframework.util.MultiValueMap;

/** What was typed into a form of this room; what cannot be meant is noted by its field. */
final class Typing {

  /** Whom something may be shown to here: a named circle is nobody's to choose. */
  static final List<Audience> AUDIENCES =
      List.of(Audience.PUBLIC, Audience.MEMBERS, Audience.OWNERS);

  private static final int LONGEST = 20_000;

  private final MultiValueMap<String, String> sent;
  private final Frame frame;
  private Entered entered;

  Typing(MultiValueMap<String, String> sent, Frame frame) {
    this.sent = sent;
    this.frame = frame;
    this.entered = Entered.of(sent);
  }

  Entered entered() {
    return entered;
  }

  boolean isSound() {
    return entered.isSound();
  }

  String text(String field) {
    var text = sent.getFirst(field);
    var said = text == null ? "" : Filled.cleaned(text);
    if (said.length() > LONGEST) {
      trouble(field, "adaptation.form.mend.long", LONGEST);
    }
    return said;
  }

  String required(String field) {
    var text = text(field);
    if (text.isEmpty()) {
      trouble(field, "adaptation.form.mend.missing");
    }
    return text;
  }

  List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Lang language() {
    return Lang.of(text("language"))
        .orElseGet(() -> {
          trouble("language", "adaptation.form.mend.choice");
          return frame.lang();
        });
  }

  /** One of these, by its code. */
  <T extends Enum<T>> T choice(String field, List<T> known, T absent) {
    var chosen =
        known.stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text(field)))
            .findFirst();
    if (chosen.isEmpty()) {
      trouble(field, "adaptation.form.mend.choice");
    }
    return chosen.orElse(absent);
  }

  /** One of these texts. */
  String choice(String field, List<String> known) {
    if (!known.contains(text(field))) {
      trouble(field, "adaptation.form.mend.choice");
      return "";
    }
    return text(field);
  }

  /** A year, or 0 where none is typed. */
  int year(String field) {
    var text = text(field);
    if (!text.isEmpty() && !text.matches("(19|20)\\d\\d")) {
      trouble(field, "adaptation.form.mend.year");
      return 0;
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** A day that is not to come. */
  Optional<LocalDate> day(String field, LocalDate today) {
    try {
      var day = LocalDate.parse(text(field));
      if (!day.isAfter(today) && day.getYear() >= 1900) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException none) {
      // Told below, with the days that cannot be meant.
    }
    trouble(field, "adaptation.form.mend.day");
    return Optional.empty();
  }

  void trouble(String field, String key, Object... arguments) {
    entered =
        entered.but(
            field,
            frame.word(
                "adaptation.form.trouble",
                frame.word("adaptation.form." + field),
                frame.word(key, arguments)));
  }

  static <T extends Enum<T>> List<T> but(T[] all, T left) {
    return Arrays.stream(all).filter(one -> one != left).toList();
  }
}
