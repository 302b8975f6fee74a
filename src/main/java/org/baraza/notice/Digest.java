package org.baraza.notice;

import java.util.List;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.search.Latest;

/**
 * What a digest tells, as far as mail may: what bears a marking above TLP:GREEN is there without
 * its title, its address or its number.
 *
 * @param parts of what there is news of, in the person's order
 */
record Digest(List<Part> parts) {

  static final int MOST_LINES = 8;

  /**
   * @param name what the subscription is called, or nothing where that is not for mail
   * @param path where all of it can be seen, after the language
   * @param more whether there are more titles than lines
   * @param restricted whether there is also what mail does not tell
   */
  record Part(String name, String path, List<Line> lines, boolean more, boolean restricted) {}

  /**
   * @param entered whether it was not there before
   */
  record Line(Said title, String path, boolean entered) {}

  static Digest of(List<Sighting> seen, Lang lang) {
    return new Digest(
        seen.stream().filter(one -> !one.news().isEmpty()).map(one -> part(one, lang)).toList());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  private static Part part(Sighting one, Lang lang) {
    var told = one.news().stream().filter(Latest::isQuotable).toList();
    return new Part(
        one.quotable() ? one.name() : "",
        "/notices/" + one.subscription().number(),
        told.stream()
            .limit(MOST_LINES)
            .map(record ->
                new Line(record.title(lang), record.path(), record.isNewSince(one.since())))
            .toList(),
        told.size() > MOST_LINES,
        told.size() < one.news().size());
  }
}
