package org.baraza.expert.roster;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.finding.Finder;
import org.baraza.expert.finding.Found;
import org.baraza.expert.finding.Wish;
import org.baraza.expert.profile.Field;
import org.baraza.expert.roster.Roster.Use;
import org.baraza.expert.trace.Trace.Kind;
import org.baraza.expert.trace.TraceTable;
import org.baraza.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out lists: each expert on one sees it in their log, and the journal keeps the whole. */
@Component
@Transactional
class RosterDesk {

  private final Finder finder;
  private final TraceTable traces;
  private final Journal journal;

  RosterDesk(Finder finder, TraceTable traces, Journal journal) {
    this.finder = finder;
    this.traces = traces;
    this.journal = journal;
  }

  /**
   * Takes a list away. It says of an expert what consent gives for lists, and the filter sees no
   * more than that: a list that is narrowed down by what it may not tell would tell it.
   *
   * @param purpose what the experts read of it in their logs
   */
  Roster take(Wish wish, Use use, String words, String purpose, Reader reader) {
    var taker = onlyAsReader(reader);
    var shown = finder.shown(taker, Purpose.ROSTER);
    var found = finder.among(shown, wish, Map.of(), reader);
    found.forEach(
        one -> traces.add(one.showing().number(), reader, Kind.EXPORTED, told(one, wish), purpose));
    journal.note(
        reader.self().number(),
        "expert.roster.taken",
        "",
        Map.of(
            "filter", wish.query(),
            "purpose", use.code(),
            "words", words,
            "people", String.valueOf(found.size())));
    return new Roster(wish, use, words, List.copyOf(found));
  }

  /** What the file tells of somebody, by what it says and by whom it leaves out. */
  private static Set<Field> told(Found one, Wish wish) {
    var told = EnumSet.copyOf(Roster.TOLD);
    told.addAll(wish.asked());
    told.removeIf(field -> !one.showing().profile().says(field));
    return told;
  }

  /** Without what they see as owner of their own listing: that they did not consent to pass on. */
  private static Reader onlyAsReader(Reader reader) {
    var own = Keys.account(reader.self());
    var keys = reader.keys().stream().filter(key -> !key.equals(own)).collect(Collectors.toSet());
    return new Reader(Optional.empty(), reader.mandates(), keys);
  }
}
