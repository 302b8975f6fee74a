package org.baraza.forum.letterbox;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.springframework.stereotype.Component;

/**
 * Whom a text calls: {@code @} before the name of somebody who takes part already. Others cannot be
 * called, so that nobody learns by calling who has an account.
 */
@Component
public class Calls {

  private final People people;

  Calls(People people) {
    this.people = people;
  }

  public Set<AccountId> in(String written, Collection<AccountId> participants) {
    var called = new LinkedHashSet<AccountId>();
    if (written.indexOf('@') >= 0) {
      var text = folded(written);
      for (var one : participants) {
        people
            .person(one)
            .filter(person -> !person.name().isBlank() && holds(text, folded(person.name())))
            .ifPresent(person -> called.add(one));
      }
    }
    return called;
  }

  /** Whether the name stands there whole, and not as the beginning of a longer word. */
  private static boolean holds(String text, String name) {
    for (var at = text.indexOf('@' + name); at >= 0; at = text.indexOf('@' + name, at + 1)) {
      var end = at + 1 + name.length();
      var begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
