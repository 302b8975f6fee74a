package org.baraza.adaptation;

import java.util.List;
import org.baraza.intake.Delivery;
import org.baraza.intake.Importer.Progress;
import org.baraza.practice.Uptakes;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts adaptations into the house of the tests, and takes them out again. */
public class AdaptationFixture {

  private final Delivery delivery;
  private final DerivedAdaptations derived;
  private final Uptakes uptakes;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  AdaptationFixture(
      AdaptationImport intake,
      DerivedAdaptations derived,
      Uptakes uptakes,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.delivery = new Delivery(intake);
    this.derived = derived;
    this.uptakes = uptakes;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  public void add(String record) {
    delivery.take(record);
  }

  /** The numbers of all there are, whoever may see them. */
  public List<Long> numbers() {
    return Sight.ofEverything(() ->
        jdbc.sql("select number from adaptation.adaptation order by number")
            .query(Long.class)
            .list());
  }

  /** Takes out whatever is not among these. */
  public void deleteAllBut(List<Long> numbers) {
    uptakes.follow(() ->
        transaction.execute(_ -> {
          jdbc.sql("delete from adaptation.adaptation where number not in (:numbers)")
              .param("numbers", numbers)
              .update();
          return derived.settle(Progress.SILENT);
        }));
  }
}
