package org.baraza.amendment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.amendment.Amendment.Decision;
import org.baraza.amendment.Amendments.AmendmentFile;
import org.baraza.dossier.Telling;
import org.baraza.language.Said;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A proposed change of key facts, and what was decided on it.
 *
 * @param state how it stands, a sentence
 * @param author who proposed it
 * @param judge whether the reader decides on it
 */
record AmendmentPage(
    Frame frame,
    Amendment amendment,
    String path,
    Said name,
    List<Telling> changes,
    String state,
    String author,
    boolean judge,
    Entered entered)
    implements Page {

  static AmendmentPage of(
      Frame frame, AmendmentFile file, Entered entered, People people, Reader reader) {
    var one = file.amendment();
    return new AmendmentPage(
        frame,
        one,
        file.subject().path(),
        frame.say(file.subject().names()),
        file.room().told(one.changes(), frame),
        state(one, frame),
        people
            .person(new AccountId(one.by()))
            .map(People.Person::name)
            .orElseGet(() -> frame.word("amendment.former")),
        file.isJudgedBy(reader),
        entered);
  }

  static String state(Amendment one, Frame frame) {
    var decision = one.decision();
    return decision == null
        ? frame.word("amendment.state.open", day(one.at(), frame))
        : decided(decision, frame);
  }

  private static String decided(Decision decision, Frame frame) {
    var day = day(decision.at(), frame);
    return decision.accepted()
        ? frame.word("amendment.state.accepted", day)
        : frame.word("amendment.state.declined", day);
  }

  static String day(Instant at, Frame frame) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  String grounds() {
    var decision = amendment.decision();
    return decision == null ? "" : decision.grounds();
  }

  Map<String, String> verdicts() {
    var verdicts = new java.util.LinkedHashMap<String, String>();
    verdicts.put("accept", frame.word("amendment.verdict.accept"));
    verdicts.put("decline", frame.word("amendment.verdict.decline"));
    return verdicts;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
