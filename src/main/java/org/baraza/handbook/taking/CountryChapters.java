package org.baraza.handbook.taking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Fact;
import org.baraza.handbook.binding.Book.Facts;
import org.baraza.handbook.binding.Book.Items;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.handbook.binding.Book.Table;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.CountryFacts;
import org.baraza.world.Indicator;
import org.baraza.world.Membership;
import org.baraza.world.Status;
import org.baraza.world.WorldFacts;
import org.springframework.stereotype.Component;

/** Tells what the world knows of a country as a chapter of a book: the same for every reader. */
@Component
public class CountryChapters {

  private final WorldFacts facts;
  private final Atlas atlas;
  private final Clock clock;

  CountryChapters(WorldFacts facts, Atlas atlas, Clock clock) {
    this.facts = facts;
    this.atlas = atlas;
    this.clock = clock;
  }

  /**
   * A country as it is told.
   *
   * @param dated the day of the latest of its facts
   */
  public record Told(Chapter chapter, LocalDate dated) {}

  /**
   * What is known of a country, without its place in the book; nothing if there is no such country.
   */
  public Optional<Told> of(String iso3, Frame tongue) {
    return facts
        .of(iso3)
        .map(known -> {
          var title = new Said(known.card().name(tongue.lang()), tongue.lang());
          return new Told(
              new Chapter("country", "", title, List.of(), sections(known, tongue)), dated(known));
        });
  }

  private static LocalDate dated(CountryFacts known) {
    return Stream.concat(
            known.statuses().stream().map(Status::asOf),
            known.memberships().stream().map(Membership::asOf))
        .max(Comparator.naturalOrder())
        .orElse(WorldFacts.SHIPPED);
  }

  private List<Section> sections(CountryFacts known, Frame tongue) {
    var sections = new ArrayList<Section>();
    var glance = glance(known, tongue);
    if (!glance.isEmpty()) {
      sections.add(new Section(tongue.word("practice.facts"), List.of(new Facts(glance))));
    }
    if (!known.indicators().isEmpty()) {
      sections.add(
          new Section(
              tongue.word("world.indicators"),
              List.of(
                  indicators(known.indicators(), tongue),
                  Paragraph.note(tongue.word("world.indicators.source"), tongue.lang()))));
    }
    var today = LocalDate.now(clock);
    var now = known.memberships().stream().filter(one -> one.holdsOn(today)).toList();
    var others = known.memberships().stream().filter(one -> !one.holdsOn(today)).toList();
    memberships(sections, tongue.word("world.groupings"), now, tongue);
    memberships(sections, tongue.word("world.otherStandings"), others, tongue);
    return sections;
  }

  private List<Fact> glance(CountryFacts known, Frame tongue) {
    var glance = new ArrayList<Fact>();
    var today = LocalDate.now(clock);
    add(glance, "search.facet.region", List.of(region(known.card(), tongue)), tongue);
    add(
        glance,
        "world.status",
        known.statuses().stream()
            .filter(status -> status.holdsOn(today))
            .map(status -> status(status, tongue))
            .toList(),
        tongue);
    add(
        glance,
        "world.languages",
        known.officialLanguages().stream().map(tongue::languageName).toList(),
        tongue);
    if (!known.legalFamily().isEmpty()) {
      add(glance, "world.law", List.of(tongue.word("world.law." + known.legalFamily())), tongue);
    }
    if (known.landlocked()) {
      add(glance, "world.position", List.of(tongue.word("world.landlocked")), tongue);
    }
    var neighbours =
        known.neighbours().stream()
            .flatMap(code -> atlas.country(code).stream())
            .map(card -> card.name(tongue.lang()))
            .toList();
    add(glance, "world.neighbours", tongue.sorted(neighbours, name -> name), tongue);
    return glance;
  }

  private String region(CountryCard card, Frame tongue) {
    var code = card.subregion().isEmpty() ? card.region() : card.subregion();
    return atlas.regionName(code, tongue.lang());
  }

  private static void add(List<Fact> facts, String name, List<String> values, Frame tongue) {
    var said = String.join(" · ", values);
    if (!said.isEmpty()) {
      facts.add(new Fact(tongue.word(name), Paragraph.of(said, tongue.lang())));
    }
  }

  /** A status with the dates known of it. */
  private static String status(Status status, Frame tongue) {
    var isIncome = status.kind().equals("income");
    var key = isIncome ? "world.income." + status.value() : "world.status." + status.kind();
    var until = status.until();
    var said =
        until == null || isIncome
            ? tongue.word(key)
            : tongue.word("world.until", tongue.word(key), tongue.date(until));
    return said + " (" + tongue.word("world.asof", tongue.date(status.asOf())) + ")";
  }

  private static Block indicators(List<Indicator> indicators, Frame tongue) {
    var rows =
        indicators.stream()
            .map(one ->
                Stream.of(
                        tongue.word("world.indicator." + one.name()),
                        tongue.decimal(one.value()),
                        one.year() == 0 ? tongue.word("world.undated") : tongue.year(one.year()))
                    .map(cell -> Paragraph.of(cell, tongue.lang()))
                    .toList())
            .toList();
    var head = Stream.of("world.indicators", "world.value", "world.year").map(tongue::word);
    return new Table(tongue.word("world.indicators"), head.toList(), rows);
  }

  /** A membership with the name of its grouping. */
  private record Belonging(String name, Membership membership) {}

  private void memberships(
      List<Section> sections, String title, List<Membership> memberships, Frame tongue) {
    var named =
        memberships.stream()
            .flatMap(one ->
                atlas.grouping(one.grouping()).stream()
                    .map(grouping -> new Belonging(grouping.name(tongue.lang()), one)))
            .toList();
    if (!named.isEmpty()) {
      var lines =
          tongue.sorted(named, Belonging::name).stream()
              .map(one -> Paragraph.of(line(one, tongue), tongue.lang()))
              .toList();
      sections.add(new Section(title, List.of(new Items(lines))));
    }
  }

  private static String line(Belonging one, Frame tongue) {
    var membership = one.membership();
    var isPlain = membership.standing().equals("member") && membership.until().isEmpty();
    return isPlain
        ? one.name()
        : (one.name()
                + " — "
                + tongue.word("world.standing." + membership.standing())
                + " "
                + membership.until())
            .strip();
  }
}
