package org.baraza.forum.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.springframework.util.MultiValueMap;

/** A form of this room as it was sent, and what must be mended in it. */
public class Typed extends Filled {

  private static final Mends MENDS =
      new Mends("forum.form.missing", "forum.form.long", "forum.form.choose");

  /** How long a title or a name may be. */
  public static final int TITLE = 200;

  /** How long a post may be. */
  public static final int LONGEST = 20_000;

  private static final int LINE = 254;

  public Typed(MultiValueMap<String, String> sent, Frame frame) {
    super(sent, frame, MENDS);
  }

  /** Whether it is to be shown before it is said. */
  public boolean isPreview() {
    return entered().value("act").equals("preview");
  }

  /** Whether it is to be kept as it is, by the one who types or by a script while they do. */
  public boolean isKept() {
    return entered().value("act").equals("keep") || !entered().value("auto").isEmpty();
  }

  /** What can be no longer than an address is one line. */
  @Override
  protected String typed(String field, int longest) {
    var typed = super.typed(field, longest);
    return longest > LINE ? typed : Cleaned.line(typed);
  }

  /** A day as browsers send it; one that nobody means where it is none. */
  public LocalDate day(String field) {
    try {
      return LocalDate.parse(entered().value(field));
    } catch (DateTimeParseException e) {
      return LocalDate.EPOCH;
    }
  }

  /** A time of day as browsers send it; the last moment of a day where it is none. */
  public LocalTime hour(String field) {
    try {
      return LocalTime.parse(entered().value(field));
    } catch (DateTimeParseException e) {
      return LocalTime.MAX;
    }
  }

  /**
   * What is said, in the language that was chosen, or else in the one it seems to be in.
   *
   * @param otherwise the language of what does not tell its own
   */
  public Saying saying(Lang otherwise) {
    var written = required("text", LONGEST);
    return new Saying(written, language(written, otherwise));
  }

  /**
   * The language that was chosen for a text; where none was, the one it seems to be in.
   *
   * @param otherwise the language of what does not tell its own
   */
  public Lang language(String written, Lang otherwise) {
    var chosen =
        entered().value("language").isEmpty() ? "" : choice("language", languages().keySet());
    return Lang.of(chosen).orElseGet(() -> Tongue.of(written, otherwise));
  }

  /** Whether a topic is to be in Chatham House mode; where nothing is chosen it is not. */
  public boolean isUnnamed() {
    return !entered().value("chatham").isEmpty()
        && choice("chatham", List.of("no", "yes")).equals("yes");
  }

  /** Whether somebody is named, to be chosen by its codes. */
  public static Map<String, String> modes(Frame frame) {
    var modes = new LinkedHashMap<String, String>();
    modes.put("no", frame.word("forum.chatham.no"));
    modes.put("yes", frame.word("forum.chatham.yes"));
    return modes;
  }

  /** The languages of the house by their codes, under their own names. */
  public static Map<String, String> languages() {
    var names = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> names.put(lang.code(), lang.ownName()));
    return names;
  }

  public static List<String> codes(Enum<?>[] all) {
    return Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }
}
