package org.baraza.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision.Change;
import org.baraza.journal.Journal;
import org.baraza.store.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two records of the same organisation. Both addresses lead to the one that is kept;
 * what belonged to the other, its people and codes among it, belongs to it.
 */
@Component
@Transactional
class MergerDesk {

  private final Organisations organisations;
  private final OrganisationShelf shelf;
  private final Ties ties;
  private final Codes codes;
  private final Accessions accessions;
  private final FocalPoints focalPoints;
  private final Journal journal;
  private final Clock clock;

  MergerDesk(
      Organisations organisations,
      OrganisationShelf shelf,
      Ties ties,
      Codes codes,
      Accessions accessions,
      FocalPoints focalPoints,
      Journal journal,
      Clock clock) {
    this.organisations = organisations;
    this.shelf = shelf;
    this.ties = ties;
    this.codes = codes;
    this.accessions = accessions;
    this.focalPoints = focalPoints;
    this.journal = journal;
    this.clock = clock;
  }

  /** What stands against it, as the key of a sentence. */
  @Transactional(readOnly = true)
  Optional<String> objection(long number, long kept, Reader reader) {
    var gone = organisations.visible(number, reader);
    var stays = organisations.visible(kept, reader).filter(one -> one.mergedInto().isEmpty());
    if (number == kept || gone.isEmpty() || stays.isEmpty()) {
      return Optional.of("organisation.mend.merger");
    }
    if (gone.get().audience() != stays.get().audience()) {
      return Optional.of("organisation.mend.merger.hidden");
    }
    return Sight.ofEverything(() -> isCircle(number, kept))
        ? Optional.of("organisation.mend.circle")
        : Optional.empty();
  }

  /** Whether what stood below the one would come to stand above the other that takes its place. */
  private boolean isCircle(long number, long kept) {
    var above = new HashMap<>(ties.above());
    above.remove(number);
    above.replaceAll((below, all) ->
        all.stream()
            .map(one -> one == number ? kept : one)
            .filter(one -> !one.equals(below))
            .collect(Collectors.toSet()));
    return Ties.isCircle(kept, above.getOrDefault(kept, Set.of()), above);
  }

  void merge(long number, long kept, String why, Reader reader) {
    Sight.atHouseWork(() -> work(number, kept, why, clock.instant()));
    journal.note(
        reader.self().number(),
        "organisation.merged",
        "organisation/" + number,
        Map.of("into", String.valueOf(kept)));
  }

  private void work(long number, long kept, String why, Instant now) {
    for (var below : organisations.numbered(below(number))) {
      shelf.revise(below, moved(below, number, kept), OrganisationDesk.FACILITATOR, why, now);
    }
    var gone = organisations.findById(number).orElseThrow();
    var stays = organisations.findById(kept).orElseThrow();
    ties.write(number, gone.dossier().within(0, List.of()));
    gone.mergeInto(kept, now);
    codes.pass(number, kept);
    accessions.endAll(number);
    focalPoints.pass(number, kept);
    var merged = String.valueOf(number);
    shelf.note(gone, OrganisationDesk.FACILITATOR, why, into(String.valueOf(kept)), now);
    shelf.note(
        stays, OrganisationDesk.FACILITATOR, why, List.of(new Change("merged", "", merged)), now);
    shelf.place(kept);
  }

  private static List<Change> into(String kept) {
    return List.of(new Change("into", "", kept));
  }

  private Set<Long> below(long number) {
    var below = new java.util.TreeSet<>(ties.below(number, "UNIT"));
    below.addAll(ties.below(number, "MEMBER"));
    return below;
  }

  private static OrganisationDossier moved(Organisation one, long number, long kept) {
    var dossier = one.dossier();
    var parent = dossier.parent() == number ? kept : dossier.parent();
    return dossier.within(
        parent == one.number() ? 0 : parent,
        dossier.networks().stream()
            .map(network -> network == number ? kept : network)
            .filter(network -> network != one.number())
            .distinct()
            .toList());
  }
}
