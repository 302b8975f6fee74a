package org.baraza.world;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.language.Lang;
import org.springframework.stereotype.Component;

/** Finds countries and groupings by what they are called in any of the languages, or by code. */
@Component
public class Gazetteer {

  /** Marks above letters, and what stands between these in more than one way. */
  private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Mn}\\p{Pd}\\p{Zs}'’ʼ‘]+");

  private final Atlas atlas;

  Gazetteer(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * @param name as it is written in one of the languages, or the code of three letters
   */
  public Optional<CountryCard> country(String name) {
    return atlas
        .country(name.toUpperCase(Locale.ROOT))
        .or(() -> first(atlas.countries().stream(), one -> isCalled(name, one::name)));
  }

  /**
   * @param name as it is written in one of the languages, or the code
   */
  public Optional<GroupingCard> grouping(String name) {
    return first(atlas.groupings().stream(), one -> one.code().equalsIgnoreCase(name))
        .or(() -> first(atlas.groupings().stream(), one -> isCalled(name, one::name)));
  }

  /**
   * Either of them as {@code country:KEN} or {@code grouping:AU}. A code that is both, as CAN is,
   * is neither: its name has to be written.
   */
  public Optional<String> place(String name) {
    var isCountry = atlas.country(name.toUpperCase(Locale.ROOT)).isPresent();
    return isCountry
            && atlas.groupings().stream().anyMatch(one -> one.code().equalsIgnoreCase(name))
        ? Optional.empty()
        : country(name)
            .map(one -> "country:" + one.iso3())
            .or(() -> grouping(name).map(one -> "grouping:" + one.code()));
  }

  private static <T> Optional<T> first(Stream<T> all, Predicate<T> wanted) {
    return all.filter(wanted).findFirst();
  }

  private static boolean isCalled(String name, Function<Lang, String> names) {
    var typed = bare(name);
    return Lang.ALL.stream().anyMatch(lang -> bare(names.apply(lang)).equals(typed));
  }

  /** As it is compared: whatever case, accents, apostrophes and hyphens it is written with. */
  private static String bare(String name) {
    var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return UNWRITTEN.matcher(letters).replaceAll("").strip();
  }
}
