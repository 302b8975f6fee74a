package org.baraza.adaptation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Cover;
import org.baraza.adaptation.AdaptationShelf.Kept;
import org.baraza.adaptation.AdaptationShelf.Told;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Remark;
import org.baraza.practice.Derivations;
import org.baraza.practice.PracticeTie;
import org.baraza.practice.PracticeTies;
import org.baraza.practice.Uptakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the derived adaptations true to the records of practices, refuses circles, and has the
 * maturity of practices follow; always inside the transaction of whoever asks.
 */
@Component
class DerivedAdaptations implements Derivations {

  private static final Logger LOG = LoggerFactory.getLogger(DerivedAdaptations.class);

  private final PracticeTies ties;
  private final Adaptations adaptations;
  private final AdaptationShelf shelf;
  private final Uptakes uptakes;
  private final Clock clock;

  DerivedAdaptations(
      PracticeTies ties,
      Adaptations adaptations,
      AdaptationShelf shelf,
      Uptakes uptakes,
      Clock clock) {
    this.ties = ties;
    this.adaptations = adaptations;
    this.shelf = shelf;
    this.uptakes = uptakes;
    this.clock = clock;
  }

  @Override
  public List<Long> settle(Progress progress) {
    derive(progress);
    return reckon("related_to");
  }

  private void derive(Progress progress) {
    var known = adaptations.everyOne();
    var bySourceId = known.stream().collect(toMap(Adaptation::sourceId, one -> one));
    var held =
        known.stream()
            .filter(one -> one.origin() != Origin.DERIVED && one.to() != 0)
            .collect(groupingBy(DerivedAdaptations::ends, mapping(Adaptation::cover, toList())));
    var derived = Derivation.of(ties.all());
    var report = new Report(progress);
    for (var one : derived) {
      report.count(one);
      if (!isHeld(one, held)) {
        report.tell(one, shelf.keep(Optional.ofNullable(bySourceId.get(one.key())), told(one)));
      }
    }
    var keys = derived.stream().map(Derived::key).collect(toSet());
    known.stream()
        .filter(one -> one.origin() == Origin.DERIVED && !one.isWithdrawn())
        .filter(one -> !keys.contains(one.sourceId()))
        .forEach(one -> report.withdrawn(one));
    report.finish();
  }

  /** Whether a record of its own tells the same, to whoever would see what is derived. */
  private static boolean isHeld(Derived one, Map<String, List<Cover>> held) {
    return held.getOrDefault(one.from() + " " + one.to(), List.of()).stream()
        .anyMatch(record -> record.isAsWideAs(one.cover()));
  }

  private static String ends(Adaptation one) {
    return one.from() + " " + one.to();
  }

  private static Told told(Derived one) {
    return new Told(
        one.key(), Origin.DERIVED, one.cover(), one.from(), one.to(), one.dossier(), "");
  }

  /**
   * Reckons anew what counts for the maturity of practices.
   *
   * @param field where the file that is being taken in says who descends from whom
   * @return the numbers of practices whose uptake changed
   * @throws ImportRefused if a practice would descend from itself
   */
  List<Long> reckon(String field) {
    var all = adaptations.everyOne();
    refuseCircle(all, field);
    var ends = new HashSet<String>();
    all.forEach(one -> {
      ends.add(String.valueOf(one.from()));
      ends.add(String.valueOf(one.to()));
    });
    var recorded =
        ties.named(ends).stream()
            .filter(tie -> tie.cover().isPublic())
            .map(tie -> tie.id().number())
            .collect(toSet());
    var reckoning = Reckoning.of(all, recorded, uptakes.read(Set.of()), LocalDate.now(clock));
    all.stream()
        .filter(one -> one.counts() != reckoning.counting().contains(one.number()))
        .forEach(one -> adaptations.count(one.number(), !one.counts()));
    return uptakes.write(reckoning.uptakes());
  }

  private void refuseCircle(List<Adaptation> all, String field) {
    var circle = Descent.of(all).circle();
    if (!circle.isEmpty()) {
      var names = names(circle);
      var way = circle.stream().map(one -> names.getOrDefault(one, "BRZ-" + one)).toList();
      throw new ImportRefused(
          List.of(
              Problem.of(
                  way.getFirst(), field, "adaptation.mend.circle", String.join(" → ", way))));
    }
  }

  private Map<Long, String> names(List<Long> numbers) {
    var names = new HashMap<Long, String>();
    for (PracticeTie tie : ties.named(numbers.stream().map(String::valueOf).toList())) {
      names.put(tie.id().number(), tie.sourceId());
    }
    return names;
  }

  /** What the derivation tells whoever takes practices in. */
  private final class Report {

    private final Progress progress;
    private final List<Remark> each = new ArrayList<>();
    private int records;
    private int transfers;
    private int carried;
    private int nowhere;

    Report(Progress progress) {
      this.progress = progress;
    }

    void count(Derived one) {
      if (one.to() == 0) {
        transfers++;
        nowhere += one.dossier().toCountries().isEmpty() ? 1 : 0;
      } else {
        records++;
        carried += one.transfers();
      }
    }

    void tell(Derived one, Kept kept) {
      if (kept == Kept.UNCHANGED) {
        return;
      }
      var key =
          one.to() != 0
              ? one.transfers() > 0 ? "adaptation.report.carrying" : "adaptation.report.adaptation"
              : one.dossier().toCountries().isEmpty()
                  ? "adaptation.report.nowhere"
                  : "adaptation.report.transfer";
      each.add(Remark.of(key, one.key(), one.transfers()));
    }

    void withdrawn(Adaptation one) {
      shelf.withdraw(one, AdaptationShelf.DERIVATION);
      each.add(Remark.of("adaptation.report.withdrawn", one.sourceId()));
    }

    void finish() {
      if (!each.isEmpty()) {
        LOG.info(
            "derived from practices: {} adaptations carrying {} documented transfers, {} documented"
                + " transfers without a record on the other side, {} of them to no named country",
            records,
            carried,
            transfers,
            nowhere);
        progress.tell(Remark.of("adaptation.report", records, carried, transfers, nowhere));
        each.forEach(progress::tell);
      }
    }
  }
}
