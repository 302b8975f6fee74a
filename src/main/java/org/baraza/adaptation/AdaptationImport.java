package org.baraza.adaptation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.baraza.adaptation.AdaptationReading.Whole;
import org.baraza.adaptation.AdaptationShelf.Told;
import org.baraza.intake.Fields;
import org.baraza.intake.Importer;
import org.baraza.intake.Intake;
import org.baraza.practice.Uptakes;
import org.springframework.stereotype.Component;

/**
 * Takes adaptations in from a file. An adaptation between two practices that was only derived from
 * their records so far is taken over, with its number.
 */
@Component
class AdaptationImport implements Importer {

  private final Intake intake;
  private final AdaptationReading reading;
  private final Adaptations adaptations;
  private final AdaptationShelf shelf;
  private final DerivedAdaptations derived;
  private final Uptakes uptakes;

  AdaptationImport(
      Intake intake,
      AdaptationReading reading,
      Adaptations adaptations,
      AdaptationShelf shelf,
      DerivedAdaptations derived,
      Uptakes uptakes) {
    this.intake = intake;
    this.reading = reading;
    this.adaptations = adaptations;
    this.shelf = shelf;
    this.derived = derived;
    this.uptakes = uptakes;
  }

  @Override
  public String noun() {
    return "adaptations";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    return intake.take(file, tried, progress, new Work());
  }

  /** One reading of one file. */
  private final class Work implements Intake.Work<Whole> {

    private int added;
    private int changed;
    private int unchanged;

    @Override
    public List<String> names() {
      return List.of("adaptations");
    }

    @Override
    public void follow(Supplier<List<Long>> transaction) {
      uptakes.follow(transaction);
    }

    @Override
    public Whole read(String id, Fields record) {
      return reading.read(id, record);
    }

    @Override
    public void keep(String id, Whole whole, Fields record) {
      var known = known(whole.told());
      var told = known.map(whole.told()::continuing).orElse(whole.told());
      var kept = shelf.keep(known, told);
      var written = write(adaptations.bySourceId(id).orElseThrow(), whole, record);
      switch (kept) {
        case ADDED -> added++;
        case CHANGED -> changed++;
        case UNCHANGED -> {
          if (written) {
            changed++;
          } else {
            unchanged++;
          }
        }
      }
    }

    @Override
    public List<Long> finish(Progress progress) {
      return derived.reckon("from");
    }

    @Override
    public Tally tally() {
      return new Tally(added, changed, unchanged);
    }

    /** Adds what is new in the diary; what stands there is never written anew. */
    private boolean write(Adaptation of, Whole whole, Fields record) {
      var there = adaptations.wholeDiary(of.number());
      var written = false;
      for (var entry : whole.diary()) {
        var same = there.stream().filter(one -> one.id().equals(entry.id())).findFirst();
        if (same.isPresent() && !same.get().saysAs(entry)) {
          record.problem("diary", "adaptation.mend.diary", entry.id());
        } else if (!same.equals(Optional.of(entry))) {
          adaptations.write(of, entry);
          written = true;
        }
      }
      return written;
    }
  }

  private Optional<Adaptation> known(Told told) {
    return adaptations
        .bySourceId(told.sourceId())
        .or(() ->
            adaptations
                .derivedBetween(told.from(), told.to())
                .filter(derived -> told.cover().isAsWideAs(derived.cover())));
  }
}
