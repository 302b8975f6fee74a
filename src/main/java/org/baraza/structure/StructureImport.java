package org.baraza.structure;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baraza.dossier.Revision;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer;
import org.baraza.intake.Intake;
import org.baraza.intake.Lot;
import org.baraza.search.IndexKeeper;
import org.baraza.structure.Chronicle.Event;
import org.baraza.structure.StructureReading.Told;
import org.baraza.world.Atlas;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * Takes bodies and plans in from a file, as documented from public sources. What a country entered,
 * confirmed or said of a document is its own: a file no longer changes it.
 */
@Component
class StructureImport implements Importer {

  private final Intake intake;
  private final EntityManager entities;
  private final Structures structures;
  private final Documents documents;
  private final Chronicle chronicle;
  private final StructureReading reading;
  private final IndexKeeper index;
  private final Atlas atlas;
  private final Clock clock;

  StructureImport(
      Intake intake,
      EntityManager entities,
      Structures structures,
      Documents documents,
      Chronicle chronicle,
      StructureReading reading,
      IndexKeeper index,
      Atlas atlas,
      Clock clock) {
    this.intake = intake;
    this.entities = entities;
    this.structures = structures;
    this.documents = documents;
    this.chronicle = chronicle;
    this.reading = reading;
    this.index = index;
    this.atlas = atlas;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "structures";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    return intake.take(file, tried, progress, new Work());
  }

  /** One reading of one file. */
  private final class Work implements Intake.Work<Told> {

    private final Map<String, Told> told = new LinkedHashMap<>();
    private final List<Long> touched = new ArrayList<>();
    private int added;

    @Override
    public List<String> names() {
      return List.of("structures");
    }

    @Override
    public void follow(Supplier<List<Long>> transaction) {
      index.follow(Structure.class, transaction);
    }

    @Override
    public void begin() {
      Search.session(entities).indexingPlanFilter(filter -> filter.exclude(Structure.class));
    }

    @Override
    public Told read(String id, Fields record) {
      return reading.read(record);
    }

    @Override
    public void keep(String id, Told one, Fields record) {
      told.put(id, one);
    }

    /** Only now is it known which bodies there are for others to belong to. */
    @Override
    public List<Long> finish(Progress progress) {
      var fresh = new ArrayList<String>();
      told.forEach((id, one) -> {
        if (structures.bySourceIds(List.of(id)).isEmpty()) {
          add(id, one);
          fresh.add(id);
        }
      });
      added = fresh.size();
      told.forEach((id, one) -> keep(known(id), one, id, fresh.contains(id)));
      return touched;
    }

    private void add(String id, Told one) {
      var places = atlas.placesOf(List.of(one.country()));
      var number = Lot.draw(structures::existsById);
      entities.persist(
          new Structure(
              number, id, one.country(), one.kind(), one.particulars(), places, clock.instant()));
      entities.flush();
    }

    private Structure known(String id) {
      return structures.bySourceIds(List.of(id)).getFirst();
    }

    private void keep(Structure known, Told one, String id, boolean isFresh) {
      var next = placed(one, id, known);
      var isHeld =
          known.isConfirmed() || known.isWithdrawn() || chronicle.isSpokenFor(known.number());
      var changes = Revision.between(known.particulars(), next);
      var papers = papers(known);
      if (isFresh || !isHeld && !(changes.isEmpty() && papers.equals(one.documents()))) {
        var at = clock.instant();
        known.revise(next, at);
        entities.flush();
        replace(known, one);
        var event = new Event(at, "imported", "", isFresh ? List.of() : changes);
        chronicle.add(known.number(), 0, event, known.cover().keys());
        touched.add(known.number());
      }
    }

    private Particulars placed(Told one, String id, Structure known) {
      if (one.kind() != known.kind() || !one.country().equals(known.country())) {
        throw new ImportRefused(List.of(Problem.of(id, "kind", "structure.import.other")));
      }
      var parent = one.parent();
      var above = parent.isEmpty() ? List.<Structure>of() : structures.bySourceIds(List.of(parent));
      if (!parent.isEmpty() && (above.isEmpty() || parent.equals(id))) {
        throw new ImportRefused(
            List.of(Problem.of(id, "parent", "structure.import.parent", parent)));
      }
      var it = one.particulars();
      return new Particulars(
          it.language(),
          it.names(),
          it.mandates(),
          it.legalBasis(),
          it.since(),
          it.until(),
          above.isEmpty() ? 0 : above.getFirst().number(),
          it.focalPoint(),
          it.tasks(),
          it.sources(),
          it.practice());
    }

    /** Its documents as a file would say them. */
    private List<Document> papers(Structure known) {
      return kept(known).stream().map(one -> numbered(one, 0, 0)).toList();
    }

    private List<Document> kept(Structure known) {
      return documents.all(known.number());
    }

    private void replace(Structure known, Told one) {
      kept(known).forEach(paper -> documents.delete(paper.number()));
      for (var paper : one.documents()) {
        documents.save(numbered(paper, documents.draw(), known.number()), known.country());
      }
    }

    private static Document numbered(Document one, long number, long structure) {
      return new Document(
          number,
          structure,
          one.title(),
          one.language(),
          one.day(),
          one.release(),
          one.body(),
          one.url());
    }

    @Override
    public Tally tally() {
      return new Tally(added, touched.size() - added, told.size() - touched.size());
    }
  }
}
