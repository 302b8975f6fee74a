package org.baraza.forum.part;

import gg.jte.Content;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/** What a room within the forum adds to topics, above what is said in them. */
public interface TopicPart {

  /** Something to show at the top of a topic the reader sees, if there is anything. */
  Optional<Content> of(TopicCard topic, Frame frame, Reader reader);

  /**
   * Whether the reader, who may write in its space, may post into this topic now.
   *
   * @param kind the code of its kind
   * @param isLed whether the reader is a steward of its space
   */
  default boolean admits(long topic, String kind, boolean isLed, Reader reader) {
    return true;
  }
}
