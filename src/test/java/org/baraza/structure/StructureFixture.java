package org.baraza.structure;

import java.util.List;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes structures out of the house of the tests again. */
public class StructureFixture {

  private final IndexKeeper index;
  private final JdbcClient jdbc;

  StructureFixture(IndexKeeper index, JdbcClient jdbc) {
    this.index = index;
    this.jdbc = jdbc;
  }

  public void delete(long number) {
    index.follow(
        Structure.class,
        () -> {
          jdbc.sql("delete from structure.structure where number = ?").param(number).update();
          return List.of(number);
        });
    Sight.atHouseWork(() -> index.forget(Structure.class));
  }
}
