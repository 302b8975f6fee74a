package org.baraza.forum;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Subjects;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/** Where a topic is opened, with what it will look like. */
record TopicFormPage(
    Frame frame,
    Space space,
    List<String> concepts,
    Entered entered,
    @Nullable Shown preview,
    List<Content> answers,
    int revision)
    implements Page {

  /** The form with who or what could answer. */
  TopicFormPage answered(List<Content> found) {
    return new TopicFormPage(frame, space, concepts, entered, preview, found, revision);
  }

  /** The space as it is in the topic, by what is chosen so far. */
  Space within() {
    return space.within(entered.isChosen("chatham", "yes"));
  }

  /** The form with the mode that is chosen; at first a topic names who speaks. */
  Entered chosen() {
    return entered.value("chatham").isEmpty() ? entered.with("chatham", "no") : entered;
  }

  Map<String, String> modes() {
    return Typed.modes(frame);
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Map<String, String> kinds() {
    return ForumView.kinds(frame);
  }

  List<Integer> rows() {
    return IntStream.rangeClosed(1, Subjects.MOST).boxed().toList();
  }

  Map<String, String> languages() {
    return Typed.languages();
  }
}
