package org.baraza.centre;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.baraza.intake.Fields;
import org.baraza.intake.Importer;
import org.baraza.intake.Intake;
import org.baraza.intake.Lot;
import org.baraza.search.IndexKeeper;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes centres in from a file; one that differs is replaced, unless people keep it by now. */
@Component
class CentreImport implements Importer {

  private final Intake intake;
  private final EntityManager entities;
  private final Centres centres;
  private final CentreReading reading;
  private final CentrePlaces places;
  private final CentreShelf shelf;
  private final JdbcClient jdbc;
  private final IndexKeeper index;
  private final Clock clock;

  CentreImport(
      Intake intake,
      EntityManager entities,
      Centres centres,
      CentreReading reading,
      CentrePlaces places,
      CentreShelf shelf,
      JdbcClient jdbc,
      IndexKeeper index,
      Clock clock) {
    this.intake = intake;
    this.entities = entities;
    this.centres = centres;
    this.reading = reading;
    this.places = places;
    this.shelf = shelf;
    this.jdbc = jdbc;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "centres";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    return intake.take(file, tried, progress, new Work());
  }

  /** One reading of one file. */
  private final class Work implements Intake.Work<CentreDossier> {

    private final List<Long> touched = new ArrayList<>();
    private int added;
    private int unchanged;

    @Override
    public List<String> names() {
      return List.of("centres");
    }

    @Override
    public void follow(Supplier<List<Long>> transaction) {
      index.follow(Centre.class, transaction);
    }

    @Override
    public void begin() {
      Search.session(entities).indexingPlanFilter(filter -> filter.exclude(Centre.class));
    }

    @Override
    public CentreDossier read(String id, Fields record) {
      return reading.read(record);
    }

    @Override
    public void keep(String id, CentreDossier dossier, Fields record) {
      var known = centres.bySourceIds(List.of(id));
      if (known.isEmpty()) {
        var centre =
            new Centre(
                Lot.draw(centres::existsById), id, dossier, places.of(dossier), clock.instant());
        entities.persist(centre);
        entities.flush();
        shelf.begin(centre, CentreShelf.IMPORT, clock.instant());
        added++;
        touch(centre);
      } else if (known.getFirst().isEdited() || known.getFirst().dossier().equals(dossier)) {
        unchanged++;
      } else {
        shelf.note(known.getFirst(), dossier, CentreShelf.IMPORT, "", clock.instant());
        known.getFirst().revise(dossier, places.of(dossier), clock.instant());
        touch(known.getFirst());
      }
    }

    @Override
    public List<Long> finish(Progress progress) {
      return touched;
    }

    @Override
    public Tally tally() {
      return new Tally(added, touched.size() - added, unchanged);
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
