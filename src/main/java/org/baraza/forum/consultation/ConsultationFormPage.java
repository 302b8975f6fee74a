package org.baraza.forum.consultation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Subjects;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where members are asked something.
 *
 * @param latest the last day on which it may close
 */
record ConsultationFormPage(
    Frame frame,
    SpaceCard space,
    List<String> concepts,
    LocalDate latest,
    Entered entered,
    @Nullable Shown preview)
    implements Page {

  /** The space as it is in the topic, by what is chosen so far. */
  SpaceCard within() {
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

  List<Integer> rows() {
    return IntStream.rangeClosed(1, Subjects.MOST).boxed().toList();
  }

  Map<String, String> languages() {
    return Typed.languages();
  }

  String last() {
    return frame.date(latest);
  }

  /** How many options one may choose. */
  Map<String, String> choosing() {
    var ways = new LinkedHashMap<String, String>();
    ways.put("one", frame.word("forum.poll.choosing.one"));
    ways.put("several", frame.word("forum.poll.choosing.several"));
    return ways;
  }

  /** Whether others see who chose what. */
  Map<String, String> showing() {
    var ways = new LinkedHashMap<String, String>();
    ways.put("open", frame.word("forum.poll.showing.open"));
    ways.put("secret", frame.word("forum.poll.showing.secret"));
    return ways;
  }
}
