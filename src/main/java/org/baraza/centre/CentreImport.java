package org.baraza.centre;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer;
import org.baraza.intake.Lot;
import org.baraza.intake.RecordFile;
import org.baraza.search.IndexKeeper;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Takes centres in from a file, all of it in one transaction or nothing. */
@Component
class CentreImport implements Importer {

  private final EntityManager entities;
  private final Centres centres;
  private final CentreReading reading;
  private final CentrePlaces places;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final IndexKeeper index;
  private final Clock clock;

  CentreImport(
      EntityManager entities,
      Centres centres,
      CentreReading reading,
      CentrePlaces places,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      IndexKeeper index,
      Clock clock) {
    this.entities = entities;
    this.centres = centres;
    this.reading = reading;
    this.places = places;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "centres";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    var work = new Work();
    if (tried) {
      read(file, work, true, progress);
    } else {
      index.follow(
          Centre.class,
          () -> {
            read(file, work, false, progress);
            return work.touched;
          });
    }
    return new Tally(work.added, work.touched.size() - work.added, work.unchanged);
  }

  private void read(InputStream file, Work work, boolean tried, Progress progress) {
    transaction.executeWithoutResult(status -> {
      Search.session(entities).indexingPlanFilter(filter -> filter.exclude(Centre.class));
      RecordFile.read(
          file,
          List.of("centres"),
          (place, node) -> {
            work.take(place, node);
            progress.read(place);
          });
      if (!work.problems.isEmpty()) {
        throw new ImportRefused(work.problems);
      }
      if (tried) {
        status.setRollbackOnly();
      }
    });
  }

  /** One reading of one file. */
  private final class Work {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Long> touched = new ArrayList<>();
    private int added;
    private int unchanged;

    void take(int place, JsonNode node) {
      var record = new Fields(place, node, problems);
      var id = record.required("id");
      if (!id.isEmpty() && !seen.add(id)) {
        record.problem("id", "intake.mend.twice");
      }
      var dossier = reading.read(record);
      if (problems.isEmpty()) {
        keep(id, dossier);
      }
    }

    private void keep(String id, CentreDossier dossier) {
      var known = centres.bySourceIds(List.of(id));
      if (known.isEmpty()) {
        var centre =
            new Centre(
                Lot.draw(centres::existsById), id, dossier, places.of(dossier), clock.instant());
        entities.persist(centre);
        added++;
        touch(centre);
      } else if (known.getFirst().dossier().equals(dossier)) {
        unchanged++;
      } else {
        known.getFirst().revise(dossier, places.of(dossier), clock.instant());
        touch(known.getFirst());
      }
    }

    private void touch(Centre centre) {
      entities.flush();
      touched.add(centre.number());
      jdbc.sql("delete from centre.practice where centre = ?").param(centre.number()).update();
      for (var practice : Set.copyOf(centre.dossier().practices())) {
        jdbc.sql("insert into centre.practice values (?, ?)")
            .params(centre.number(), practice)
            .update();
      }
    }
  }
}
