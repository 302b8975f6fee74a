package org.baraza.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.dossier.Aspect;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Rendering;
import org.baraza.dossier.Translations;
import org.baraza.facets.Facets;
import org.baraza.facets.Period;
import org.baraza.language.Lang;
import org.baraza.search.Filing;
import org.baraza.search.Findable;
import org.baraza.search.Finding;
import org.baraza.search.Found;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One initiative, programme, law or method, and how far it has been proven. */
@Entity
@Table(schema = "practice")
@Found(
    index = "practice",
    from = {
      "dossier",
      "places",
      "readers",
      "adaptations",
      "confirmation",
      "archivedAt",
      "changedAt",
      "marking",
      "renderings"
    })
class Practice implements Findable {

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
  private String[] guests = {};

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] readers = {Keys.PUBLIC};

  @JdbcTypeCode(SqlTypes.JSON)
  private Dossier dossier;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Set<String>> places;

  private int adaptations;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Setback> setbacks = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Confirmation confirmation;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Rendering> renderings = List.of();

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] stale = {};

  private @Nullable Instant reviewedAt;

  private @Nullable Instant archivedAt;

  private Instant enteredAt;

  private Instant changedAt;

  Practice(
      PracticeId id,
      @Nullable String sourceId,
      Dossier dossier,
      Map<String, Set<String>> places,
      Instant at) {
    this.number = id.number();
    this.sourceId = sourceId;
    this.dossier = dossier;
    this.places = places;
    this.enteredAt = at;
    this.changedAt = at;
  }

  @SuppressWarnings("NullAway.Init")
  protected Practice() {}

  PracticeId id() {
    return new PracticeId(number);
  }

  String sourceId() {
    return sourceId == null ? "" : sourceId;
  }

  Cover cover() {
    return new Cover(audience, marking, Set.of(circle), Set.of(owners));
  }

  /** Shows it to others from now on; gives back whom it was shown to. */
  Cover cover(Cover next) {
    var before = cover();
    audience = next.audience();
    marking = next.marking();
    circle = next.circle().toArray(String[]::new);
    owners = next.owners().toArray(String[]::new);
    lock(next.equals(before) ? Set.of(guests) : Set.of());
    return before;
  }

  /** Whether this reader may see it: one of those it is shown to, or a guest. */
  boolean isSeenBy(Reader reader) {
    return reader.sees(Set.of(readers));
  }

  /**
   * Lets somebody in beside those it is shown to. What it is shown to, and what is derived from it,
   * stays as it is; guests leave when it is shown to others than before.
   *
   * @throws IllegalStateException if its label names its recipients one by one
   */
  void admit(String guest) {
    if (marking == Marking.RED) {
      throw new IllegalStateException("no guests for " + marking.label());
    }
    var next = new TreeSet<>(Set.of(guests));
    next.add(guest);
    lock(next);
  }

  void dismiss(String guest) {
    var next = new TreeSet<>(Set.of(guests));
    next.remove(guest);
    lock(next);
  }

  private void lock(Set<String> invited) {
    var keys = cover().keys();
    keys.addAll(invited);
    guests = invited.toArray(String[]::new);
    readers = keys.toArray(String[]::new);
  }

  Dossier dossier() {
    return dossier;
  }

  Instant changedAt() {
    return changedAt;
  }

  Uptake uptake() {
    return new Uptake(adaptations, setbacks);
  }

  Standing standing() {
    return Standing.of(dossier, isConfirmed(), uptake());
  }

  Optional<Confirmation> confirmation() {
    return Optional.ofNullable(confirmation);
  }

  /** When its country last stood by it, if ever. */
  Optional<Instant> reviewedAt() {
    return Optional.ofNullable(reviewedAt);
  }

  boolean isArchived() {
    return archivedAt != null;
  }

  private boolean isConfirmed() {
    return confirmation != null && confirmation.holdsFor(dossier.countries());
  }

  /** Notes who stands by the present edition. */
  void confirm(Confirmation by, Instant at) {
    confirmation = by;
    reaffirm(at);
  }

  /** Notes that a country no longer stands by it. */
  void lose(String country, LocalDate on, String grounds) {
    if (confirmation == null || !confirmation.isEndorsedBy(country)) {
      throw new IllegalStateException(country + " does not stand by " + id());
    }
    confirmation = confirmation.without(country, on, grounds);
  }

  void reaffirm(Instant at) {
    reviewedAt = at;
    archivedAt = null;
  }

  void archive(Instant at) {
    archivedAt = at;
  }

  /** What it tells in other languages, as far as the reader may have it. */
  Translations translations(Reader reader) {
    return translations().only(one -> one.opensTo(reader.keys()));
  }

  private Translations translations() {
    return new Translations(dossier, renderings);
  }

  /** What is shown in a language and was left behind by its source. */
  Stream<Rendering> staleIn(Lang lang) {
    return translations().in(lang).stream()
        .filter(Translations.Shown::isStale)
        .flatMap(shown -> shown.rendering().stream());
  }

  /** Takes passages in another language that were accepted. */
  void translate(List<Rendering> accepted) {
    keep(translations().with(accepted));
  }

  /** What was translated while fewer saw it stays theirs. */
  void lockRenderings(Cover before) {
    keep(
        new Translations(
            dossier, renderings.stream().map(one -> one.lockedWith(before.keys())).toList()));
  }

  private void keep(Translations next) {
    renderings = next.renderings();
    stale = next.only(Rendering::isOpen).stale().stream().map(Lang::code).toArray(String[]::new);
  }

  /** Takes a new edition of the record, which nobody stands by yet; gives what it said before. */
  Dossier revise(Dossier next, Map<String, Set<String>> itsPlaces, Instant at) {
    var before = dossier;
    var translated = translations().under(next, changedAt);
    dossier = next;
    keep(translated);
    places = itsPlaces;
    changedAt = at;
    confirmation = null;
    return before;
  }

  /** Derives its places anew from what it says. */
  void relocate(Locating locating) {
    places = locating.of(dossier);
  }

  @Override
  public boolean isListed() {
    return !isArchived();
  }

  @Override
  public Finding finding() {
    var told = translations().only(Rendering::isOpen).told();
    return new Finding(
        "practice",
        String.valueOf(number),
        "/practices/" + number,
        sourceId(),
        Set.of(readers),
        dossier.language(),
        told.titles(),
        told.leads(),
        told.prose().with(dossier.language(), prose()),
        Set.copyOf(dossier.organisations()),
        facets(),
        dossier.started(),
        standing().maturity().rung());
  }

  @Override
  public Filing filing() {
    return new Filing(enteredAt, changedAt, marking);
  }

  private String prose() {
    var told = new StringBuilder(dossier.prose().only(dossier.language()).orElse(""));
    dossier.concerns().forEach(concern -> told.append('\n').append(concern.text()));
    dossier.transfers().forEach(transfer -> told.append('\n').append(transfer.what()));
    dossier.targetGroups().forEach(group -> told.append('\n').append(group));
    return told.isEmpty() ? "—" : told.toString();
  }

  private Map<String, Set<String>> facets() {
    var facets = new LinkedHashMap<>(places);
    facets.put(Facets.PILLAR, Set.copyOf(dossier.pillars()));
    facets.put(Facets.CONCEPT, Set.copyOf(dossier.concepts()));
    facets.put(Facets.GROUP, Set.copyOf(dossier.groups()));
    facets.put(Facets.MATURITY, Set.of(standing().maturity().code()));
    facets.put(Facets.LANGUAGE, languages());
    facets.put(Facets.SCALE, Set.copyOf(dossier.setting().all(Aspect.SCALE)));
    Period.of(dossier.started()).ifPresent(period -> facets.put(Facets.PERIOD, Set.of(period)));
    facets.values().removeIf(Set::isEmpty);
    return facets;
  }

  /** The languages of its account, and those it was translated to as a whole. */
  private Set<String> languages() {
    var languages = new LinkedHashSet<>(dossier.accounts().keySet());
    languages.addAll(translations().only(Rendering::isOpen).complete());
    return Set.copyOf(languages.stream().map(Lang::code).toList());
  }
}
