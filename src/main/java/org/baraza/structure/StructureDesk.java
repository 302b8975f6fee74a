package org.baraza.structure;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Revision.Change;
import org.baraza.intake.Lot;
import org.baraza.journal.Journal;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.baraza.structure.Chronicle.Event;
import org.baraza.structure.Structure.Kind;
import org.baraza.ui.NotThere;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands structures out, and takes from focal points what their country says of itself. */
@Component
@Transactional
class StructureDesk {

  private final Structures structures;
  private final Documents documents;
  private final Chronicle chronicle;
  private final Unconfirmed unconfirmed;
  private final Atlas atlas;
  private final Journal journal;
  private final IndexKeeper index;
  private final Clock clock;

  StructureDesk(
      Structures structures,
      Documents documents,
      Chronicle chronicle,
      Unconfirmed unconfirmed,
      Atlas atlas,
      Journal journal,
      IndexKeeper index,
      Clock clock) {
    this.structures = structures;
    this.documents = documents;
    this.chronicle = chronicle;
    this.unconfirmed = unconfirmed;
    this.atlas = atlas;
    this.journal = journal;
    this.index = index;
    this.clock = clock;
  }

  /** A structure with its documents and its history, as far as the reader may know of them. */
  record StructureFile(Structure structure, List<Document> documents, List<Event> events) {}

  @Transactional(readOnly = true)
  public StructureFile open(long number, Reader reader) {
    var one = structures.visible(number, reader).orElseThrow(NotThere::new);
    return one.isWithdrawn()
        ? new StructureFile(one, List.of(), List.of())
        : new StructureFile(
            one, documents.of(List.of(number), reader.keys()), chronicle.of(number, reader.keys()));
  }

  @Transactional(readOnly = true)
  public List<Structure> of(Collection<String> countries, Reader reader) {
    return countries.isEmpty() ? List.of() : structures.of(countries, reader);
  }

  @Transactional(readOnly = true)
  public List<Document> documents(Collection<Structure> of, Reader reader) {
    return documents.of(of.stream().map(Structure::number).toList(), reader.keys());
  }

  @Transactional(readOnly = true)
  public Optional<Structure> find(long number, Reader reader) {
    return structures.visible(number, reader);
  }

  /** A structure that the reader may change. */
  @Transactional(readOnly = true)
  public Structure held(long number, Reader reader) {
    return structures
        .visible(number, reader)
        .filter(one -> one.isHeldBy(reader))
        .orElseThrow(NotThere::new);
  }

  /** Enters what a country says of itself; gives its number. */
  public long enter(
      String country, Kind kind, Particulars particulars, Audience audience, Reader reader) {
    if (!reader.countries().contains(country)) {
      throw new NotThere();
    }
    var now = clock.instant();
    var number = Sight.ofEverything(() -> Lot.draw(structures::existsById));
    var places = atlas.placesOf(List.of(country));
    var one = new Structure(number, null, country, kind, particulars, places, now);
    one.show(audience);
    one.confirm(now);
    structures.save(one);
    tell(one, 0, new Event(now, "entered", "", List.of()), one.cover().keys());
    note(one, reader, "entered");
    return number;
  }

  /** Says it anew; what the country changes it confirms. */
  public void revise(
      long number, Particulars next, Audience audience, String reason, Reader reader) {
    var one = held(number, reader);
    var now = clock.instant();
    var before = one.cover();
    var changes = Revision.between(one.particulars(), next);
    if (changes.isEmpty() && one.audience() == audience && one.isConfirmed()) {
      return;
    }
    one.revise(next, now);
    one.confirm(now);
    one.show(audience);
    structures.save(one);
    tell(one, 0, new Event(now, "revised", reason, changes), narrower(before, one.cover()));
    shown(one, before, now);
    note(one, reader, "revised");
  }

  /** Where more see it than before, they learn that it was shown; where fewer do, words go. */
  private void shown(Structure one, Cover before, Instant now) {
    if (one.cover().audience().isWiderThan(before.audience())) {
      tell(one, 0, new Event(now, "shown", "", List.of()), one.cover().keys());
    } else if (before.audience().isWiderThan(one.cover().audience())) {
      index.forgetAfterwards(Structure.class);
    }
  }

