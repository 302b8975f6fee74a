package org.baraza.access.session;

import java.util.List;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Makes the page where one signs in, with every way in that there is. */
@Component
public class SignInPages {

  private final List<Entrances> entrances;

  SignInPages(List<Entrances> entrances) {
    this.entrances = entrances;
  }

  SignInPage of(Frame frame, Entered entered, String next, String done) {
    var ways = entrances.stream().flatMap(some -> some.all().stream()).toList();
    return new SignInPage(frame, entered, next, done, ways);
  }

  /** The page for who was not let in, with the sentence that says why. */
  public SignInPage refused(Frame frame, String next, String key) {
    return of(frame, Entered.NOTHING.but("", frame.word(key)), LocalPath.of(next), "");
  }
}
