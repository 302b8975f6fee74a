package org.baraza.review;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baraza.language.Cleaned;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was sent to this room: what must be there, what it asks for, and what came of it.
 */
record Sent(Entered entered, Frame frame) {

  private static final int LONGEST = 20_000;

  Sent(MultiValueMap<String, String> sent, Frame frame) {
    this(Entered.of(sent), frame);
  }

  /** What was typed into a field. */
  String text(String field) {
    return Cleaned.of(entered.value(field));
  }

  /** The same, with a trouble where a field is empty. */
  Sent required(String field) {
    return text(field).isEmpty() ? but(field, "review.form.missing") : optional(field);
  }

  /** The same, with a trouble where a field is longer than can be kept. */
  Sent optional(String field) {
    return text(field).length() > LONGEST ? but(field, "review.form.long") : this;
  }

  Sent oneOf(String field, Collection<String> choices, String key) {
    return choices.contains(text(field)) ? this : but(field, key);
  }

  Sent but(String field, String key) {
    return new Sent(entered.but(field, frame.word(key)), frame);
  }

  /** Does what the form asks for; gives the form back with its troubles where that cannot be. */
  Answer act(Consumer<Sent> deed, Answer done, Function<Entered, Answer> again) {
    if (!entered.isSound()) {
      return again.apply(entered);
    }
    try {
      deed.accept(this);
      return done;
    } catch (Refused refused) {
      return again.apply(entered.but("", frame.word(refused.key())));
    } catch (OptimisticLockingFailureException overtaken) {
      return again.apply(entered.but("", frame.word("review.refused.turn")));
    }
  }
}
