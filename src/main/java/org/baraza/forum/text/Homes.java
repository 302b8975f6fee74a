package org.baraza.forum.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.GroupingCard;
import org.springframework.stereotype.Component;

/**
 * What a space belongs to: a concept, a country or a grouping, typed and shown by its name, or a
 * practice, by its number. It is kept as {@code kind:code}.
 */
@Component
public class Homes {

  private static final Pattern NUMBER = Pattern.compile("\\d{6,18}");

  private final Subjects subjects;
  private final Atlas atlas;

  Homes(Subjects subjects, Atlas atlas) {
    this.subjects = subjects;
    this.atlas = atlas;
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

  /** What was typed, as it is kept, if there is such a thing. A number may be any practice. */
  public Optional<String> typed(String name, Frame frame) {
    if (NUMBER.matcher(name).matches()) {
      return Optional.of("practice:" + name);
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

  /** What is kept, as it is shown; nothing where it is no more. */
  public Optional<Home> of(String about, Frame frame) {
    var parts = about.split(":", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    var code = parts[1];
    return switch (parts[0]) {
      case "concept" ->
          subjects.of(List.of(code), frame).stream()
              .findFirst()
              .map(one -> new Home(one.path(), one.name()));
      case "country" ->
          atlas
              .country(code)
              .map(one -> new Home(frame.to("/countries/" + code), one.name(frame.lang())));
      case "grouping" ->
          atlas
              .grouping(code)
              .map(one -> new Home(frame.to("/groupings/" + code), one.name(frame.lang())));
      default ->
          Optional.of(
              new Home(frame.to("/practices/" + code), frame.word("forum.about.practice", code)));
    };
  }
}
