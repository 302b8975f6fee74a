package org.baraza.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Revision.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of key facts that somebody proposed.
 *
 * @param number permanent, drawn by lot
 * @param noun the kind of record
 * @param record the number of the record
 * @param before the key facts as they stood when it was proposed
 * @param after the key facts as they are to be
 * @param by the number of the account that proposed it
 * @param decision what became of it, or null while it waits
 */
public record Amendment(
    long number,
    String noun,
    long record,
    JsonNode before,
    JsonNode after,
    String why,
    long by,
    Instant at,
    @Nullable Decision decision) {

  private static final JsonMapper JSON = new JsonMapper();

  /** What the facilitator decided, and why. */
  record Decision(long by, Instant at, boolean accepted, String grounds) {}

  boolean isOpen() {
    return decision == null;
  }

  List<Change> changes() {
    return Revision.between(before, after);
  }

  /**
   * The key facts as they stand, with what this changes: nothing where one of them was changed
   * otherwise since it was proposed.
   */
  Optional<JsonNode> onto(JsonNode now) {
    var amended = (ObjectNode) now.deepCopy();
    for (var field : after.propertyNames()) {
      if (!after.path(field).equals(before.path(field))) {
        if (!now.path(field).equals(before.path(field))) {
          return Optional.empty();
        }
        amended.set(field, after.path(field));
      }
    }
    return Optional.of(amended);
  }

  /** Key facts as they are kept and compared: numbers are of one kind, whatever they were. */
  static JsonNode facts(Object said) {
    return JSON.readTree(JSON.writeValueAsString(said));
  }
}
