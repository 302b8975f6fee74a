package org.baraza.access;

import java.util.List;
import java.util.Optional;
import org.baraza.language.Said;
import org.baraza.ui.Frame;

/** Something that waits for a reader, or that the reader waits for: rooms put it on the desk. */
public interface Waiting {

  /** What lies there for this reader, if anything does. */
  Optional<Tray> of(Frame frame, Reader reader);

  /**
   * @param id its anchor on the page
   * @param heading in the reader's language
   */
  record Tray(String id, String heading, List<Line> lines) {

    /** One with these lines, or none where nothing waits. */
    public static Optional<Tray> of(String id, String heading, List<Line> lines) {
      return lines.isEmpty() ? Optional.empty() : Optional.of(new Tray(id, heading, lines));
    }
  }

  /**
   * @param href the address with its language
   * @param title what it is about
   * @param state how it stands, in words
   * @param when since when or how many, in words
   */
  record Line(String href, Said title, String state, String when) {}
}
