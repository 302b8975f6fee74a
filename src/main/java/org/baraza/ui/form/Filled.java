package org.baraza.ui.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import org.baraza.language.Cleaned;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was sent, and what must be mended in it. Rooms add what their own forms hold, and
 * say in their own words what is wrong.
 */
public class Filled {

  /** Years beyond are slips of the keyboard. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private final Frame frame;
  private final Mends mends;
  private Entered entered;

  protected Filled(MultiValueMap<String, String> sent, Frame frame, Mends mends) {
    this.frame = frame;
    this.mends = mends;
    this.entered = Entered.of(sent);
  }

  /**
   * The keys of what a room says.
   *
   * @param missing where something is required
   * @param tooLong where at most so many characters are taken, which is its argument
   * @param choose where something else was sent than could be chosen
   */
  public record Mends(String missing, String tooLong, String choose) {}

  public Entered entered() {
    return entered;
  }

  public boolean isSound() {
    return entered.isSound();
  }

  public void wrong(String field, String sentence) {
    entered = entered.but(field, sentence);
  }

  /** A text as it is {@linkplain Cleaned#of kept}. */
  public static String cleaned(String text) {
    return Cleaned.of(text);
  }

  /** A day as browsers send it, 2026-07-01, of a year that may be meant. */
  public static Optional<LocalDate> dayOf(String written) {
    try {
      return Optional.of(LocalDate.parse(written))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** The text of a field, {@link #cleaned}. */
  public String text(String field, int longest) {
    var text = cleaned(typed(field, longest));
    if (text.length() > longest) {
      wrong(field, frame.word(mends.tooLong(), longest));
    }
    return text;
  }

  /** What was typed into a field that takes so many characters, before it is cleaned. */
  protected String typed(String field, int longest) {
    return entered.value(field);
  }

  public String required(String field, int longest) {
    var text = text(field, longest);
    if (text.isEmpty()) {
      wrong(field, frame.word(mends.missing()));
    }
    return text;
  }

  public String choice(String field, Collection<String> codes) {
    var code = entered.value(field);
    if (!codes.contains(code)) {
      wrong(field, frame.word(mends.choose()));
    }
    return code;
  }
}
