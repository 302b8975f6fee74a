package org.baraza.request;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.language.Said;
import org.baraza.practice.Publishing.Published;
import org.baraza.request.AccessRequest.State;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * One request, as this reader is told of it.
 *
 * @param who who asks
 * @param title the practice, where this reader may see it
 */
record RequestPage(
    Frame frame,
    AccessRequest request,
    String who,
    @Nullable Said title,
    boolean isOwn,
    boolean isOwned,
    State state,
    Entered entered)
    implements Page {

  /** For how many days access can be granted. */
  static final List<String> TERMS = List.of("7", "30", "90");

  static RequestPage of(
      Frame frame,
      AccessRequest one,
      String who,
      Optional<Published> practice,
      Reader reader,
      Instant now) {
    return new RequestPage(
        frame,
        one,
        who,
        practice
            .map(it -> it.dossier().titles().in(frame.lang(), it.dossier().language()))
            .orElse(null),
        one.isBy(reader),
        one.isOwnedBy(reader) && practice.isPresent(),
        one.told(reader, now),
        new Entered(Map.of("days", List.of("30")), Map.of()));
  }

  RequestPage but(Entered other) {
    return new RequestPage(frame, request, who, title, isOwn, isOwned, state, other);
  }

  String to(String act) {
    return frame.to("/access-requests/" + request.number() + '/' + act);
  }

  String heading() {
    return frame.word("request.of", String.valueOf(request.practice()));
  }

  String asked() {
    return frame.word("request.asked", who, day(request.askedAt()));
  }

  String stands() {
    return frame.word("request.state." + AccessRequest.code(state))
        + (state == State.GRANTED ? " · " + frame.word("request.until", day(request.until())) : "");
  }

  private String day(Instant at) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isGranted() {
    return state == State.GRANTED;
  }

  Map<String, String> terms() {
    var terms = new LinkedHashMap<String, String>();
    TERMS.forEach(days -> terms.put(days, frame.word("request.days", Integer.valueOf(days))));
    return terms;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
