package org.baraza.handbook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.handbook.CreditTable.Part;
import org.baraza.handbook.Edition.Content;
import org.baraza.handbook.Edition.Erratum;
import org.baraza.handbook.Gathering.Gathered;
import org.baraza.handbook.Snapshot.Tie;
import org.baraza.handbook.SnapshotTable.Frozen;
import org.baraza.journal.Journal;
import org.baraza.language.Saying;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes editions, freezes them and hands them out. */
@Component
@Transactional(readOnly = true)
class EditionDesk {

  /** The house itself, which holds no account. */
  private static final Reader HOUSE =
      new Reader(
          Optional.empty(),
          Set.of(Mandate.of(Role.EDITOR)),
          Set.of(Keys.PUBLIC, Keys.role(Role.EDITOR)));

  private final EditionTable table;
  private final SnapshotTable snapshots;
  private final CreditTable credits;
  private final Gathering gathering;
  private final PracticeCards practices;
  private final Journal journal;
  private final Clock clock;

  EditionDesk(
      EditionTable table,
      SnapshotTable snapshots,
      CreditTable credits,
      Gathering gathering,
      PracticeCards practices,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.snapshots = snapshots;
    this.credits = credits;
    this.gathering = gathering;
    this.practices = practices;
    this.journal = journal;
    this.clock = clock;
  }

  /** Nothing but what may be in it ever comes in. */
  static class NothingInIt extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  /**
   * An edition as it is read.
   *
   * @param proof what is gathered now, for a draft
   * @param frozen what was frozen, for one that is published
   * @param gone the records of it that its audience sees no more
   * @param untied ties between its records that its audience sees no more
   */
  record Reading(
      Edition edition,
      Optional<Gathered> proof,
      Optional<Frozen> frozen,
      Set<Long> gone,
      List<Tie> untied) {

    Snapshot.Head head() {
      return proof
          .map(one -> one.snapshot().head())
          .or(() -> frozen.map(one -> one.head().without(untied)))
          .orElseThrow(NotThere::new);
    }

    /** The SHA-256 of all that forms of it are made of, in hexadecimal. */
    String source() {
      var digest = frozen.map(Frozen::digest).orElseThrow(NotThere::new);
      var left = new ArrayList<>(List.of(digest, new TreeSet<>(gone).toString()));
      if (!untied.isEmpty()) {
        left.add(untied.toString());
      }
      return Snapshot.digest(left);
    }

    List<Long> omitted() {
      return proof.map(Gathered::omitted).orElse(List.of());
    }
  }

  List<Edition> all(Reader reader) {
    return table.all(reader);
  }

  Reading open(long number, Reader reader) {
    var edition = table.visible(number, reader).orElseThrow(NotThere::new);
    if (edition.isDraft()) {
      return new Reading(
          edition, Optional.of(proof(edition)), Optional.empty(), Set.of(), List.of());
    }
    var frozen = snapshots.frozen(number).orElseThrow(NotThere::new);
    return new Reading(
        edition,
        Optional.empty(),
        Optional.of(frozen),
        gone(edition, frozen),
        untied(edition, frozen.head()));
  }

  /**
   * An adaptation can be withdrawn while both records stay; one is told from another by its ends.
   */
  private List<Tie> untied(Edition edition, Snapshot.Head head) {
    if (head.lineage().isEmpty()) {
      return List.of();
    }
    var numbers = head.lines().map(Line::number).collect(Collectors.toSet());
    var ends =
        gathering.ties(numbers, edition.audienceReader()).stream()
            .map(tie -> List.of(tie.from(), tie.to()))
            .collect(Collectors.toSet());
    return head.lineage().stream()
        .filter(tie -> !ends.contains(List.of(tie.from(), tie.to())))
        .toList();
  }

  private Gathered proof(Edition edition) {
    return gathering.of(edition, 0, day(clock.instant()), credits.names(edition.number()));
  }

  private Set<Long> gone(Edition edition, Frozen frozen) {
    var numbers = new HashSet<>(frozen.head().lines().map(Line::number).toList());
    practices
        .byNumbers(numbers, edition.audienceReader())
        .forEach(card -> numbers.remove(card.id().number()));
    return numbers;
  }

  /** A chapter of what is read; one whose record is gone is not told any more. */
  Entry entry(Reading reading, long practice) {
    if (reading.gone().contains(practice)) {
      throw new NotThere();
    }
    return reading
        .proof()
        .flatMap(one ->
            one.snapshot().entries().stream()
                .filter(entry -> entry.number() == practice)
                .findFirst())
        .or(() ->
            reading.frozen().flatMap(_ -> snapshots.entry(reading.edition().number(), practice)))
        .orElseThrow(NotThere::new);
  }

  List<Erratum> errata(long number) {
    return table.errata(number);
  }

  /** How many of those who made it have not agreed to be named. */
  int unnamed(long number) {
    return credits.unnamed(number);
  }

