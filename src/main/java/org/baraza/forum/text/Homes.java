package org.baraza.forum.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.search.Search;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.GroupingCard;
import org.springframework.stereotype.Component;

/**
 * What a space belongs to: a concept, a country or a grouping, typed and shown by its name, or a
 * practice that the reader sees, typed by its number and shown by its title. It is kept as {@code
 * kind:code}.
 */
@Component
public class Homes {

  private static final Pattern NUMBER = Pattern.compile("\\d{6,18}");

  private static final String PRACTICE = "practice";

  private final Subjects subjects;
  private final Atlas atlas;
  private final Search search;

  Homes(Subjects subjects, Atlas atlas, Search search) {
    this.subjects = subjects;
    this.atlas = atlas;
    this.search = search;
  }

  /** What it belongs to, and where that is read. */
  public record Home(String path, String name) {}

  /** All names there are to choose from. */
  public List<String> names(Frame frame) {
    return Stream.of(
            subjects.names(frame).stream(),
            atlas.countries().stream().map(one -> one.name(frame.lang())),
            atlas.groupings().stream().map(one -> one.name(frame.lang())))
        .flatMap(names -> names)
        .toList();
  }

  /** What was typed, as it is kept, if there is such a thing that the reader sees. */
  public Optional<String> typed(String name, Frame frame, Reader reader) {
    if (NUMBER.matcher(name).matches()) {
      return search.record(PRACTICE, name, reader).map(_ -> PRACTICE + ':' + name);
    }
    return Stream.concat(Stream.of(frame.lang()), Lang.ALL.stream())
        .flatMap(lang -> named(name, lang).stream())
        .findFirst();
  }

  private Optional<String> named(String name, Lang lang) {
    return subjects
        .named(name, lang)
        .map(id -> "concept:" + id)
        .or(() ->
            first(atlas.countries().stream(), one -> one.name(lang).equalsIgnoreCase(name))
                .map(CountryCard::iso3)
                .map(code -> "country:" + code))
        .or(() ->
            first(atlas.groupings().stream(), one -> one.name(lang).equalsIgnoreCase(name))
                .map(GroupingCard::code)
                .map(code -> "grouping:" + code));
  }

  private static <T> Optional<T> first(Stream<T> all, Predicate<T> wanted) {
    return all.filter(wanted).findFirst();
  }

  /** What is kept, as one would type it; nothing where it is no more. */
  public String entered(String about, Frame frame) {
    return about.startsWith(PRACTICE + ':')
        ? code(about)
        : of(about, frame, Reader.anyone()).map(Home::name).orElse("");
  }

  /**
   * By what the topics of a space that belongs to it are found, as {@code facet:value}: of a
   * country, by the regions and groupings it is in as well; of a practice by nothing.
   */
  public List<String> places(String about) {
    return switch (kind(about)) {
      case Facets.COUNTRY ->
          atlas.placesOf(List.of(code(about))).entrySet().stream()
              .flatMap(
                  place -> place.getValue().stream().map(value -> place.getKey() + ':' + value))
              .toList();
      case Facets.GROUPING, Facets.CONCEPT -> List.of(about);
      default -> List.of();
    };
  }

  private static String kind(String about) {
    return about.split(":", 2)[0];
  }

  private static String code(String about) {
    return about.substring(about.indexOf(':') + 1);
  }

  /** What is kept, as it is shown to a reader; nothing where it is no more, or not for them. */
  public Optional<Home> of(String about, Frame frame, Reader reader) {
    var code = code(about);
    return switch (kind(about)) {
      case Facets.CONCEPT ->
          subjects.of(List.of(code), frame).stream()
              .findFirst()
              .map(one -> new Home(one.path(), one.name()));
      case Facets.COUNTRY ->
          atlas
              .country(code)
              .map(one -> new Home(frame.to("/countries/" + code), one.name(frame.lang())));
      case Facets.GROUPING ->
          atlas
              .grouping(code)
              .map(one -> new Home(frame.to("/groupings/" + code), one.name(frame.lang())));
      case PRACTICE ->
          search
              .record(PRACTICE, code, reader)
              .map(one -> new Home(frame.to(one.path()), one.title(frame.lang()).text()));
      default -> Optional.empty();
    };
  }
}
