package org.baraza.organisation;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer;
import org.baraza.intake.Intake;
import org.baraza.intake.Lot;
import org.baraza.search.IndexKeeper;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * Takes organisations in from a file; one that differs gets its next edition, unless people keep it
 * by now.
 */
@Component
class OrganisationImport implements Importer {

  static final String AUTHOR = "import";

  private final Intake intake;
  private final EntityManager entities;
  private final Organisations organisations;
  private final OrganisationReading reading;
  private final OrganisationShelf shelf;
  private final Ties ties;
  private final IndexKeeper index;
  private final Clock clock;

  OrganisationImport(
      Intake intake,
      EntityManager entities,
      Organisations organisations,
      OrganisationReading reading,
      OrganisationShelf shelf,
      Ties ties,
      IndexKeeper index,
      Clock clock) {
    this.intake = intake;
    this.entities = entities;
    this.organisations = organisations;
    this.reading = reading;
    this.shelf = shelf;
    this.ties = ties;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "organisations";
  }

  @Override
  public Tally take(InputStream file, boolean tried, Progress progress) {
    return intake.take(file, tried, progress, new Work());
  }

  /** What a record says: its dossier without ties, and the ids of what it belongs to. */
  record Typed(OrganisationDossier dossier, String parent, List<String> networks) {

    Stream<String> above() {
      return Stream.concat(Stream.of(parent).filter(id -> !id.isEmpty()), networks.stream());
    }
  }

  /** One reading of one file. */
  private final class Work implements Intake.Work<Typed> {

    private final Map<String, Typed> told = new LinkedHashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private int added;
    private int unchanged;

    @Override
    public List<String> names() {
      return List.of("organisations");
    }

    @Override
    public void follow(Supplier<List<Long>> transaction) {
      index.follow(Organisation.class, transaction);
    }

    @Override
    public void begin() {
      Search.session(entities).indexingPlanFilter(filter -> filter.exclude(Organisation.class));
    }

    @Override
    public Typed read(String id, Fields record) {
      return reading.read(record);
    }

    @Override
    public void keep(String id, Typed typed, Fields record) {
      told.put(id, typed);
    }

    /** What a record belongs to may come later in the file: all are there before any is tied. */
    @Override
    public List<Long> finish(Progress progress) {
      var numbers = numbers();
      check(numbers);
      told.forEach((id, typed) -> enter(id, typed, numbers.getOrDefault(id, 0L)));
      told.forEach((id, typed) -> tie(typed, numbers.getOrDefault(id, 0L), numbers));
      return List.copyOf(touched);
    }

    @Override
    public Tally tally() {
      return new Tally(added, told.size() - added - unchanged, unchanged);
    }

    /** The number of every id that is there or comes with the file. */
    private Map<String, Long> numbers() {
      var named =
          told.entrySet().stream()
              .flatMap(one -> Stream.concat(Stream.of(one.getKey()), one.getValue().above()))
              .distinct()
              .toList();
      var numbers = new HashMap<String, Long>();
      if (!named.isEmpty()) {
        organisations.bySourceIds(named).forEach(one -> numbers.put(one.sourceId(), one.number()));
      }
      for (var id : told.keySet()) {
        numbers.computeIfAbsent(
            id,
            _ ->
                Lot.draw(
                    number -> organisations.existsById(number) || numbers.containsValue(number)));
      }
      return numbers;
    }

    private void check(Map<String, Long> numbers) {
      var problems = new ArrayList<Problem>();
      var above = ties.above();
      told.forEach((id, typed) -> {
        typed
            .above()
            .filter(one -> !numbers.containsKey(one))
            .forEach(one ->
                problems.add(Problem.of(id, "parent, networks", "organisation.mend.id", one)));
        above.put(numbers.getOrDefault(id, 0L), above(typed, numbers));
      });
      for (var id : told.keySet()) {
        var number = numbers.getOrDefault(id, 0L);
        if (Ties.isCircle(number, above.getOrDefault(number, Set.of()), above)) {
          problems.add(Problem.of(id, "parent, networks", "organisation.mend.circle"));
        }
      }
      if (!problems.isEmpty()) {
        throw new ImportRefused(problems);
      }
    }

    private static Set<Long> above(Typed typed, Map<String, Long> numbers) {
      var above = new HashSet<Long>();
      typed.above().filter(numbers::containsKey).forEach(id -> above.add(numbers.get(id)));
      return above;
    }

    private void enter(String id, Typed typed, long number) {
      if (!organisations.existsById(number)) {
        shelf.add(
            new Organisation(number, id, Audience.PUBLIC, typed.dossier(), clock.instant()),
            AUTHOR,
            "");
        added++;
        touched.add(number);
      }
    }

    private void tie(Typed typed, long number, Map<String, Long> numbers) {
      var one = organisations.findById(number).orElseThrow();
      var next =
          typed
              .dossier()
              .within(
                  numbers.getOrDefault(typed.parent(), 0L),
                  typed.networks().stream().map(id -> numbers.getOrDefault(id, 0L)).toList());
      if (one.mergedInto().isPresent() || shelf.isKept(number)) {
        unchanged++;
      } else if (touched.contains(number)) {
        one.revise(next, clock.instant());
        shelf.tie(one);
      } else if (shelf.revise(one, next, AUTHOR, "", clock.instant())) {
        touched.add(number);
        touched.addAll(ties.allBelow(number));
      } else {
        unchanged++;
      }
    }
  }
}
