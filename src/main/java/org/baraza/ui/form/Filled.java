package org.baraza.ui.form;

import java.util.Collection;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was sent, and what must be mended in it. Rooms add what their own forms hold, and
 * say in their own words what is wrong.
 */
public class Filled {

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

  /** A text without what browsers add, and without marks that steer it or reorder what is read. */
  public String text(String field, int longest) {
    var text =
        entered
            .value(field)
            .replace("\r\n", "\n")
            .replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\n\t]]", "")
            .strip();
    if (text.length() > longest) {
      wrong(field, frame.word(mends.tooLong(), longest));
    }
    return text;
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