  private static Set<String> narrower(Cover one, Cover other) {
    return one.audience().isWiderThan(other.audience()) ? other.keys() : one.keys();
  }

  /** Says that what was documented from public sources is so. */
  public void confirm(long number, Reader reader) {
    var one = held(number, reader);
    if (one.isConfirmed()) {
      throw new NotThere();
    }
    var now = clock.instant();
    one.confirm(now);
    one.touch(now);
    structures.save(one);
    tell(one, 0, new Event(now, "confirmed", "", List.of()), one.cover().keys());
    note(one, reader, "confirmed");
  }

  /** Leaves a tombstone in its place. */
  public void withdraw(long number, String why, Reader reader) {
    var one = held(number, reader);
    one.withdraw(clock.instant(), why);
    structures.save(one);
    note(one, reader, "withdrawn");
    index.forgetAfterwards(Structure.class);
  }

  /** A document of a structure that the reader may change. */
  @Transactional(readOnly = true)
  public Document document(long number, long document, Reader reader) {
    held(number, reader);
    return documents.find(document, number, reader.keys()).orElseThrow(NotThere::new);
  }

  /** Enters a document; its number is drawn here. */
  public void add(Document typed, Reader reader) {
    var one = held(typed.structure(), reader);
    var number = Sight.ofEverything(documents::draw);
    var document =
        new Document(
            number,
            typed.structure(),
            typed.title(),
            typed.language(),
            typed.day(),
            typed.release(),
            typed.body(),
            typed.url());
    documents.save(document, one.country());
    tellOf(one, document, "document-added", "", List.of(), document.isHidden());
    note(one, reader, "document.added");
  }

  /** Says a document anew, and decides anew how far it is released. */
  public void change(Document next, String reason, Reader reader) {
    var one = held(next.structure(), reader);
    var before = document(next.structure(), next.number(), reader);
    var changes = Revision.between(before, next);
    if (changes.isEmpty()) {
      return;
    }
    documents.save(next, one.country());
    var wasHidden = before.isHidden() || next.isHidden();
    tellOf(one, next, "document-revised", reason, changes, wasHidden);
    if (before.isHidden() && !next.isHidden()) {
      tellOf(one, next, "document-added", "", List.of(), false);
    }
    if (next.isNarrowerThan(before)) {
      Sight.atHouseWork(() -> chronicle.redact(next.number()));
    }
    if (next.isHidden()) {
      Sight.atHouseWork(() -> chronicle.narrow(next.number(), next.readers(one.country())));
    }
    note(one, reader, "document.revised");
  }

  /** Takes a document away, and all that was noted of it from all but the country. */
  public void remove(long number, long document, Reader reader) {
    var one = held(number, reader);
    var gone = document(number, document, reader);
    documents.delete(document);
    tellOf(one, gone, "document-removed", "", List.of(), true);
    Sight.atHouseWork(() -> chronicle.narrow(document, Set.of(Keys.country(one.country()))));
    note(one, reader, "document.removed");
  }

  private void tellOf(
      Structure one,
      Document document,
      String act,
      String reason,
      List<Change> changes,
      boolean hidden) {
    var now = clock.instant();
    if (!hidden) {
      one.touch(now);
      structures.save(one);
    }
    tell(
        one,
        document.number(),
        new Event(now, act, reason, changes),
        hidden ? Set.of(Keys.country(one.country())) : one.cover().keys());
  }

  /** Says that a practice documented from public sources is none of the country’s plans. */
  public void dismiss(long practice, String country, String reason, Reader reader) {
    if (!reader.countries().contains(country) || !unconfirmed.isOf(country, practice, reader)) {
      throw new NotThere();
    }
    unconfirmed.dismiss(practice, country, reason, clock.instant());
    journal.note(
        reader.self().number(),
        "structure.dismissed",
        "practice/" + practice,
        Map.of("country", country));
  }

  private void tell(Structure one, long document, Event event, Set<String> readers) {
    structures.flush();
    Sight.atHouseWork(() -> chronicle.add(one.number(), document, event, readers));
  }

  private void note(Structure one, Reader reader, String act) {
    journal.note(
        reader.self().number(),
        "structure." + act,
        "structure/" + one.number(),
        Map.of("country", one.country()));
  }
}
