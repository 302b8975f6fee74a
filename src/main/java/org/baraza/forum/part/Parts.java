package org.baraza.forum.part;

import gg.jte.Content;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All that rooms within the forum add to topics; they are asked when they are needed. */
@Component
public class Parts {

  private final SingletonSupplier<List<TopicPart>> parts;

  Parts(ObjectProvider<TopicPart> parts) {
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
  }

  /** What they show of a topic, in their order. */
  public List<Content> of(TopicCard topic, Frame frame, Reader reader) {
    return parts.obtain().stream().flatMap(one -> one.of(topic, frame, reader).stream()).toList();
  }

  /** What they have to tell of a topic that is taken out. */
  public List<TopicPart.Taken> taken(TopicCard topic, Frame frame, Reader reader) {
    return parts.obtain().stream()
        .flatMap(one -> one.taken(topic, frame, reader).stream())
        .toList();
  }

  /** Whether none of them keeps the reader from posting into a topic. */
  public boolean admit(long topic, String kind, boolean isLed, Reader reader) {
    return parts.obtain().stream().allMatch(one -> one.admits(topic, kind, isLed, reader));
  }
}
