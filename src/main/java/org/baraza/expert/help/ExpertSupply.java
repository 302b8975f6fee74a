package org.baraza.expert.help;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.finding.Finder;
import org.baraza.expert.finding.FinderView;
import org.baraza.expert.finding.Wish;
import org.baraza.expert.listing.Showing;
import org.baraza.expert.profile.Skill;
import org.baraza.facets.Facets;
import org.baraza.facets.Slice;
import org.baraza.gaps.Supply;
import org.baraza.gaps.Survey;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The experts of the gap map, among those each reader is shown: by what they are versed in, and
 * where they worked. Guests, whose pages others keep, are told of none.
 */
@Component
@Order(4)
class ExpertSupply implements Supply {

  private static final Set<String> AREAS = Set.of(Facets.REGION, Facets.SUBREGION);

  private final Finder finder;

  ExpertSupply(Finder finder) {
    this.finder = finder;
  }

  /**
   * What of an expert decides where they count.
   *
   * @param places codes of the countries and regions they worked in, and of all that these lie in
   */
  private record Known(Set<String> concepts, Set<String> places) {

    boolean isOf(Survey.Row row) {
      return concepts.stream().anyMatch(row.concepts()::contains);
    }

    boolean isIn(Slice slice) {
      return slice.values().stream().anyMatch(places::contains);
    }
  }

  @Override
  public String name() {
    return "expert";
  }

  @Override
  public String heading() {
    return "expert.gaps";
  }

  @Override
  public String sentence() {
    return "expert.gaps.count";
  }

  @Override
  public String sign() {
    return "◊";
  }

  @Override
  public boolean isAboutPeople() {
    return true;
  }

  @Override
  public boolean isToldTo(Reader reader) {
    return reader.account().isPresent();
  }

  @Override
  public String list(String facet, Survey.Row row, Slice place) {
    var wish =
        facet.equals(Facets.MEASURE) ? Wish.forMeasure(row.code()) : Wish.inConcept(row.code());
    return FinderView.PATH + '?' + wish.query() + where(place);
  }

  /** A country or one area narrows the list down; the nearest to several places come first. */
  private static String where(Slice place) {
    if (place.facet().equals(Facets.COUNTRY)) {
      return "&country=" + place.code();
    }
    if (AREAS.contains(place.facet())) {
      return place.values().size() == 1 ? "&region=" + place.code() : "";
    }
    return "&for=" + place.code();
  }

  @Override
  public Amounts count(Survey survey) {
    var all = finder.shown(survey.reader(), Purpose.LISTING).stream().map(this::known).toList();
    var cells = new HashMap<String, Map<String, Long>>();
    for (var column : survey.columns()) {
      cells.put(
          column.code(), byRow(all.stream().filter(one -> one.isIn(column)).toList(), survey));
    }
    return new Amounts(
        cells, byRow(all.stream().filter(one -> isIn(one, survey)).toList(), survey));
  }

  /** Whoever is of any column, or of the whole itself; everybody where the list is of everybody. */
  private static boolean isIn(Known one, Survey survey) {
    return where(survey.whole()).isEmpty()
        || Stream.concat(survey.columns().stream(), Stream.of(survey.whole())).anyMatch(one::isIn);
  }

  private static Map<String, Long> byRow(List<Known> some, Survey survey) {
    var counts = new HashMap<String, Long>();
    for (var row : survey.rows()) {
      counts.put(row.code(), some.stream().filter(one -> one.isOf(row)).count());
    }
    return counts;
  }

  private Known known(Showing shown) {
    var profile = shown.profile();
    var places = new HashSet<String>();
    Stream.of(profile.experience().countries(), profile.experience().regions())
        .flatMap(List::stream)
        .forEach(place -> places.addAll(finder.within(place)));
    var concepts = new HashSet<String>();
    profile.expertise().stream().map(Skill::concept).forEach(concepts::add);
    return new Known(concepts, places);
  }
}
