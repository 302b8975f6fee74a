package org.baraza.oversight;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baraza.journal.Entry;
import org.baraza.journal.Journal;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the journal, the latest first.
 *
 * @param older the number that the next page begins below, or 0
 */
record JournalPage(Frame frame, Wanted wanted, List<Entry> entries, long older) implements Page {

  static final int MOST = 50;

  /** What was asked for, the same as the address. */
  record Wanted(String act, String subject, long before) {}

  /**
   * @param found one more than a page holds, if there are more
   */
  static JournalPage of(Frame frame, Wanted wanted, List<Entry> found) {
    var shown = found.subList(0, Math.min(MOST, found.size()));
    return new JournalPage(
        frame, wanted, List.copyOf(shown), found.size() > MOST ? shown.getLast().number() : 0);
  }

  Entered entered() {
    return Entered.of(Map.of("act", wanted.act(), "subject", wanted.subject()));
  }

  String nextPage() {
    return UriComponentsBuilder.fromPath(frame.to("/journal"))
        .queryParam("act", "{act}")
        .queryParam("subject", "{subject}")
        .queryParam("before", older)
        .encode()
        .buildAndExpand(wanted.act(), wanted.subject())
        .toUriString();
  }

  String at(Entry entry) {
    return frame.date(entry.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** The time of day, as machines write it: of all zones the one that logs are in. */
  String time(Entry entry) {
    return entry.at().toString().substring("2026-01-01T".length());
  }

  String actor(Entry entry) {
    return entry.actor() == Journal.NOBODY
        ? frame.word("oversight.nobody")
        : String.valueOf(entry.actor());
  }

  String details(Entry entry) {
    return entry.details().entrySet().stream()
        .map(detail -> detail.getKey() + ": " + detail.getValue())
        .collect(Collectors.joining(" · "));
  }

  @Override
  public Object data() {
    return entries;
  }
}
