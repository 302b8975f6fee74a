package org.baraza.expert.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Mendings;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.listing.ExpertLetters;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.listing.ListingLocks;
import org.baraza.expert.listing.ListingReports;
import org.baraza.expert.listing.ListingTable;
import org.baraza.expert.listing.Showing;
import org.baraza.expert.listing.Showings;
import org.baraza.expert.listing.Vetting;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace;
import org.baraza.expert.trace.Trace.Kind;
import org.baraza.expert.trace.TraceTable;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the facilitator does with listings. Nobody vets, holds back or answers for their own, or for
 * whom their own country nominated; and whoever an expert shuts out finds nobody here either.
 */
@Component
@Transactional
class VettingDesk {

  private final ListingTable table;
  private final ListingLocks locks;
  private final TraceTable traces;
  private final ExpertLetters letters;
  private final Journal journal;
  private final Showings showings;
  private final Mendings mendings;
  private final Clock clock;

  VettingDesk(
      ListingTable table,
      ListingLocks locks,
      TraceTable traces,
      ExpertLetters letters,
      Journal journal,
      Showings showings,
      Mendings mendings,
      Clock clock) {
    this.table = table;
    this.locks = locks;
    this.traces = traces;
    this.letters = letters;
    this.journal = journal;
    this.showings = showings;
    this.mendings = mendings;
    this.clock = clock;
  }

  /**
   * A listing with what of it the facilitator may see.
   *
   * @param isWithheld whether it is held back because moderators decided so
   */
  record File(Listing listing, Showing showing, boolean isWithheld) {}

  private Optional<File> file(Listing one, Reader reader) {
    var held = one.heldBack();
    return showings
        .of(one, reader, Purpose.VETTING)
        .map(shown -> new File(one, shown, !held.isEmpty() && held.equals(withheld(one.number()))));
  }

  /**
   * All that the reader can vet, the longest unconfirmed first; each whose name not everyone sees
   * reads in their log that it was seen.
   */
  List<File> list(Reader reader) {
    var all = all(reader);
    traces.addDaily(
        all.stream()
            .map(File::showing)
            .filter(shown -> shown.restricted().contains(Field.NAME))
            .map(Showing::number)
            .toList(),
        reader,
        Kind.LISTED,
        Set.of(Field.NAME));
    return all;
  }

  private List<File> all(Reader reader) {
    return table.proposed().stream()
        .filter(one -> isJudge(one, reader))
        .flatMap(one -> file(one, reader).stream())
        .toList();
  }

  /**
   * @throws NotThere where the reader may not see it, or may not judge it
   */
  File open(long number, Reader reader) {
    var file = file(number, reader);
    traces.add(number, reader, Kind.VETTED, file.showing().restricted(), "");
    return file;
  }

  /** Whether neither the listing is the reader's own, nor their country nominated its expert. */
  private static boolean isJudge(Listing one, Reader reader) {
    return !one.isOf(reader) && !reader.countries().contains(one.profile().nomination());
  }

  private File file(long number, Reader reader) {
    return table
        .visible(number, reader)
        .filter(one -> one.isProposed() && isJudge(one, reader))
        .flatMap(one -> file(one, reader))
        .orElseThrow(NotThere::new);
  }

  /**
   * Says what was checked, and until when that holds; says whether it still reads as it was seen.
   *
   * @param seen what was read, as {@link VettingPage#seen} wrote it: nothing is vetted unread
   */
  boolean vet(
      long number, Reader reader, String seen, List<String> checks, LocalDate until, String words) {
    var one = locks.held(number).orElseThrow(NotThere::new);
    var showing = file(number, reader).showing();
    if (!seen.equals(VettingPage.seen(showing))) {
      return false;
    }
    var vetting =
        new Vetting(reader.self(), clock.instant(), until, checks, words, Set.of(), false);
    table.add(one, vetting);
    locks.save(one.vetted(vetting).heldBack(withheld(number)).with(one.dates().warnedAt(null)));
    note(reader, number, "vetted", Map.of("until", until.toString()));
    letters.vetted(one);
    return true;
  }

  /** Why moderators withhold it, which is theirs alone to end; or nothing. */
  private String withheld(long number) {
    return mendings.withheld(ListingReports.KIND, number);
  }

  /** Hides it from all but its expert and the facilitator, and says why; or shows it again. */
  void hold(long number, Reader reader, String why) {
    var one = locks.held(number).orElseThrow(NotThere::new);
    file(number, reader);
    var withheld = withheld(number);
    if (why.isEmpty() && !withheld.isEmpty() && one.heldBack().equals(withheld)) {
      throw new NotThere();
    }
    locks.save(one.heldBack(why.isEmpty() ? withheld : why));
    note(reader, number, why.isEmpty() ? "let" : "held", Map.of());
    if (!why.isEmpty()) {
      letters.held(one);
    }
  }

  /** What experts contest, of those the reader may know of. */
  @Transactional(readOnly = true)
  List<Trace> contested(Reader reader) {
    var known =
        all(reader).stream()
            .map(file -> file.listing().number())
            .collect(java.util.stream.Collectors.toSet());
    return traces.contested().stream().filter(trace -> isAnswerable(trace, reader, known)).toList();
  }

  /** Nobody answers for what they did themselves. */
  private static boolean isAnswerable(Trace trace, Reader reader, Set<Long> known) {
    return known.contains(trace.expert()) && !trace.by().equals(reader.self());
  }

  void answer(long entry, Reader reader, String words) {
    var trace =
        contested(reader).stream()
            .filter(one -> one.number() == entry)
            .findFirst()
            .orElseThrow(NotThere::new);
    if (!traces.answer(entry, reader.self(), words)) {
      throw new NotThere();
    }
    note(reader, trace.expert(), "answered", Map.of("entry", String.valueOf(entry)));
    table.whole(trace.expert()).ifPresent(letters::answered);
  }

  private void note(Reader reader, long number, String act, Map<String, String> details) {
    journal.note(reader.self().number(), "expert." + act, "expert/" + number, details);
  }
}
