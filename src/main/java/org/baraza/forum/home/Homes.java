package org.baraza.forum.home;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.forum.text.Subjects;
import org.baraza.search.Search;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.Gazetteer;
import org.springframework.stereotype.Component;

/**
 * What a space belongs to: a concept, a country or a grouping, typed and shown by its name, or a
 * record that the reader sees, a practice or what rooms above have, typed by its number or address
 * and shown by its title. It is kept as {@code kind:code}.
 */
@Component
public class Homes {

  private static final String NUMBER = "([1-9]\\d{5,17})";
  private static final Pattern BARE = Pattern.compile(NUMBER);

  private static final String PRACTICE = "practice";

  private final Subjects subjects;
  private final Atlas atlas;
  private final Gazetteer gazetteer;
  private final Search search;
  private final List<HomeKind> kinds;

  Homes(Subjects subjects, Atlas atlas, Gazetteer gazetteer, Search search, List<HomeKind> kinds) {
    this.subjects = subjects;
    this.atlas = atlas;
    this.gazetteer = gazetteer;
    this.search = search;
    this.kinds = kinds;
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
    var bare = BARE.matcher(name);
    if (bare.matches()) {
      return practice(bare.group(1), reader)
          .or(() ->
              kinds.stream().flatMap(one -> record(one, name, frame, reader).stream()).findFirst());
    }
    return addressed("practices", name)
        .map(number -> practice(number, reader))
        .or(() ->
            kinds.stream()
                .flatMap(one ->
                    addressed(one.place(), name)
                        .map(number -> record(one, number, frame, reader))
                        .stream())
                .findFirst())
        .orElseGet(() -> named(name, frame));
  }

  /** The number in an address of a record, whole or after the language. */
  private static Optional<String> addressed(String place, String address) {
    var found = Pattern.compile("(?:.*/)?" + place + '/' + NUMBER).matcher(address);
    return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private Optional<String> practice(String number, Reader reader) {
    return search.record(PRACTICE, number, reader).map(_ -> PRACTICE + ':' + number);
  }

  private static Optional<String> record(HomeKind kind, String number, Frame frame, Reader reader) {
    return kind.of(Long.parseLong(number), frame, reader).map(_ -> kind.code() + ':' + number);
  }

  private Optional<String> named(String name, Frame frame) {
    return subjects.named(name, frame).map(id -> "concept:" + id).or(() -> gazetteer.place(name));
  }

  /** Whether the reader may know what this is: all but records that they do not see. */
  public boolean isSeen(String about, Reader reader) {
    return about.startsWith(PRACTICE + ':')
        ? practice(code(about), reader).isPresent()
        : kind(about)
            .map(kind ->
                BARE.matcher(code(about)).matches()
                    && kind.isSeen(Long.parseLong(code(about)), reader))
            .orElse(true);
  }

  /** What is kept, as one would type it; nothing where it is no more. */
  public String entered(String about, Frame frame) {
    if (about.startsWith(PRACTICE + ':')) {
      return code(about);
    }
    return kind(about)
        .filter(_ -> BARE.matcher(code(about)).matches())
        .map(kind -> frame.to('/' + kind.place() + '/' + code(about)))
        .orElseGet(() -> of(about, frame, Reader.anyone()).map(Home::name).orElse(""));
  }

  private Optional<HomeKind> kind(String about) {
    return kinds.stream().filter(one -> about.startsWith(one.code() + ':')).findFirst();
  }

  /**
   * By what the topics of a space that belongs to it are found, as {@code facet:value}: of a
   * country, by the regions and groupings it is in as well; of a record by nothing.
   */
  public List<String> places(String about) {
    return switch (noun(about)) {
      case Facets.COUNTRY ->
          atlas.placesOf(List.of(code(about))).entrySet().stream()
              .flatMap(
                  place -> place.getValue().stream().map(value -> place.getKey() + ':' + value))
              .toList();
      case Facets.GROUPING, Facets.CONCEPT -> List.of(about);
      default -> List.of();
    };
  }

  private static String noun(String about) {
    return about.split(":", 2)[0];
  }

  private static String code(String about) {
    return about.substring(about.indexOf(':') + 1);
  }

  /** What is kept, as it is shown to a reader; nothing where it is no more, or not for them. */
  public Optional<Home> of(String about, Frame frame, Reader reader) {
    var code = code(about);
    return switch (noun(about)) {
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
      default ->
          kind(about)
              .filter(_ -> BARE.matcher(code).matches())
              .flatMap(kind -> kind.of(Long.parseLong(code), frame, reader));
    };
  }
}
