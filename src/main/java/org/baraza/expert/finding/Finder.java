package org.baraza.expert.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.expert.Bodies.Body;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.listing.Affiliations;
import org.baraza.expert.listing.ListingTable;
import org.baraza.expert.listing.Showing;
import org.baraza.expert.listing.Showings;
import org.baraza.expert.profile.Field;
import org.baraza.practice.PracticeNeeds;
import org.baraza.strategy.MeasureCard;
import org.baraza.strategy.Strategy;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/**
 * Finds experts for a reader. What the reader is shown is taken first, and all else works on that
 * alone: there is no index of people that would have to forget.
 */
@Component
public class Finder {

  /** More than any roster of people who answer for themselves. */
  private static final int MOST = 10_000;

  private final ListingTable table;
  private final Thesaurus thesaurus;
  private final Strategy strategy;
  private final Atlas atlas;
  private final PracticeNeeds needs;
  private final Showings showings;
  private final Affiliations affiliations;
  private final Clock clock;

  Finder(
      ListingTable table,
      Thesaurus thesaurus,
      Strategy strategy,
      Atlas atlas,
      PracticeNeeds needs,
      Showings showings,
      Affiliations affiliations,
      Clock clock) {
    this.table = table;
    this.thesaurus = thesaurus;
    this.strategy = strategy;
    this.atlas = atlas;
    this.needs = needs;
    this.showings = showings;
    this.affiliations = affiliations;
    this.clock = clock;
  }

  /** All experts a reader may find for a purpose, each with what is shown of them for it. */
  public List<Showing> shown(Reader reader, Purpose purpose) {
    var all = table.visible(reader, 0, MOST);
    var shown =
        purpose == Purpose.LISTING
            ? showings.of(all, reader, purpose)
            : showings.listed(all, reader, purpose);
    return shown.stream().filter(one -> one.profile().says(Field.NAME)).toList();
  }

  /**
   * Those among them who answer a wish, the best first.
   *
   * @param likeness how alike places are to where the reader looks from, by code
   */
  public List<Found> among(
      List<Showing> shown, Wish wish, Map<String, Double> likeness, Reader reader) {
    var needed = needed(wish, reader);
    if (needed.isEmpty()) {
      return List.of();
    }
    var matching = matching(wish, needed.get());
    return shown.stream()
        .filter(one -> matching.fits(one.profile()))
        .map(one -> Found.of(one, likeness, matching.strength(one.profile())))
        .sorted(Found.ORDER)
        .toList();
  }

  /**
   * What the practice takes that is to be helped with; nothing where for the reader there is no
   * such practice: who took part in it would tell of it.
   */
  private Optional<Set<String>> needed(Wish wish, Reader reader) {
    return wish.practice() == 0
        ? Optional.of(Set.of())
        : needs.of(wish.practice(), reader).map(one -> Set.copyOf(one.concepts()));
  }

  private Matching matching(Wish wish, Set<String> needed) {
    var branch = wish.concept().isEmpty() ? Set.<String>of() : thesaurus.branch(wish.concept());
    var served = strategy.measure(wish.measure()).map(this::branches).orElse(Set.of());
    var body = affiliations.seen(wish.body()).map(Body::code).orElse("");
    var within = new HashMap<String, Set<String>>();
    return new Matching(
        wish,
        branch,
        served,
        needed,
        body,
        place -> within.computeIfAbsent(place, this::within),
        LocalDate.now(clock));
  }

  private Set<String> branches(MeasureCard measure) {
    return measure.concepts().stream()
        .flatMap(concept -> thesaurus.branch(concept).stream())
        .collect(Collectors.toSet());
  }

  /** A country or region with the regions it lies in, each by its code. */
  public Set<String> within(String place) {
    var all = new HashSet<>(Set.of(place));
    Stream.concat(
            atlas.country(place).stream(),
            atlas.countries().stream().filter(one -> one.subregion().equals(place)).limit(1))
        .forEach(one -> all.addAll(regions(one, place)));
    all.remove("");
    return all;
  }

  private static Set<String> regions(CountryCard one, String place) {
    return one.iso3().equals(place)
        ? new HashSet<>(List.of(one.region(), one.subregion()))
        : Set.of(one.region());
  }
}
