package org.baraza.handbook;

import java.util.List;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions that a test has made. */
public final class Editions {

  private Editions() {}

  /** What is frozen can be taken away by nobody but who owns the tables. */
  public static void takeAway(JdbcClient jdbc) {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from handbook.form").update();
      for (var table : List.of("record", "snapshot")) {
        jdbc.sql("alter table handbook." + table + " disable trigger unchanged").update();
        jdbc.sql("delete from handbook." + table).update();
        jdbc.sql("alter table handbook." + table + " enable trigger unchanged").update();
      }
      jdbc.sql("delete from handbook.erratum").update();
      jdbc.sql("delete from handbook.credit").update();
      jdbc.sql("delete from handbook.edition").update();
    });
  }
}
