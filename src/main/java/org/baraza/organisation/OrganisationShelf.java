package org.baraza.organisation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.dossier.Editions;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Revision.Change;
import org.baraza.expert.Seating;
import org.baraza.facets.Facets;
import org.baraza.store.Sight;
import org.baraza.world.Atlas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts organisations where they are kept: with their ties, their places and their editions. */
@Component
class OrganisationShelf {

  private final Organisations organisations;
  private final EntityManager entities;
  private final Ties ties;
  private final Codes codes;
  private final Seating seating;
  private final Atlas atlas;
  private final Editions editions;
  private final JdbcClient jdbc;

  OrganisationShelf(
      Organisations organisations,
      EntityManager entities,
      Ties ties,
      Codes codes,
      Seating seating,
      Atlas atlas,
      JdbcClient jdbc) {
    this.organisations = organisations;
    this.entities = entities;
    this.ties = ties;
    this.codes = codes;
    this.seating = seating;
    this.atlas = atlas;
    this.jdbc = jdbc;
    this.editions = new Editions(jdbc, "organisation");
  }

  /**
   * The editions, the latest first: those written while it was shown to such as this reader, and no
   * others, whatever it is shown to now.
   */
  List<Revision> revisions(long number, Reader reader) {
    return editions.of(number, reader.keys());
  }

  /** Whether people keep it: whether anybody but files ever wrote an edition. */
  boolean isKept(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select exists (
                  select from organisation.edition where organisation = ? and author <> ?)
                """)
            .params(number, OrganisationImport.AUTHOR)
            .query(Boolean.class)
            .single());
  }

  /** Takes in a new one; what it belongs to is already there. */
  void add(Organisation one, String author, String why) {
    Sight.atHouseWork(() -> {
      entities.persist(one);
      entities.flush();
      codes.adopt(one.number(), String.valueOf(one.number()), one.filing().entered());
      editions.add(one.number(), one.filing().entered(), author, why, List.of());
      tie(one);
    });
  }

  /** Writes its next edition, unless it says the same as before. */
  boolean revise(
      Organisation one, OrganisationDossier next, String author, String why, Instant at) {
    var changes = Revision.between(one.dossier(), next);
    if (changes.isEmpty()) {
      return false;
    }
    one.revise(next, at);
    note(one, author, why, changes, at);
    Sight.atHouseWork(() -> tie(one));
    return true;
  }

  void note(Organisation one, String author, String why, List<Change> changes, Instant at) {
    entities.flush();
    Sight.atHouseWork(() -> editions.add(one.number(), at, author, why, changes));
  }

  void tie(Organisation one) {
    ties.write(one.number(), one.dossier());
    place(one.number());
    seating.moved();
  }

  /** Derives anew where an organisation and all below it are found. */
  void place(long number) {
    Sight.atHouseWork(() -> {
      var above = ties.above();
      var touched = new HashSet<>(ties.allBelow(number));
      touched.add(number);
      organisations.numbered(touched).forEach(one -> one.place(places(one, above)));
      entities.flush();
    });
  }

  private Map<String, Set<String>> places(Organisation one, Map<Long, Set<Long>> above) {
    var dossier = one.dossier();
    var places =
        atlas.placesOf(dossier.country().isEmpty() ? List.of() : List.of(dossier.country()));
    places.put(Facets.BODY, Set.of(dossier.kind()));
    places.put(
        Facets.ABOVE,
        Ties.allAbove(above.getOrDefault(one.number(), Set.of()), above).stream()
            .map(String::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
    return places;
  }
}
