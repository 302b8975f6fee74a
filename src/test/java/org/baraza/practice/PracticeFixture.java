package org.baraza.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baraza.access.Cover;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Progress;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts practices into the house of the tests that only some may see, and takes them out again. */
public class PracticeFixture {

  private final PracticeReading reading;
  private final PracticeShelf shelf;
  private final PracticeCovers covers;
  private final IndexKeeper index;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  PracticeFixture(
      PracticeReading reading,
      PracticeShelf shelf,
      PracticeCovers covers,
      IndexKeeper index,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.reading = reading;
    this.shelf = shelf;
    this.covers = covers;
    this.index = index;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** Adds a practice, written as in a file; gives its number. */
  public long add(String record, Cover cover) {
    var node = new JsonMapper().readTree(record);
    var problems = new ArrayList<Problem>();
    var dossier = reading.read(new Fields(1, node, problems));
    assertThat(problems).isEmpty();
    var added = new ArrayList<Long>();
    follow(() -> added.add(shelf.add(node.path("id").asString(), dossier, cover)), added);
    return added.getFirst();
  }

  public void cover(long number, Cover cover) {
    covers.cover(new PracticeId(number), cover, "test", "test");
  }

  public void delete(long number) {
    follow(
        () -> jdbc.sql("delete from practice.practice where number = ?").param(number).update(),
        List.of(number));
    Sight.atHouseWork(() -> index.forget(Practice.class));
  }

  private void follow(Runnable work, List<Long> touched) {
    index.follow(
        Practice.class,
        () ->
            transaction.execute(_ -> {
              shelf.silently();
              work.run();
              var all = new ArrayList<>(shelf.settle(Progress.SILENT));
              all.addAll(touched);
              return all;
            }));
  }
}
