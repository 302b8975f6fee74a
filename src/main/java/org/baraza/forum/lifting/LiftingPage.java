package org.baraza.forum.lifting;

import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A lifting, for whom it concerns.
 *
 * @param first who asked, by name
 * @param second who decided, or nothing
 * @param author who spoke, or nothing
 * @param isOwn whether it is the reader who spoke
 * @param isDecided whether the reader may decide on it
 */
record LiftingPage(
    Frame frame,
    Lifting lifting,
    String first,
    String second,
    String author,
    boolean isOwn,
    boolean isDecided,
    Entered entered)
    implements Page {

  static LiftingPage of(
      Frame frame, Lifting one, People people, Reader reader, boolean isDecided, Entered entered) {
    return new LiftingPage(
        frame,
        one,
        name(one.first(), people, frame),
        name(one.second(), people, frame),
        name(one.author(), people, frame),
        reader.self().equals(one.author()),
        isDecided,
        entered);
  }

  private static String name(@Nullable AccountId account, People people, Frame frame) {
    return account == null
        ? ""
        : people
            .person(account)
            .map(People.Person::name)
            .orElseGet(() -> frame.word("forum.former"));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  String state() {
    return LiftingsPage.state(lifting, frame);
  }

  String day() {
    return LiftingsPage.day(lifting, frame);
  }
}
