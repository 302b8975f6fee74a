package org.baraza.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

  Revision numbered(int other) {
    return new Revision(other, at, author, reason, changes);
  }

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

  /**
   * What a dossier said before its latest changes, as far as they tell: nothing where they do not
   * lead back to something that differs from it by just these changes.
   */
  public static Optional<Dossier> undone(Dossier after, List<Change> changes) {
    var tree = (ObjectNode) JSON.valueToTree(after);
    try {
      changes.forEach(change -> restore(tree, change));
      var before = JSON.treeToValue(tree, Dossier.class);
      return between(before, after).equals(changes) ? Optional.of(before) : Optional.empty();
    } catch (JacksonException untold) {
      return Optional.empty();
    }
  }

  private static void restore(ObjectNode tree, Change change) {
    var steps = change.field().split("\\.");
    var parent = tree;
    for (int i = 0; i < steps.length - 1; i++) {
      parent = parent.withObjectProperty(steps[i]);
    }
    var name = steps[steps.length - 1];
    var sibling = parent.path(name);
    if (change.before().isEmpty() && !sibling.isString()) {
      parent.remove(name);
    } else if (sibling.isString()) {
      parent.put(name, change.before());
    } else {
      parent.set(name, node(change.before()));
    }
  }

  /** What a change kept as text: lists, numbers and the like as JSON, anything else as it is. */
  static JsonNode node(String text) {
    var isCoded =
        text.startsWith("[") || text.startsWith("{") || text.matches("-?\\d+(\\.\\d+)?|true|false");
    try {
      return isCoded ? JSON.readTree(text) : JSON.valueToTree(text);
    } catch (JacksonException prose) {
      return JSON.valueToTree(text);
    }
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
