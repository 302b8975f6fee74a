package org.baraza.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.baraza.language.Lang;
import org.baraza.ui.Vantage;

/** The contexts a reader can look from, and how alike the rest of the world is to each. */
public interface Contexts {

  /** The context that is looked from, explained in the reader's language. */
  Optional<Context> of(Vantage vantage, Lang lang);

  /** The contexts to choose from, the one that is looked from among them. */
  Choices choices(Vantage vantage, Lang lang);

  /** Names by code, in the order of the reader's language. */
  record Choices(Map<String, String> countries, Map<String, String> wider) {}

  /**
   * A context to look from.
   *
   * @param path where its likeness to all countries is shown, after the language
   * @param likeness how alike a place is, in [0, 1]: a country by its ISO 3166-1 alpha-3 code, a
   *     region, for records of no country, by its M49 code; a place left out is unknown
   * @param reasons what a country of that code has in common with it, the strongest first, each a
   *     few words in the reader's language
   */
  record Context(
      String code,
      String name,
      String path,
      Map<String, Double> likeness,
      Function<String, List<String>> reasons) {}
}
