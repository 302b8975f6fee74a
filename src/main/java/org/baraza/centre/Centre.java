package org.baraza.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.Filing;
import org.baraza.search.Findable;
import org.baraza.search.Finding;
import org.baraza.search.Found;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An institution that teaches, researches or hosts. */
@Entity
@Table(schema = "centre")
@Found(
    index = "centre",
    from = {"dossier", "places", "readers", "changedAt", "marking"})
class Centre implements Findable {

  @Id private Long number;

  @Version private @Nullable Long version;

  private @Nullable String sourceId;

  @Enumerated(EnumType.STRING)
  private Audience audience = Audience.PUBLIC;

  @Enumerated(EnumType.STRING)
  private Marking marking = Marking.CLEAR;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] circle = {};

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] owners = {};

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] readers = {Keys.PUBLIC};

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] withheld = {};

  @JdbcTypeCode(SqlTypes.JSON)
  private CentreDossier dossier;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Set<String>> places;

  private Instant enteredAt;

  private Instant changedAt;

  private @Nullable Instant editedAt;

  Centre(
      long number,
      @Nullable String sourceId,
      CentreDossier dossier,
      Map<String, Set<String>> places,
      Instant at) {
    this.number = number;
    this.sourceId = sourceId;
    this.dossier = dossier;
    this.places = places;
    this.enteredAt = at;
    this.changedAt = at;
  }

  @SuppressWarnings("NullAway.Init")
  protected Centre() {}

  long number() {
    return number;
  }

  String sourceId() {
    return sourceId == null ? "" : sourceId;
  }

  Cover cover() {
    return isWithheld()
        ? Cover.ownedBy(Set.of(withheld))
        : new Cover(audience, marking, Set.of(circle), Set.of(owners));
  }

  boolean isWithheld() {
    return withheld.length > 0;
  }

  /** Shows it to these alone, whatever its audience, until it is given back: to none of them. */
  void withhold(Set<String> keys) {
    withheld = keys.toArray(String[]::new);
    readers = cover().keys().toArray(String[]::new);
  }

  /** Shows it to others from now on; gives back whom it was shown to. */
  Cover cover(Cover next) {
    var before = cover();
    audience = next.audience();
    marking = next.marking();
    circle = next.circle().toArray(String[]::new);
    owners = next.owners().toArray(String[]::new);
    readers = cover().keys().toArray(String[]::new);
    return before;
  }

  CentreDossier dossier() {
    return dossier;
  }

  void revise(CentreDossier next, Map<String, Set<String>> itsPlaces, Instant at) {
    dossier = next;
    places = itsPlaces;
    changedAt = at;
  }

  /** Takes in what its editors or the facilitator say: imports leave it alone from now on. */
  void edit(CentreDossier next, Map<String, Set<String>> itsPlaces, Instant at) {
    revise(next, itsPlaces, at);
    editedAt = at;
  }

  /** Whether people keep it, and not a file. */
  boolean isEdited() {
    return editedAt != null;
  }

  String path() {
    return "/centres/" + number;
  }

  /** Derives its places anew from what it says. */
  void relocate(CentrePlaces anew) {
    places = anew.of(dossier);
  }

  @Override
  public Finding finding() {
    var facets = new LinkedHashMap<>(places);
    facets.put(Facets.PILLAR, Set.copyOf(dossier.pillars()));
    facets.put(Facets.CONCEPT, Set.copyOf(dossier.concepts()));
    facets.put(Facets.LANGUAGE, Set.copyOf(dossier.languages()));
    facets.values().removeIf(Set::isEmpty);
    return new Finding(
        "centre",
        String.valueOf(number),
        "/centres/" + number,
        sourceId(),
        Set.of(readers),
        Lang.EN,
        dossier.names(),
        dossier.descriptions(),
        prose(),
        dossier.acronym().isEmpty() ? Set.of() : Set.of(dossier.acronym()),
        facets,
        dossier.founded(),
        0);
  }

  @Override
  public Filing filing() {
    return new Filing(enteredAt, changedAt, marking);
  }

  /** What it says besides, each language for itself. */
  private Saying prose() {
    var profile = dossier.profile();
    var prose = Saying.of(Lang.EN, imported());
    for (var lang : Lang.ALL) {
      var said = new ArrayList<String>();
      prose.only(lang).ifPresent(said::add);
      profile.mandate().only(lang).ifPresent(said::add);
      profile.courses().forEach(course -> course.titles().only(lang).ifPresent(said::add));
      prose = prose.with(lang, String.join("\n", said));
    }
    return prose;
  }

  private String imported() {
    return String.join(
        "\n",
        dossier.host(),
        dossier.figures(),
        dossier.exchanges(),
        String.join(", ", dossier.offers()),
        String.join(", ", dossier.audiences()));
  }
}
