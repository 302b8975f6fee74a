package org.baraza.centre;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.dossier.Editions;
import org.baraza.dossier.Revision;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the editions of centres: nothing that was once said is lost. */
@Component
class CentreShelf {

  static final String IMPORT = "import";
  static final String FACILITATOR = "facilitator";
  static final String EDITORS = "editors";

  private final EntityManager entities;
  private final CentrePlaces places;
  private final Editions editions;

  CentreShelf(EntityManager entities, CentrePlaces places, JdbcClient jdbc) {
    this.entities = entities;
    this.places = places;
    this.editions = new Editions(jdbc, "centre");
  }

  /**
   * The editions, the latest first: those written while it was shown to such as this reader, and no
   * others, whatever it is shown to now.
   */
  List<Revision> revisions(long number, Reader reader) {
    return editions.of(number, reader.keys());
  }

  /** Every edition, for the house alone. */
  List<Revision> every(long number) {
    return Sight.ofEverything(() -> editions.of(number));
  }

  /** Notes its first edition. */
  void begin(Centre centre, String author, Instant at) {
    editions.add(centre.number(), at, author, "", List.of());
  }

  /** Notes what it is about to say otherwise; says whether that is anything. */
  boolean note(Centre centre, CentreDossier next, String author, String why, Instant at) {
    var changes = Revision.between(centre.dossier(), next);
    if (!changes.isEmpty()) {
      editions.add(centre.number(), at, author, why, changes);
    }
    return !changes.isEmpty();
  }

  /** Writes its next edition, unless it says the same as before. */
  boolean revise(Centre centre, CentreDossier next, String author, String why, Instant at) {
    if (!Sight.ofEverything(() -> note(centre, next, author, why, at))) {
      return false;
    }
    centre.edit(next, places.of(next), at);
    entities.flush();
    return true;
  }
}
