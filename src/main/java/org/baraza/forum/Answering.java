package org.baraza.forum;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/**
 * Who or what could answer a question: shown to whoever writes it, before they post. Rooms above
 * contribute; all is as the writer may see it.
 */
public interface Answering {

  /** Something to show, under an {@code h2} of its own, if there is anything. */
  Optional<Content> of(Asked asked, Frame frame, Reader reader);

  /**
   * A question that is being written.
   *
   * @param written its text, in Markdown
   * @param chosen the concepts that were chosen, by identifiers of the thesaurus
   * @param concepts the same, and then those it names
   */
  record Asked(String title, String written, List<String> chosen, List<String> concepts) {}
}
