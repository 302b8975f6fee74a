package org.baraza.forum.enclosure;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.attachment.Cabinet;
import org.baraza.attachment.Unacceptable;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Takes the files that come with an answer by mail in at the same door as those of a form. */
@Component
public class Enclosing {

  private static final String FULL = "full";

  private final EnclosureDesk desk;
  private final Cabinet cabinet;
  private final EnclosureSettings settings;
  private final Words words;

  Enclosing(EnclosureDesk desk, Cabinet cabinet, EnclosureSettings settings, Words words) {
    this.desk = desk;
    this.cabinet = cabinet;
    this.settings = settings;
    this.words = words;
  }

  /**
   * Adds a file to a post that its reader just wrote.
   *
   * @param name as it came; it is kept nowhere
   * @param place the how manieth it is of those that came
   * @param lang the language in which it is said what it is
   * @return the code of why it was not taken, or nothing
   */
  public Optional<String> add(
      long post, String name, byte[] content, int place, Lang lang, Reader reader) {
    if (desk.left(desk.open(post, reader), reader) == 0) {
      return Optional.of(FULL);
    }
    try {
      var filed =
          cabinet.file(
              Enclosures.drawer(post),
              name,
              content.length,
              new ByteArrayInputStream(content),
              settings.largest().toBytes());
      var title = words.say(lang, "forum.files.mailed", place);
      return desk.keep(post, title, filed, reader) ? Optional.empty() : Optional.of(FULL);
    } catch (Unacceptable refused) {
      return Optional.of(refused.code());
    }
  }

  /** In words why a file was not taken, by the code of the reason. */
  public String reason(String code, Lang lang) {
    var largest = FileLine.size(settings.largest().toBytes(), Frame.unasked(words, lang));
    return code.equals(FULL)
        ? words.say(lang, "forum.files.full")
        : words.say(lang, "attachment.refused." + code, largest);
  }
}
