package org.baraza.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.organisation.OrganisationDossier.KeyFacts;
import org.baraza.search.Filing;
import org.baraza.search.Findable;
import org.baraza.search.Finding;
import org.baraza.search.Found;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body that people, centres and other bodies belong to. */
@Entity
@Table(schema = "organisation")
@Found(
    index = "organisation",
    from = {"dossier", "places", "readers", "changedAt", "marking", "mergedInto"})
class Organisation implements Findable {

  @Id private Long number;

  @Version private @Nullable Long version;

  private @Nullable String sourceId;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Enumerated(EnumType.STRING)
  private Marking marking;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] circle = {};

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] owners = {};

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] readers = {};

  @JdbcTypeCode(SqlTypes.JSON)
  private OrganisationDossier dossier;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Set<String>> places;

  private @Nullable Long mergedInto;

  private boolean withheld;

  private Instant enteredAt;

  private Instant changedAt;

  Organisation(
      long number,
      @Nullable String sourceId,
      Audience audience,
      OrganisationDossier dossier,
      Instant at) {
    this.number = number;
    this.sourceId = sourceId;
    this.dossier = dossier;
    this.places = Map.of();
    this.enteredAt = at;
    this.changedAt = at;
    this.owners =
        new String[] {
          Keys.organisation(String.valueOf(number)), Keys.role(Role.FACILITATOR),
        };
    this.audience = audience;
    this.marking = Marking.of(audience);
    cover(audience);
  }

  @SuppressWarnings("NullAway.Init")
  protected Organisation() {}

  long number() {
    return number;
  }

  String sourceId() {
    return sourceId == null ? "" : sourceId;
  }

  String path() {
    return "/organisations/" + number;
  }

  /** Whom it is meant for, whether or not it is withheld. */
  Audience audience() {
    return audience;
  }

  Cover cover() {
    return withheld
        ? Cover.ownedBy(Set.of(owners))
        : new Cover(audience, marking, Set.of(circle), Set.of(owners));
  }

  boolean isWithheld() {
    return withheld;
  }

  /** Shows it to its own people and the facilitator alone, or again to whom it is meant for. */
  void withhold(boolean next) {
    withheld = next;
    readers = cover().keys().toArray(String[]::new);
  }

  /** Shows it to others from now on: its own people and the facilitator always see it. */
  final void cover(Audience next) {
    audience = next;
    marking = Marking.of(next);
    readers = cover().keys().toArray(String[]::new);
  }

  OrganisationDossier dossier() {
    return dossier;
  }

  KeyFacts facts() {
    return dossier.facts(audience);
  }

  /** The organisation it turned out to be the same as. */
  Optional<Long> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  /** Whether the reader belongs to it. */
  boolean isOf(Reader reader) {
    return reader.keys().contains(Keys.organisation(String.valueOf(number)));
  }

  void revise(OrganisationDossier next, Instant at) {
    dossier = next;
    changedAt = at;
  }

  void place(Map<String, Set<String>> its) {
    places = its;
  }

  void mergeInto(long kept, Instant at) {
    mergedInto = kept;
    changedAt = at;
  }

  @Override
  public boolean isListed() {
    return mergedInto == null;
  }

  @Override
  public Finding finding() {
    var facets = new LinkedHashMap<>(places);
    facets.values().removeIf(Set::isEmpty);
    return new Finding(
        "organisation",
        String.valueOf(number),
        path(),
        sourceId(),
        Set.of(readers),
        Lang.EN,
        dossier.names(),
        dossier.descriptions(),
        Saying.NOTHING,
        dossier.acronym().isEmpty() ? Set.of() : Set.of(dossier.acronym()),
        facets,
        dossier.since(),
        0);
  }

  @Override
  public Filing filing() {
    return new Filing(enteredAt, changedAt, marking);
  }
}
