package org.baraza.practice;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.dossier.Dossier;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer;
import org.baraza.intake.RecordFile;
import org.baraza.search.IndexKeeper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Takes practices in from a file, all of it in one transaction or nothing. The same file twice
 * changes nothing the second time; a record that differs becomes its next edition.
 */
@Component
class PracticeImport implements Importer {

  private static final int BATCH = 200;

  private final PracticeReading reading;
  private final PracticeShelf shelf;
  private final TransactionTemplate transaction;
  private final IndexKeeper index;

  PracticeImport(
      PracticeReading reading,
      PracticeShelf shelf,
      TransactionTemplate transaction,
      IndexKeeper index) {
    this.reading = reading;
    this.shelf = shelf;
    this.transaction = transaction;
    this.index = index;
  }

  @Override
  public String noun() {
    return "practices";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    var work = new Work(progress);
    if (tried) {
      read(file, work, true);
    } else {
      index.follow(
          Practice.class,
          () -> {
            read(file, work, false);
            return work.touched;
          });
    }
    return new Tally(work.added, work.changed, work.unchanged);
  }

  private void read(InputStream file, Work work, boolean tried) {
    transaction.executeWithoutResult(status -> {
      shelf.silently();
      RecordFile.read(file, List.of("practices", "initiatives"), work::take);
      work.finish();
      if (tried) {
        status.setRollbackOnly();
      }
    });
  }

  /** One reading of one file. */
  private final class Work {

    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Dossier> batch = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Long> touched = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    Work(Progress progress) {
      this.progress = progress;
    }

    void take(int place, JsonNode node) {
      var record = new Fields(place, node, problems);
      var id = record.required("id");
      if (!id.isEmpty() && !seen.add(id)) {
        record.problem("id", "intake.mend.twice");
      }
      var dossier = reading.read(record);
      if (problems.isEmpty()) {
        batch.put(id, dossier);
        if (batch.size() == BATCH) {
          keep();
        }
      }
      progress.read(place);
    }

    void finish() {
      if (!problems.isEmpty()) {
        throw new ImportRefused(problems);
      }
      keep();
      touched.addAll(shelf.settle(progress));
    }

    private void keep() {
      var kept = shelf.keep(batch);
      added += kept.added();
      changed += kept.changed();
      unchanged += kept.unchanged();
      touched.addAll(kept.touched());
      batch.clear();
    }
  }
}
