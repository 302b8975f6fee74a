package org.baraza.expert.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.facets.Crowd;
import org.baraza.search.Contexts;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The experts a reader may see, as far as they answer what is wished.
 *
 * @param options names by code, by the parameter they are for
 * @param choices where one can look from
 * @param context where the reader looks from, if anywhere
 * @param goesOn whether there is a page after this one
 */
record ExpertsPage(
    Frame frame,
    Wish wish,
    int number,
    Map<String, Map<String, String>> options,
    Contexts.Choices choices,
    Optional<Contexts.Context> context,
    List<FinderView.Line> lines,
    Crowd crowd,
    boolean goesOn,
    Reader reader)
    implements Page {

  boolean isMember() {
    return reader.account().isPresent();
  }

  boolean nominates() {
    return reader.holds(Role.FOCAL_POINT);
  }

  boolean vets() {
    return reader.holds(Role.FACILITATOR);
  }

  /** Whether the reader may take the list away. */
  boolean takes() {
    return !lines.isEmpty() && (nominates() || vets());
  }

  Entered entered() {
    return Entered.of(wish.parameters());
  }

  Map<String, String> options(String parameter) {
    return options.getOrDefault(parameter, Map.of());
  }

  String none() {
    if (!wish.isAnybody()) {
      return frame.word("expert.find.none");
    }
    return frame.word(isMember() ? "expert.none" : "expert.none.public");
  }

  String crowded() {
    return crowd.isSmall()
        ? frame.word("expert.find.few")
        : frame.word("expert.find.total", crowd.least());
  }

  String before() {
    return number > 1 ? at(number - 1) : "";
  }

  String after() {
    return goesOn ? at(number + 1) : "";
  }

  private String at(int page) {
    return address(page == 1 ? "" : "page=" + page);
  }

  /** The same list without anything asked. */
  String all() {
    return frame.onwards(FinderView.PATH);
  }

  String roster() {
    var query = wish.query();
    return frame.to(FinderView.PATH + "/roster" + (query.isEmpty() ? "" : '?' + query));
  }

  private String address(String more) {
    var query =
        Stream.of(wish.query(), frame.vantage().query(), more)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return frame.to(FinderView.PATH + (query.isEmpty() ? "" : '?' + query));
  }

  @Override
  public @Nullable Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("asked", wish.parameters());
    data.put("page", number);
    data.put("atLeast", crowd.least());
    data.put("results", lines.stream().map(ExpertsPage::data).toList());
    data.put("next", after());
    return data;
  }

  private static Map<String, Object> data(FinderView.Line line) {
    var profile = line.found().showing().profile();
    var data = new LinkedHashMap<String, Object>();
    data.put("href", line.href());
    data.put("name", line.name());
    data.put("affiliation", line.affiliation());
    data.put("languages", profile.languages());
    data.put("expertise", line.expertise());
    data.put("nearest", line.found().nearest());
    data.put("reasons", line.reasons());
    return data;
  }
}
