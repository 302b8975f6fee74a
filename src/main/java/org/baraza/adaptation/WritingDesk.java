package org.baraza.adaptation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baraza.access.Audience;
import org.baraza.access.Reader;
import org.baraza.adaptation.AdaptationShelf.Told;
import org.baraza.intake.ImportRefused;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.practice.Uptakes;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters adaptations for the country they went to, and entries of diaries. What counts for maturity
 * is reckoned anew with each adaptation, and circles are refused as the import refuses them.
 */
@Component
class WritingDesk {

  private final Adaptations adaptations;
  private final AdaptationShelf shelf;
  private final DerivedAdaptations derived;
  private final Uptakes uptakes;
  private final TransactionTemplate transaction;
  private final Journal journal;
  private final Clock clock;

  WritingDesk(
      Adaptations adaptations,
      AdaptationShelf shelf,
      DerivedAdaptations derived,
      Uptakes uptakes,
      TransactionTemplate transaction,
      Journal journal,
      Clock clock) {
    this.adaptations = adaptations;
    this.shelf = shelf;
    this.derived = derived;
    this.uptakes = uptakes;
    this.transaction = transaction;
    this.journal = journal;
    this.clock = clock;
  }

  static String newSourceId() {
    return "form-" + UUID.randomUUID();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** An adaptation whose diary the reader may write. */
  Adaptation held(long number, Reader reader) {
    return adaptations
        .visible(number, reader)
        .filter(one -> one.isHeldBy(reader))
        .orElseThrow(NotThere::new);
  }

  /** One that the reader may write anew: entered for a country they speak for. */
  Adaptation open(long number, Reader reader) {
    var one = held(number, reader);
    if (one.origin() != Origin.ENTERED
        || one.dossier().toCountries().stream().noneMatch(reader.countries()::contains)) {
      throw new NotThere();
    }
    return one;
  }

  /**
   * Keeps an adaptation, anew or as the next edition of one. What was only derived between its ends
   * is taken over, with its number.
   *
   * @throws ImportRefused if a practice would descend from itself; nothing is kept
   */
  long keep(Optional<Adaptation> known, Told told, Reader reader) {
    Sight.ofEverything(() -> {
      uptakes.follow(() ->
          transaction.execute(_ -> {
            shelf.keep(known.or(() -> taken(told)), told);
            return derived.reckon("to");
          }));
      return true;
    });
    var number =
        Sight.ofEverything(() -> adaptations.bySourceId(told.sourceId()).orElseThrow().number());
    note(number, reader, known.isPresent() ? "adaptation.revised" : "adaptation.entered");
    return number;
  }

  private Optional<Adaptation> taken(Told told) {
    return told.to() == 0
        ? Optional.empty()
        : adaptations
            .derivedBetween(told.from(), told.to())
            .filter(derived -> told.cover().isAsWideAs(derived.cover()));
  }

  /**
   * Writes into the diary. The entry stays as it is written, and is never shown to more people
   * later; the adaptation itself, its editions and its day of change stay untouched by it.
   */
  void write(
      Adaptation of,
      LocalDate day,
      Entry.Kind kind,
      Lang language,
      String text,
      Audience audience,
      Reader reader) {
    var entry =
        new Entry(
            UUID.randomUUID().toString(), day, kind, language, text, audience, owners(of, reader));
    Sight.ofEverything(() ->
        transaction.execute(_ -> {
          adaptations.write(of, entry);
          return true;
        }));
    note(of.number(), reader, "diary.written");
  }

  /** The keys of those the writer holds it with, so that colleagues go on where one leaves. */
  private static Set<String> owners(Adaptation of, Reader reader) {
    var keys =
        of.dossier().toCountries().stream()
            .filter(reader.countries()::contains)
            .map(org.baraza.access.Keys::country)
            .collect(Collectors.toSet());
    of.cover().owners().stream().filter(reader.keys()::contains).forEach(keys::add);
    return keys;
  }

  private void note(long number, Reader reader, String act) {
    journal.note(reader.self().number(), act, "adaptation/" + number, Map.of());
  }

  static List<Entry.Kind> kinds() {
    return List.of(
        Entry.Kind.PROGRESS,
        Entry.Kind.OBSTACLE,
        Entry.Kind.FAILURE,
        Entry.Kind.LESSON,
        Entry.Kind.RESULT);
  }
}