  /** A draft, for those who make it. */
  Edition draft(long number, Reader reader) {
    return table
        .visible(number, reader)
        .filter(one -> one.isDraft() && Edition.isMadeBy(reader))
        .orElseThrow(NotThere::new);
  }

  private Edition published(long number, Reader reader) {
    return table
        .visible(number, reader)
        .filter(one -> one.state() == Edition.State.PUBLISHED && Edition.isMadeBy(reader))
        .orElseThrow(NotThere::new);
  }

  @Transactional
  long begin(Content content, Reader reader) {
    var by = Set.of(reader.self().number());
    var edition = Edition.begun(table.draw(), by, content, now());
    keep(edition);
    return edition.number();
  }

  @Transactional
  void revise(long number, Content content, Reader reader) {
    table.lock(number);
    var next = draft(number, reader).with(content, Set.of(reader.self().number()), now());
    keep(next);
  }

  /** Keeps a draft, and asks whoever has a part in it how they wish to be named. */
  private void keep(Edition draft) {
    table.save(draft);
    credits.ask(draft.number(), draft.editors(), Part.EDITOR);
    credits.ask(draft.number(), proof(draft).translators(), Part.TRANSLATOR);
  }

  /** A draft of which others that write into it wait until the work at hand is done. */
  @Transactional
  void hold(long number, Reader reader) {
    draft(number, reader);
    table.lock(number);
  }

  /** Takes words for a place, if the edition has it. */
  @Transactional
  void say(long number, String place, Saying words, Reader reader) {
    table.lock(number);
    var draft = draft(number, reader);
    if (!hasPlace(proof(draft).snapshot().head(), place)) {
      throw new NotThere();
    }
    table.save(draft.saying(place, words, now()));
  }

  static boolean hasPlace(Snapshot.Head head, String place) {
    return place.equals(Edition.PREFACE)
        || Bookbinder.anchors(head).contains(place) && Annex.of(place).isEmpty();
  }

  /**
   * Freezes a draft, all of it or nothing.
   *
   * @throws NothingInIt if its audience would see no record of it
   */
  @Transactional
  void publish(long number, Reader reader) {
    table.lock(number);
    var at = now();
    var draft = draft(number, reader);
    var edition = draft.published(table.nextOrdinal(draft.audience()), at);
    var snapshot =
        gathering.of(edition, edition.ordinal(), day(at), credits.names(number)).snapshot();
    if (snapshot.entries().isEmpty()) {
      throw new NothingInIt();
    }
    var last = table.last(edition.audienceReader());
    var before = last.map(one -> snapshots.editions(one.number())).orElse(Map.of());
    table.save(edition);
    credits.close(number);
    snapshots.freeze(snapshot, last.map(Edition::number).orElse(0L), snapshot.since(before), at);
    note("handbook.published", number, reader, Map.of("digest", snapshot.digest()));
  }

  /**
   * Publishes an edition of the house's own, which nobody edits, and gives its number; or nothing,
   * where the last edition tells the same records already.
   *
   * @throws NothingInIt if no record is open to everyone
   */
  @Transactional
  Optional<Long> publish(FirstEdition one) {
    var draft = Edition.begun(table.draw(), Set.of(), one.content(), now());
    for (var text : one.texts().entrySet()) {
      draft = draft.saying(text.getKey(), text.getValue(), now());
    }
    var last = table.last(draft.audienceReader());
    var before = last.map(it -> snapshots.editions(it.number())).orElse(Map.of());
    if (last.isPresent() && proof(draft).snapshot().since(before).isEmpty()) {
      return Optional.empty();
    }
    table.save(draft);
    publish(draft.number(), HOUSE);
    return Optional.of(draft.number());
  }

  @Transactional
  void withdraw(long number, String why, Reader reader) {
    table.lock(number);
    table.save(published(number, reader).withdrawn(why, now()));
    note("handbook.withdrawn", number, reader, Map.of());
  }

  @Transactional
  void mend(long number, long practice, Saying words, Reader reader) {
    published(number, reader);
    table.add(new Erratum(practice, words, now()), number, reader.self());
    note("handbook.erratum", number, reader, Map.of());
  }

  /** What somebody is credited for in an edition; nobody else learns that they are. */
  List<CreditTable.Credit> credits(long number, Reader reader) {
    var own = credits.of(number, reader.self());
    if (own.isEmpty()) {
      throw new NotThere();
    }
    return own;
  }

  @Transactional
  void credit(long number, String name, Reader reader) {
    credits(number, reader);
    credits.say(number, reader.self(), name, now());
  }

  private void note(String act, long number, Reader reader, Map<String, String> details) {
    var actor = reader.account().map(AccountId::number).orElse(Journal.NOBODY);
    journal.note(actor, act, "handbook/" + number, details);
  }

  /** To the precision that the data base keeps. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
