package org.baraza.forum.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.consultation.Consultation.Option;
import org.baraza.forum.consultation.ConsultationDesk.Asked;
import org.baraza.forum.consultation.Consultations.Vote;
import org.baraza.forum.part.TopicDoor;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;

/**
 * A consultation drawn for one reader: what can be chosen, and what was, as far as it is told.
 *
 * @param rows what was chosen; nothing where it is not told
 * @param turnout how many voted, in words; nothing while that is not told
 */
record Poll(Frame frame, Asked asked, List<Row> rows, String turnout, Entered entered) {

  /** So many names stand beside an option; the others are counted. */
  private static final int MOST_NAMES = 50;

  /**
   * What was chosen of one option.
   *
   * @param names those who chose it in the open, for members
   * @param most of how many it could have been chosen; at least 1
   */
  record Row(String text, int count, int most, List<String> names) {}

  static Poll of(Asked asked, TopicDoor door, Entered entered, Frame frame, Reader reader) {
    var one = asked.consultation();
    var voters = asked.votes().stream().map(Vote::account).distinct().count();
    var turnout = one.secret() ? one.voted() : (int) voters;
    var isTold = one.isTold(asked.today());
    var named =
        reader.account().isEmpty()
            ? Map.<AccountId, String>of()
            : named(asked, door, frame, reader);
    var rows = one.options().stream().map(option -> row(option, asked, turnout, named, frame));
    return new Poll(
        frame,
        asked,
        isTold ? rows.toList() : List.of(),
        isTold ? frame.word("forum.poll.turnout", turnout) : "",
        entered);
  }

  /** What those are called who are named beside an option. */
  private static Map<AccountId, String> named(
      Asked asked, TopicDoor door, Frame frame, Reader reader) {
    var shown =
        asked.consultation().options().stream()
            .flatMap(option -> chose(option, asked).stream().limit(MOST_NAMES))
            .distinct()
            .toList();
    return door.names(shown, frame, reader);
  }

  private static List<AccountId> chose(Option option, Asked asked) {
    return asked.votes().stream()
        .filter(vote -> vote.place() == option.place())
        .map(Vote::account)
        .toList();
  }

  private static Row row(
      Option option, Asked asked, int turnout, Map<AccountId, String> named, Frame frame) {
    var chose = chose(option, asked);
    var count = asked.consultation().secret() ? option.chosen() : chose.size();
    var names = named.isEmpty() ? List.<String>of() : names(chose, named, frame);
    return new Row(option.text(), count, Math.max(1, turnout), names);
  }

  /** In the order of a dictionary; the last line counts those that are too many to be named. */
  private static List<String> names(
      List<AccountId> chose, Map<AccountId, String> named, Frame frame) {
    var shown = chose.stream().limit(MOST_NAMES).map(one -> named.getOrDefault(one, ""));
    var names = new ArrayList<>(frame.sorted(shown.toList(), name -> name));
    if (chose.size() > MOST_NAMES) {
      names.add(frame.word("forum.poll.names", chose.size() - MOST_NAMES));
    }
    return names;
  }

  /** All that it tells, a line each. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(until());
    lines.add(frame.word(isSecret() ? "forum.poll.mode.secret" : "forum.poll.mode.open"));
    if (!turnout.isEmpty()) {
      lines.add(turnout);
    }
    if (isTooFew()) {
      lines.add(frame.word("forum.poll.few"));
    }
    if (rows.isEmpty()) {
      lines.addAll(options().values());
    }
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private String line(Row row) {
    var count = row.text() + ": " + frame.number(row.count());
    return row.names().isEmpty() ? count : count + " (" + frame.list(row.names()) + ")";
  }

  /** The same as data; how many chose what is left out where it is not told. */
  Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("several", asked.consultation().several());
    data.put("secret", isSecret());
    data.put("closes", asked.consultation().closesOn().toString());
    data.put("told", asked.consultation().isTold(asked.today()));
    data.put(
        "options",
        rows.isEmpty()
            ? options().values().stream().map(text -> Map.of("text", text)).toList()
            : rows.stream()
                .map(row -> Map.of("text", row.text(), "votes", row.count(), "voters", row.names()))
                .toList());
    return data;
  }

  /** What can be chosen, by its place. */
  Map<String, String> options() {
    return asked.consultation().options().stream()
        .collect(
            Collectors.toMap(
                option -> String.valueOf(option.place()),
                Option::text,
                (one, _) -> one,
                LinkedHashMap::new));
  }

  boolean isSecret() {
    return asked.consultation().secret();
  }

  boolean isOpen() {
    return asked.consultation().isOpen(asked.today());
  }

  boolean isTooFew() {
    return asked.consultation().isTooFew(asked.today());
  }

  boolean isNamed() {
    return rows.stream().anyMatch(row -> !row.names().isEmpty());
  }

  /** Until when one votes, or that it is over. */
  String until() {
    var day = frame.date(asked.consultation().closesOn());
    return isOpen() ? frame.word("forum.poll.until", day) : frame.word("forum.poll.closed", day);
  }

  /** What has to be known before one votes. */
  String warning() {
    return isSecret() ? frame.word("forum.poll.secret") : frame.word("forum.poll.open");
  }

  String label() {
    return asked.consultation().several()
        ? frame.word("forum.poll.several")
        : frame.word("forum.poll.one");
  }

  String action() {
    return frame.to(asked.topic().path() + "/vote");
  }
}
