package org.baraza.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One change of a record: who made it, when, why, and what it changed.
 *
 * @param changes empty for the first edition
 */
public record Revision(int number, Instant at, String author, String reason, List<Change> changes) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @param field the path of the field, such as {@code accounts.fr.summary}
   * @param before what it said, or nothing
   * @param after what it says, or nothing
   */
  public record Change(String field, String before, String after) {}

  /** The same without some of its changes. */
  public Revision without(Predicate<Change> left) {
    return new Revision(
        number, at, author, reason, changes.stream().filter(left.negate()).toList());
  }

  /** What differs between two editions of a dossier, field by field. */
  public static List<Change> between(Object before, Object after) {
    var changes = new ArrayList<Change>();
    compare("", JSON.valueToTree(before), JSON.valueToTree(after), changes);
    return changes;
  }

  private static void compare(String path, JsonNode before, JsonNode after, List<Change> changes) {
    if (before.equals(after)) {
      return;
    }
    if (!before.isObject() || !after.isObject()) {
      changes.add(new Change(path, text(before), text(after)));
      return;
    }
    var names = new TreeSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    for (var name : names) {
      compare(
          path.isEmpty() ? name : path + '.' + name, before.path(name), after.path(name), changes);
    }
  }

  private static String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    return node.isString() ? node.asString() : node.toString();
  }
}
