package org.baraza.practice;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baraza.dossier.Dossier;
import org.baraza.intake.Fields;
import org.baraza.intake.Importer;
import org.baraza.intake.Intake;
import org.baraza.search.IndexKeeper;
import org.springframework.stereotype.Component;

/**
 * Takes practices in from a file. The same file twice changes nothing the second time; a record
 * that differs becomes its next edition.
 */
@Component
class PracticeImport implements Importer {

  private static final int BATCH = 200;

  private final Intake intake;
  private final PracticeReading reading;
  private final PracticeShelf shelf;
  private final IndexKeeper index;

  PracticeImport(Intake intake, PracticeReading reading, PracticeShelf shelf, IndexKeeper index) {
    this.intake = intake;
    this.reading = reading;
    this.shelf = shelf;
    this.index = index;
  }

  @Override
  public String noun() {
    return "practices";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    return intake.take(file, tried, progress, new Work());
  }

  /** One reading of one file. */
  private final class Work implements Intake.Work<Dossier> {

    private final Map<String, Dossier> batch = new LinkedHashMap<>();
    private final List<Long> touched = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    @Override
    public List<String> names() {
      return List.of("practices", "initiatives");
    }

    @Override
    public void follow(Supplier<List<Long>> transaction) {
      index.follow(Practice.class, transaction);
    }

    @Override
    public void begin() {
      shelf.silently();
    }

    @Override
    public Dossier read(String id, Fields record) {
      return reading.read(record);
    }

    @Override
    public void keep(String id, Dossier dossier, Fields record) {
      batch.put(id, dossier);
      if (batch.size() == BATCH) {
        keep();
      }
    }

    @Override
    public List<Long> finish(Progress progress) {
      keep();
      touched.addAll(shelf.settle(progress));
      return touched;
    }

    @Override
    public Tally tally() {
      return new Tally(added, changed, unchanged);
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
