package org.baraza.expert.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.listing.Showing;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace.Kind;
import org.baraza.expert.trace.TraceTable;
import org.baraza.search.Contexts;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers wishes, and notes for each expert who saw what not everyone sees. */
@Component
@Transactional
public class FindingDesk {

  /** How many stand on a page of the list. */
  static final int MOST = 20;

  /** How many a panel shows. */
  static final int IN_PANEL = 5;

  /** What a line of the list tells. */
  private static final Set<Field> IN_LINES =
      Set.of(Field.NAME, Field.AFFILIATION, Field.LANGUAGES, Field.EXPERTISE);

  private static final Set<Field> IN_PANELS = Set.of(Field.NAME, Field.EXPERTISE);

  private final Finder finder;
  private final Contexts contexts;
  private final TraceTable traces;

  FindingDesk(Finder finder, Contexts contexts, TraceTable traces) {
    this.finder = finder;
    this.contexts = contexts;
    this.traces = traces;
  }

  /**
   * The answer to a wish.
   *
   * @param shown all whom the reader may see, found or not
   * @param found those who answer, the best first
   * @param page those of one page
   */
  record Findings(
      List<Showing> shown,
      List<Found> found,
      List<Found> page,
      Optional<Contexts.Context> context) {}

  /** Those who answer a wish; what their lines tell is noted. */
  Findings find(Wish wish, int page, Frame frame, Reader reader) {
    var context = contexts.of(frame.vantage(), frame.lang());
    var shown = finder.shown(reader, Purpose.LISTING);
    var found = finder.among(shown, wish, likeness(context), reader);
    var lines = found.stream().skip((page - 1L) * MOST).limit(MOST).toList();
    var told = told(IN_LINES, wish, context);
    lines.forEach(one -> {
      var seen = seen(one, told);
      if (!seen.isEmpty()) {
        traces.add(one.showing().number(), reader, Kind.LISTED, seen, "");
      }
    });
    return new Findings(shown, found, lines, context);
  }

  /** The best few of those who answer, for a panel; noted once a day for each who looks. */
  public List<Found> few(Wish wish, Frame frame, Reader reader) {
    var context = contexts.of(frame.vantage(), frame.lang());
    var shown = finder.shown(reader, Purpose.LISTING);
    var few =
        finder.among(shown, wish, likeness(context), reader).stream().limit(IN_PANEL).toList();
    var told = told(IN_PANELS, wish, context);
    few.forEach(one -> {
      var seen = seen(one, told);
      if (!seen.isEmpty()) {
        traces.addDaily(List.of(one.showing().number()), reader, Kind.LISTED, seen);
      }
    });
    return few;
  }

  private static Map<String, Double> likeness(Optional<Contexts.Context> context) {
    return context.map(Contexts.Context::likeness).orElse(Map.of());
  }

  private static Set<Field> told(Set<Field> lines, Wish wish, Optional<Contexts.Context> context) {
    var told = EnumSet.copyOf(lines);
    told.addAll(wish.asked());
    if (context.isPresent()) {
      told.add(Field.EXPERIENCE);
    }
    return told;
  }

  /** What of that not everyone sees. */
  private static Collection<Field> seen(Found one, Set<Field> told) {
    var seen = EnumSet.copyOf(told);
    seen.retainAll(one.showing().restricted());
    return one.showing().isOwn() ? Set.of() : seen;
  }
}
