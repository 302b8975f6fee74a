package org.baraza.structure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.language.Saying;
import org.baraza.search.Filing;
import org.baraza.search.Findable;
import org.baraza.search.Finding;
import org.baraza.search.Found;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body or a plan of a country. */
@Entity
@Table(schema = "structure")
@Found(
    index = "structure",
    from = {"particulars", "places", "readers", "changedAt", "withdrawnAt"})
class Structure implements Findable {

  enum Kind {
    BODY,
    PLAN
  }

  /** Whom a country may show it to. */
  static final List<Audience> AUDIENCES =
      List.of(Audience.PUBLIC, Audience.MEMBERS, Audience.OWNERS);

  @Id private Long number;

  @Version private @Nullable Long version;

  private @Nullable String sourceId;

  private String country;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Enumerated(EnumType.STRING)
  private Marking marking;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] owners;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] readers;

  @JdbcTypeCode(SqlTypes.JSON)
  private Particulars particulars;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Set<String>> places;

  private @Nullable Instant confirmedAt;

  private Instant enteredAt;

  private Instant changedAt;

  private @Nullable Instant withdrawnAt;

  private String withdrawnWhy = "";

  private boolean withheld;

  Structure(
      long number,
      @Nullable String sourceId,
      String country,
      Kind kind,
      Particulars particulars,
      Map<String, Set<String>> places,
      Instant at) {
    this.number = number;
    this.sourceId = sourceId;
    this.country = country;
    this.kind = kind;
    this.audience = Audience.PUBLIC;
    this.marking = Marking.CLEAR;
    this.owners = new String[] {Keys.country(country)};
    this.readers = cover().keys().toArray(String[]::new);
    this.particulars = particulars;
    this.places = places;
    this.enteredAt = at;
    this.changedAt = at;
  }

  @SuppressWarnings("NullAway.Init")
  protected Structure() {}

  long number() {
    return number;
  }

  String country() {
    return country;
  }

  Kind kind() {
    return kind;
  }

  Particulars particulars() {
    return particulars;
  }

  /** Whom its country shows it to, whether or not it is withheld. */
  Audience audience() {
    return audience;
  }

  Cover cover() {
    return withheld
        ? Cover.ownedBy(Set.of(owners))
        : new Cover(audience, marking, Set.of(), Set.of(owners));
  }

  boolean isWithheld() {
    return withheld;
  }

  /** Shows it to its country alone, or again to whom its country shows it. */
  void withhold(boolean next) {
    withheld = next;
    readers = cover().keys().toArray(String[]::new);
  }

  /** Shows it to others from now on. */
  void show(Audience next) {
    audience = next;
    marking = Marking.of(next);
    readers = cover().keys().toArray(String[]::new);
  }

  void revise(Particulars next, Instant at) {
    particulars = next;
    changedAt = at;
  }

  /** The country says that it is so. */
  void confirm(Instant at) {
    if (confirmedAt == null) {
      confirmedAt = at;
    }
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  void touch(Instant at) {
    changedAt = at;
  }

  /** Leaves a tombstone in its place. */
  void withdraw(Instant at, String why) {
    withdrawnAt = at;
    withdrawnWhy = why;
    changedAt = at;
  }

  @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  String withdrawnWhy() {
    return withdrawnWhy;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether the reader speaks for its country, and it is still there to be changed. */
  boolean isHeldBy(Reader reader) {
    return !isWithdrawn() && reader.countries().contains(country);
  }

  @Override
  public boolean isListed() {
    return !isWithdrawn();
  }

  @Override
  public Finding finding() {
    var facets = new LinkedHashMap<>(places);
    facets.values().removeIf(Set::isEmpty);
    return new Finding(
        "structure",
        String.valueOf(number),
        "/structures/" + number,
        sourceId == null ? "" : sourceId,
        Set.of(readers),
        particulars.language(),
        particulars.names(),
        particulars.mandates(),
        Saying.of(
            particulars.language(), particulars.legalBasis() + '\n' + particulars.focalPoint()),
        Set.of(),
        facets,
        Particulars.year(particulars.since()),
        0);
  }

  @Override
  public Filing filing() {
    return new Filing(enteredAt, changedAt, marking);
  }
}
