package org.baraza.world;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baraza.intake.Fields;
import org.baraza.intake.Importer;
import org.baraza.intake.Intake;
import org.baraza.world.AcceptanceReading.Told;
import org.springframework.stereotype.Component;

/** Takes from a file which instruments countries have accepted: one record a country. */
@Component
class AcceptanceImport implements Importer {

  private final Intake intake;
  private final AcceptanceReading reading;
  private final AcceptanceTable table;

  AcceptanceImport(Intake intake, AcceptanceReading reading, AcceptanceTable table) {
    this.intake = intake;
    this.reading = reading;
    this.table = table;
  }

  @Override
  public String noun() {
    return "acceptances";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    return intake.take(file, tried, progress, new Work());
  }

  /** One reading of one file. */
  private final class Work implements Intake.Work<Told> {

    private final Map<String, String> records = new HashMap<>();
    private int added;
    private int changed;
    private int unchanged;

    @Override
    public List<String> names() {
      return List.of("acceptances");
    }

    /** Countries are not found by what they accepted: the index has nothing to follow. */
    @Override
    public void follow(Supplier<List<Long>> transaction) {
      var _ = transaction.get();
    }

    @Override
    public Told read(String id, Fields record) {
      var told = reading.read(record);
      var other = records.putIfAbsent(told.iso3(), id);
      if (other != null) {
        record.problem("country", "world.mend.country.twice", told.iso3(), other);
      }
      return told;
    }

    @Override
    public void keep(String id, Told told, Fields record) {
      switch (table.keep(id, told.iso3(), told.acceptances())) {
        case ADDED -> added++;
        case CHANGED -> changed++;
        case UNCHANGED -> unchanged++;
      }
    }

    @Override
    public List<Long> finish(Progress progress) {
      return List.of();
    }

    @Override
    public Tally tally() {
      return new Tally(added, changed, unchanged);
    }
  }
}
