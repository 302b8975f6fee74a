package org.baraza.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.baraza.dossier.Revision.Change;
import org.baraza.dossier.Telling;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Reads out to people what differs between two editions of a record. */
public final class Differences {

  private static final JsonMapper JSON = new JsonMapper();

  /** How a room calls its fields and what their codes mean. */
  public interface Naming {

    /** The name of a field, by its first step; nothing for one that is not told. */
    String label(String field);

    /** What a coded value means, or the value itself. */
    default String value(String field, String code) {
      return code;
    }
  }

  private Differences() {}

  /** The changes, field by field, in the reader's language. */
  public static List<Telling> of(List<Change> changes, Naming naming, Frame frame) {
    var told = new ArrayList<Telling>();
    for (var change : changes) {
      var steps = change.field().split("\\.");
      var label = naming.label(steps[0]);
      var before = text(last(steps), change.before(), naming);
      var after = text(last(steps), change.after(), naming);
      if (!label.isEmpty() && !before.equals(after)) {
        told.add(Telling.reworded(label + language(steps, frame), "auto", before, after));
      }
    }
    return told;
  }

  private static String language(String[] steps, Frame frame) {
    var lang = steps.length < 2 ? Optional.<Lang>empty() : Lang.of(last(steps));
    return lang.map(one -> " · " + frame.languageName(one.code())).orElse("");
  }

  private static String last(String[] steps) {
    return steps[steps.length - 1];
  }

  private static String text(String field, String kept, Naming naming) {
    return text(field, node(kept), naming);
  }

  private static JsonNode node(String kept) {
    try {
      return kept.startsWith("[") || kept.startsWith("{")
          ? JSON.readTree(kept)
          : StringNode.valueOf(kept);
    } catch (JacksonException prose) {
      return StringNode.valueOf(kept);
    }
  }

  private static String text(String field, JsonNode node, Naming naming) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(inner -> text(inner.getKey(), inner.getValue(), naming))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" · "));
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(item -> text(field, item, naming))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(", "));
    }
    var code = node.isNull() ? "" : node.asString("");
    return code.isEmpty() || code.equals("0") ? "" : naming.value(field, code);
  }
}
