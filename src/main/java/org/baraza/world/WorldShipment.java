package org.baraza.world;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The data shipped with the platform: taken in at the first start, and again when an edition
 * differs.
 */
@Component
class WorldShipment {

  private static final List<String> FILES =
      List.of(
          "countries", "country_names", "organisations", "memberships", "borders", "indicators");

  private final JdbcClient jdbc;
  private final WorldRows rows;
  private final TransactionTemplate transaction;
  private final IndexKeeper index;
  private final Clock clock;

  WorldShipment(
      JdbcClient jdbc,
      WorldRows rows,
      TransactionTemplate transaction,
      IndexKeeper index,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.transaction = transaction;
    this.index = index;
    this.clock = clock;
  }

  /** Brings the tables to the shipped edition, in one transaction, if they are of another. */
  void unload() {
    var files = FILES.stream().map(Csv::shipped).toList();
    var digest = digest(files);
    var taken =
        jdbc.sql("select digest from world.shipment where name = 'world'")
            .query(String.class)
            .optional();
    if (!taken.equals(java.util.Optional.of(digest))) {
      index.outdated();
      transaction.executeWithoutResult(_ -> {
        rows.replaceAll(files);
        note(digest);
      });
    }
  }

  private void note(String digest) {
    jdbc.sql(
            """
            insert into world.shipment values ('world', ?, ?)
            on conflict (name) do update set digest = excluded.digest, taken_at = excluded.taken_at
            """)
        .params(digest, Timestamp.from(clock.instant()))
        .update();
  }

  private static String digest(List<Csv> files) {
    var sha = Digest.begun();
    files.forEach(file -> sha.update(file.content().getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha.digest());
  }
}
