package org.baraza.forum.part;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.text.Shown;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;

/** What a room within the forum adds to topics, above what is said in them. */
public interface TopicPart {

  /** Something to show at the top of a topic the reader sees, if there is anything. */
  Optional<Content> of(TopicCard topic, Frame frame, Reader reader);

  /** The same for who takes the topic out of the house, without what they could do about it. */
  default Optional<Taken> taken(TopicCard topic, Frame frame, Reader reader) {
    return Optional.empty();
  }

  /**
   * What is taken out of the house with a topic.
   *
   * @param key what it is called as data
   * @param heading in words
   * @param lines what there is to tell, in words
   * @param text a text that belongs to it, rendered, or null
   * @param language that of the text, or of its topic
   */
  record Taken(
      String key,
      Map<String, Object> data,
      String heading,
      List<String> lines,
      @Nullable Shown text,
      Lang language) {}

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
