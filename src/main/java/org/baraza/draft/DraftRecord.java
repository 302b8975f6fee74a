package org.baraza.draft;

import java.util.List;
import org.baraza.dossier.Aspect;
import org.baraza.dossier.TypedFigure;
import org.baraza.language.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft as the record an imported file would hold, so that one reading serves both. What is no
 * number stays the text it is: the reading says what to mend.
 */
final class DraftRecord {

  private static final JsonMapper JSON = new JsonMapper();

  private final Typed typed;
  private final Lang language;
  private final ObjectNode record = JSON.createObjectNode();

  private DraftRecord(Typed typed, Lang language) {
    this.typed = typed;
    this.language = language;
  }

  /**
   * @param themes the ids of the concepts that were chosen and named
   * @param prerequisites the ids of the prerequisites, in the order of their rows
   */
  static JsonNode of(Typed typed, Lang language, List<String> themes, List<String> prerequisites) {
    var draft = new DraftRecord(typed, language);
    draft.tell();
    themes.forEach(draft.record.putArray("themes")::add);
    draft.nestContext();
    draft.group("evidence");
    draft.group("sources");
    draft.group("concerns").forEach(DraftRecord::nestSource);
    var ids = prerequisites.iterator();
    draft.group("prerequisites").forEach(row -> draft.speak((ObjectNode) row, ids.next()));
    return draft.record;
  }

  private void tell() {
    record.putObject("titles").put(language.code(), typed.value("title"));
    for (var section : Section.FULL) {
      section.fields().stream()
          .filter(field -> !field.isGroup() && !field.name().matches("title|themes|terms"))
          .forEach(field -> put(record, field, field.name()));
    }
    record.put("language", language.code());
    var checked = typed.value("concerns_checked");
    record.put("concerns_checked", checked.equals("yes"));
  }

  private void nestContext() {
    var context = JSON.createObjectNode();
    for (var aspect : Aspect.values()) {
      var said = record.remove(aspect.code());
      if (said != null && !said.asString("-").isEmpty()) {
        context.set(aspect.code(), said);
      }
    }
    record.set("context", context);
  }

  private void put(ObjectNode to, Field field, String name) {
    switch (field.kind()) {
      case LINE, PROSE, CHOICE, RADIO -> to.put(field.name(), typed.value(name));
      case NUMBER -> TypedFigure.put(to, field.name(), typed.value(name));
      case LINES -> typed.lines(name).forEach(to.putArray(field.name())::add);
      case PICKS, CHAIN -> typed.all(name).forEach(to.putArray(field.name())::add);
      case ROWS -> throw new IllegalArgumentException(name);
    }
  }

  private ArrayNode group(String group) {
    var rows = record.putArray(group);
    for (var field : columns(group)) {
      var at = 0;
      for (var row : typed.rows(group)) {
        var node = rows.size() > at ? (ObjectNode) rows.get(at) : rows.addObject();
        put(node, field, group + '.' + row + '.' + field.name());
        at++;
      }
    }
    return rows;
  }

  private static List<Field> columns(String group) {
    return Section.FULL.stream()
        .flatMap(section -> section.fields().stream())
        .filter(field -> field.name().equals(group))
        .findFirst()
        .orElseThrow()
        .columns();
  }

  private static void nestSource(JsonNode concern) {
    var source = ((ObjectNode) concern).putObject("source");
    for (var name : List.of("title", "publisher", "url", "year", "type")) {
      var cell = concern.get("source_" + name);
      if (cell != null) {
        source.set(name, cell);
      }
    }
  }

  private void speak(ObjectNode prerequisite, String id) {
    var text = prerequisite.path("text").asString("");
    prerequisite.put("id", id);
    var said = prerequisite.putObject("text");
    if (!text.isEmpty()) {
      said.put(language.code(), text);
    }
  }
}
