package org.baraza.expert.mine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.consent.Exclusions;
import org.baraza.expert.consent.Ledger;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.consent.Reach;
import org.baraza.expert.listing.ExpertLetters;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.listing.ListingLocks;
import org.baraza.expert.listing.ListingTable;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Section;
import org.baraza.expert.trace.Trace;
import org.baraza.expert.trace.TraceTable;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What experts do with their own listing. */
@Component
@Transactional
public class MineDesk {

  /** How long the consent to be vetted holds. */
  private static final int MONTHS = 12;

  private static final int PAGE = 50;

  private final ListingTable table;
  private final ListingLocks locks;
  private final ReceiptTable receipts;
  private final TraceTable traces;
  private final ExpertLetters letters;
  private final Journal journal;
  private final Clock clock;

  MineDesk(
      ListingTable table,
      ListingLocks locks,
      ReceiptTable receipts,
      TraceTable traces,
      ExpertLetters letters,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.locks = locks;
    this.receipts = receipts;
    this.traces = traces;
    this.letters = letters;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Optional<Listing> find(Reader reader) {
    return table.of(reader.self());
  }

  /**
   * @throws NotThere if the reader has no listing
   */
  @Transactional(readOnly = true)
  Listing open(Reader reader) {
    return find(reader).orElseThrow(NotThere::new);
  }

  /** The same, to be changed by this transaction alone. */
  private Listing held(Reader reader) {
    return locks.held(reader.self()).orElseThrow(NotThere::new);
  }

  /** Begins a listing that nobody else sees; the same again for who has one. */
  Listing start(Reader reader) {
    locks.queue(reader.self());
    return find(reader)
        .orElseGet(() -> {
          var one =
              new Listing(
                  table.draw(),
                  reader.self(),
                  Profile.EMPTY,
                  Listing.begun(clock.instant()),
                  "",
                  Ledger.EMPTY,
                  Exclusions.NONE,
                  Optional.empty());
          locks.save(one);
          note(one, "started");
          return one;
        });
  }

  /** Takes up the listing of somebody whom a country nominated, who agreed to it just now. */
  public void nominated(Reader reader, String country) {
    var one = start(reader);
    keep(one, one.profile().saying(Field.NOMINATION, country));
  }

  /**
   * Keeps what was entered.
   *
   * @param entry what the profile says with it, given what it says now
   */
  Profile say(Reader reader, UnaryOperator<Profile> entry) {
    var one = held(reader);
    var said = entry.apply(one.profile());
    if (!said.equals(one.profile())) {
      keep(one, said);
    }
    return said;
  }

  private void keep(Listing one, Profile said) {
    locks.save(one.saying(said).with(one.dates().changedAt(clock.instant())));
  }

  /** Puts the listing before the facilitator, who may see of it what nobody spoke against. */
  void propose(Reader reader) {
    var one = held(reader);
    if (one.isProposed() || !Section.isEnough(one.profile())) {
      throw new NotThere();
    }
    var now = clock.instant();
    for (var field : Field.values()) {
      if (one.ledger().latest(field).isEmpty()) {
        var until = today(now).plusMonths(MONTHS);
        one =
            table.add(
                one,
                new Consent(
                    0, field, Reach.FACILITATOR, Set.of(Purpose.VETTING), "", now, until, null));
      }
    }
    locks.save(one.with(one.dates().proposedAt(now)));
    note(one, "proposed");
    letters.waiting(one.number());
  }

  /** Says that all is still right. */
  void confirm(Reader reader) {
    var one = held(reader);
    locks.save(one.with(one.dates().confirmedAt(clock.instant())));
    note(one, "confirmed");
  }

  /** Hides the listing from all but the facilitator, or shows it again. */
  void pause(Reader reader, boolean paused) {
    var one = held(reader);
    locks.save(one.with(one.dates().pausedAt(paused ? clock.instant() : null)));
    note(one, paused ? "paused" : "resumed");
  }

  /**
   * Gives a consent on some fields, in place of what was given before.
   *
   * @return the receipts for those that are shown to fewer now
   */
  List<Long> consent(
      Reader reader,
      Set<Field> fields,
      Reach reach,
      Set<Purpose> purposes,
      String words,
      LocalDate until) {
    var one = held(reader);
    var narrowed = new TreeSet<Field>();
    for (var field : fields) {
      var next = new Consent(0, field, reach, purposes, words, clock.instant(), until, null);
      if (one.ledger().isNarrowedBy(next, clock.instant())) {
        narrowed.add(field);
      }
      one = table.add(one, next);
    }
    var whole = one;
    locks.save(one);
    note(one, "consented", Map.of("fields", codes(fields), "reach", reach.code()));
    return narrowed.stream().map(field -> receipt(whole, field, reach.code())).toList();
  }

  /** Takes a consent back, everywhere and at once; gives the number of the receipt. */
  long withdraw(Reader reader, Field field) {
    var before = held(reader);
    if (before.ledger().standing(field, clock.instant()).isEmpty()) {
      throw new NotThere();
    }
    var one = table.withdraw(before, field);
    note(one, "consent.withdrawn", Map.of("fields", field.code()));
    return receipt(one, field, "");
  }

  private long receipt(Listing one, Field field, String became) {
    var removed = locks.tighten(one, field);
    var receipt =
        new Receipt(receipts.draw(), one.number(), clock.instant(), field, became, removed);
    receipts.add(receipt);
    return receipt.number();
  }

  /** Shuts out whoever holds one of these keys. */
  void exclude(Reader reader, Set<String> keys) {
    var one = held(reader);
    var all = new TreeSet<>(one.exclusions().keys());
    all.addAll(keys);
    shut(one, all, "excluded");
  }

  void readmit(Reader reader, String key) {
    var one = held(reader);
    var all = new TreeSet<>(one.exclusions().keys());
    if (all.remove(key)) {
      shut(one, all, "readmitted");
    }
  }

  /** Whom somebody shuts out is theirs to know: the journal does not name them. */
  private void shut(Listing one, Set<String> keys, String act) {
    locks.save(one.shutTo(locks.exclusions(keys)));
    note(one, act);
  }

  /** Erases the listing with all that hangs on it; the account stays. */
  void erase(AccountId account) {
    locks
        .held(account)
        .ifPresent(one -> {
          locks.erase(one.number());
          note(one, "erased");
        });
  }

  @Transactional(readOnly = true)
  List<Receipt> receipts(Reader reader) {
    return receipts.of(open(reader).number());
  }

  @Transactional(readOnly = true)
  Receipt receipt(Reader reader, long number) {
    return receipts.find(number, open(reader).number()).orElseThrow(NotThere::new);
  }

  /** A page of who saw what, and the first of the next page. */
  @Transactional(readOnly = true)
  List<Trace> traces(Reader reader, long from) {
    return traces.about(open(reader).number(), from, PAGE + 1);
  }

  /** Contests an entry of the log: the facilitator has to answer. */
  void contest(Reader reader, long number, String words) {
    var one = open(reader);
    var own = traces.find(number).filter(trace -> trace.expert() == one.number());
    if (own.isEmpty() || !traces.contest(number, words)) {
      throw new NotThere();
    }
    note(one, "contested", Map.of("entry", String.valueOf(number)));
    letters.contested(one.number());
  }

  private static String codes(Set<Field> fields) {
    return String.join(" ", fields.stream().map(Field::code).sorted().toList());
  }

  private static LocalDate today(Instant now) {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private void note(Listing one, String act) {
    note(one, act, Map.of());
  }

  private void note(Listing one, String act, Map<String, String> details) {
    journal.note(one.account().number(), "expert." + act, "expert/" + one.number(), details);
  }
}
