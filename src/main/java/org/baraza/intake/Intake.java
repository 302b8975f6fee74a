package org.baraza.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Tally;
import org.baraza.store.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in, all of it in one transaction or nothing, whatever noun its records are of. */
@Component
public class Intake {

  /**
   * What a room does with the records of one file.
   *
   * @param <T> what a record says once it is read
   */
  public interface Work<T> {

    /** What an object in the file may call the array of its records. */
    List<String> names();

    /** Runs the transaction that gives the numbers of what it touched; the search follows. */
    void follow(Supplier<List<Long>> transaction);

    /** Before the first record, inside the transaction. */
    default void begin() {}

    /** Reads a record, and notes what cannot be meant. */
    T read(String id, Fields record);

    /** Keeps what a record says, as long as no record of the file had a problem. */
    void keep(String id, T told, Fields record);

    /** After the last record of a sound file; gives the numbers of what was touched. */
    List<Long> finish(Progress progress);

    /** What came of it. */
    Tally tally();
  }

  private final TransactionTemplate transaction;

  Intake(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  /**
   * Reads the file to its end, and has the work keep what it says unless it is only tried.
   *
   * @throws ImportRefused if any record cannot be taken; then nothing was changed
   */
  public <T> Tally take(InputStream file, boolean tried, Progress progress, Work<T> work) {
    Sight.atHouseWork(() -> {
      if (tried) {
        once(file, true, progress, work);
      } else {
        work.follow(() -> once(file, false, progress, work));
      }
    });
    return work.tally();
  }

  private <T> List<Long> once(InputStream file, boolean tried, Progress progress, Work<T> work) {
    return transaction.execute(status -> {
      work.begin();
      read(file, progress, work);
      var touched = work.finish(progress);
      if (tried) {
        status.setRollbackOnly();
      }
      return touched;
    });
  }

  private static <T> void read(InputStream file, Progress progress, Work<T> work) {
    var problems = new ArrayList<Problem>();
    var seen = new HashSet<String>();
    RecordFile.read(
        file,
        work.names(),
        (place, node) -> {
          var record = new Fields(place, node, problems);
          var id = record.required("id");
          if (!id.isEmpty() && !seen.add(id)) {
            record.problem("id", "intake.mend.twice");
          }
          var told = work.read(id, record);
          if (problems.isEmpty()) {
            work.keep(id, told, record);
          }
          progress.read(place);
        });
    if (!problems.isEmpty()) {
      throw new ImportRefused(problems);
    }
  }
}
