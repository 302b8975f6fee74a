package org.baraza.centre;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baraza.access.Cover;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Lot;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts centres into the house of the tests that only some may see, and takes them out again. */
public class CentreFixture {

  private final CentreReading reading;
  private final CentrePlaces places;
  private final Centres centres;
  private final EntityManager entities;
  private final IndexKeeper index;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  CentreFixture(
      CentreReading reading,
      CentrePlaces places,
      Centres centres,
      EntityManager entities,
      IndexKeeper index,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.reading = reading;
    this.places = places;
    this.centres = centres;
    this.entities = entities;
    this.index = index;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** Adds a centre, written as in a file; gives its number. */
  public long add(String record, Cover cover) {
    var node = new JsonMapper().readTree(record);
    var problems = new ArrayList<Problem>();
    var dossier = reading.read(new Fields(1, node, problems));
    assertThat(problems).isEmpty();
    var number = new ArrayList<Long>();
    index.follow(
        Centre.class,
        () ->
            transaction.execute(_ -> {
              Search.session(entities).indexingPlanFilter(filter -> filter.exclude(Centre.class));
              var centre =
                  new Centre(
                      Lot.draw(centres::existsById),
                      node.path("id").asString(),
                      dossier,
                      places.of(dossier),
                      Instant.EPOCH);
              centre.cover(cover);
              entities.persist(centre);
              entities.flush();
              number.add(centre.number());
              for (var practice : dossier.practices()) {
                jdbc.sql("insert into centre.practice values (?, ?)")
                    .params(centre.number(), practice)
                    .update();
              }
              return number;
            }));
    return number.getFirst();
  }

  public void delete(long number) {
    index.follow(
        Centre.class,
        () ->
            transaction.execute(_ -> {
              jdbc.sql("delete from centre.centre where number = ?").param(number).update();
              return List.of(number);
            }));
    Sight.atHouseWork(() -> index.forget(Centre.class));
  }
}
