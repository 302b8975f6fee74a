package org.baraza.adaptation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.adaptation.AdaptationReading.Whole;
import org.baraza.adaptation.AdaptationShelf.Told;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer;
import org.baraza.intake.RecordFile;
import org.baraza.practice.Uptakes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Takes adaptations in from a file, all of it in one transaction or nothing. An adaptation between
 * two practices that was only derived from their records so far is taken over, with its number.
 */
@Component
class AdaptationImport implements Importer {

  private final AdaptationReading reading;
  private final Adaptations adaptations;
  private final AdaptationShelf shelf;
  private final DerivedAdaptations derived;
  private final Uptakes uptakes;
  private final TransactionTemplate transaction;

  AdaptationImport(
      AdaptationReading reading,
      Adaptations adaptations,
      AdaptationShelf shelf,
      DerivedAdaptations derived,
      Uptakes uptakes,
      TransactionTemplate transaction) {
    this.reading = reading;
    this.adaptations = adaptations;
    this.shelf = shelf;
    this.derived = derived;
    this.uptakes = uptakes;
    this.transaction = transaction;
  }

  @Override
  public String noun() {
    return "adaptations";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    var work = new Work(progress);
    if (tried) {
      read(file, work, true);
    } else {
      uptakes.follow(() -> read(file, work, false));
    }
    return new Tally(work.added, work.changed, work.unchanged);
  }

  private List<Long> read(InputStream file, Work work, boolean tried) {
    var touched = new ArrayList<Long>();
    transaction.executeWithoutResult(status -> {
      RecordFile.read(file, List.of("adaptations"), work::take);
      if (!work.problems.isEmpty()) {
        throw new ImportRefused(work.problems);
      }
      touched.addAll(derived.reckon("from"));
      if (tried) {
        status.setRollbackOnly();
      }
    });
    return touched;
  }

  /** One reading of one file. */
  private final class Work {

    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int added;
    private int changed;
    private int unchanged;

    Work(Progress progress) {
      this.progress = progress;
    }

    void take(int place, JsonNode node) {
      var record = new Fields(place, node, problems);
      var whole = reading.read(record);
      var id = whole.told().sourceId();
      if (!id.isEmpty() && !seen.add(id)) {
        record.problem("id", "intake.mend.twice");
      }
      if (problems.isEmpty()) {
        keep(whole, record);
      }
      progress.read(place);
    }

    private void keep(Whole whole, Fields record) {
      var kept = shelf.keep(known(whole.told()), whole.told());
      var number = adaptations.bySourceId(whole.told().sourceId()).orElseThrow().number();
      var written = write(number, whole, record);
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

    /** Adds what is new in the diary; what stands there is never written anew. */
    private boolean write(long number, Whole whole, Fields record) {
      var there = adaptations.wholeDiary(number);
      var written = false;
      for (var entry : whole.diary()) {
        var same = there.stream().filter(one -> one.id().equals(entry.id())).findFirst();
        if (same.isPresent() && !same.get().saysAs(entry)) {
          record.problem("diary", "adaptation.mend.diary", entry.id());
        } else if (!same.equals(Optional.of(entry))) {
          adaptations.write(number, entry);
          written = true;
        }
      }
      return written;
    }
  }

  private Optional<Adaptation> known(Told told) {
    return adaptations
        .bySourceId(told.sourceId())
        .or(() -> adaptations.derivedBetween(told.from(), told.to()));
  }
}
