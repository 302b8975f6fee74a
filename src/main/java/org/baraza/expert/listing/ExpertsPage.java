package org.baraza.expert.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The experts a reader may see.
 *
 * @param before the address of the page before, or nothing
 * @param after the address of the next page, or nothing
 */
record ExpertsPage(Frame frame, List<Line> lines, String before, String after, Reader reader)
    implements Page {

  /** One expert. */
  record Line(String href, String name, String affiliation, String languages, String concepts) {}

  static ExpertsPage of(
      Frame frame, List<Showing> shown, int number, Reader reader, ProfileLines said) {
    var lines = shown.stream().limit(ListingDesk.MOST).map(one -> line(one, frame, said)).toList();
    return new ExpertsPage(
        frame,
        lines,
        number > 1 ? frame.to("/experts?page=" + (number - 1)) : "",
        shown.size() > ListingDesk.MOST ? frame.to("/experts?page=" + (number + 1)) : "",
        reader);
  }

  private static Line line(Showing one, Frame frame, ProfileLines said) {
    return new Line(
        frame.to(one.path()),
        one.profile().name(),
        one.profile().affiliation(),
        frame.list(said.languages(one.profile(), frame)),
        frame.list(said.concepts(one.profile(), frame)));
  }

  boolean isMember() {
    return reader.account().isPresent();
  }

  boolean nominates() {
    return reader.holds(Role.FOCAL_POINT);
  }

  boolean vets() {
    return reader.holds(Role.FACILITATOR);
  }

  @Override
  public @Nullable Object data() {
    return Map.of("results", lines.stream().map(ExpertsPage::data).toList());
  }

  private static Map<String, Object> data(Line line) {
    var data = new LinkedHashMap<String, Object>();
    data.put("href", line.href());
    data.put("name", line.name());
    return data;
  }
}
