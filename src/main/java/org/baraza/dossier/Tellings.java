package org.baraza.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.baraza.dossier.Revision.Change;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a dossier out to people: every field under its name, codes by what they mean. */
@Component
public class Tellings {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("kind", "practice.kind"),
          Map.entry("status", "practice.status"),
          Map.entry("titles", "dossier.field.title"),
          Map.entry("language", "dossier.field.language"),
          Map.entry("countries", "search.facet.country"),
          Map.entry("regions", "search.facet.region"),
          Map.entry("organisations", "practice.organisations"),
          Map.entry("started", "dossier.field.started"),
          Map.entry("ended", "dossier.field.ended"),
          Map.entry("pillars", "search.facet.pillar"),
          Map.entry("concepts", "search.facet.concept"),
          Map.entry("groups", "search.facet.group"),
          Map.entry("targetGroups", "practice.targets"),
          Map.entry("evidence", "practice.evidence"),
          Map.entry("concerns", "practice.concerns"),
          Map.entry("instruments", "practice.instruments"),
          Map.entry("sources", "dossier.field.sources"),
          Map.entry("links", "practice.related"),
          Map.entry("transfers", "practice.transfers"),
          Map.entry("centres", "practice.partners"),
          Map.entry("materials", "practice.materials"),
          Map.entry("documentedWhy", "dossier.field.documented"),
          Map.entry("confidence", "practice.confidence"),
          Map.entry("prerequisites", "dossier.field.prerequisites"));

  /** Fields that are told by others, or steer the page alone. */
  private static final List<String> UNTOLD = List.of("concernsChecked", "opinions", "documented");

  /** Under which facet the codes of a field are named. */
  private static final Map<String, String> FACETS =
      Map.of(
          "countries", Facets.COUNTRY,
          "to", Facets.COUNTRY,
          "regions", Facets.REGION,
          "pillars", Facets.PILLAR,
          "concepts", Facets.CONCEPT,
          "groups", Facets.GROUP);

  private static final Map<String, String> CODED =
      Map.of(
          "strength", "practice.strength.",
          "kind", "practice.kind.",
          "status", "practice.status.",
          "confidence", "practice.confidence.",
          "relation", "practice.relation.");

  private static final List<String> YEARS = List.of("started", "ended", "language", "materials");

  private static final List<String> BARE = List.of("id", "type", "check");

  private static final String SETTING = "setting";

  private final List<FacetNames> names;

  Tellings(List<FacetNames> names) {
    this.names = names;
  }

  /** All that a dossier says. */
  public List<Telling> whole(Object dossier, Frame frame) {
    var said = new ArrayList<Telling>();
    for (var field : JSON.valueToTree(dossier).properties()) {
      add(field.getKey(), field.getValue(), field.getValue(), frame, said);
    }
    return said;
  }

  /** What changes say, field by field. */
  public List<Telling> changed(List<Change> changes, Frame frame) {
    var said = new ArrayList<Telling>();
    changes.forEach(one ->
        add(one.field(), Revision.node(one.before()), Revision.node(one.after()), frame, said));
    return said;
  }

  private void add(String path, JsonNode before, JsonNode after, Frame frame, List<Telling> said) {
    var steps = path.split("\\.");
    if (UNTOLD.contains(steps[0])) {
      return;
    }
    if (isSplit(steps[0]) && (before.isObject() || after.isObject())) {
      var parts = new LinkedHashSet<>(after.propertyNames());
      parts.addAll(before.propertyNames());
      parts.forEach(
          part -> add(path + '.' + part, before.path(part), after.path(part), frame, said));
      return;
    }
    var pieces = pieces(steps, before, after, frame);
    if (!pieces.isEmpty()) {
      said.add(telling(steps, pieces, frame));
    }
  }

  private static boolean isSplit(String field) {
    return field.equals("accounts") || field.equals("titles") || field.equals(SETTING);
  }

  private List<Telling.Piece> pieces(String[] steps, JsonNode before, JsonNode after, Frame frame) {
    if (before.isArray() || after.isArray()) {
      var field = steps[steps.length - 1];
      return Rewording.ofItems(items(field, before, frame), items(field, after, frame));
    }
    return Rewording.of(text(steps[0], before, frame), text(steps[0], after, frame));
  }

  private Telling telling(String[] steps, List<Telling.Piece> pieces, Frame frame) {
    var lang =
        isSplit(steps[0]) && steps.length > 1
            ? Lang.of(steps[1])
            : java.util.Optional.<Lang>empty();
    var label = label(steps, frame);
    return lang.map(one ->
            new Telling(
                label + " · " + frame.languageName(one.code()), one.code(), one.dir(), pieces))
        .orElseGet(() -> new Telling(label, "", dir(steps[0], frame), pieces));
  }

  /** Codes are named in the reader's language; other texts are in whatever language they are in. */
  private static String dir(String field, Frame frame) {
    var isNamed =
        field.equals(SETTING)
            || FACETS.containsKey(field)
            || CODED.containsKey(field)
            || YEARS.contains(field);
    return isNamed ? frame.lang().dir() : "auto";
  }

  private static String label(String[] steps, Frame frame) {
    if (steps[0].equals("accounts") && steps.length > 2) {
      return steps[2].equals("summary")
          ? frame.word("dossier.field.summary")
          : frame.word("practice.part." + steps[2]);
    }
    if (steps[0].equals(SETTING) && steps.length > 1) {
      return Aspect.of(steps[1]).map(aspect -> frame.word(aspect.key())).orElse(steps[1]);
    }
    var key = LABELS.getOrDefault(steps[0], "");
    return key.isEmpty() ? steps[0] : frame.words().say(frame.lang(), key);
  }

  private List<String> items(String field, JsonNode list, Frame frame) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> text(field, item, frame))
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private String text(String field, JsonNode node, Frame frame) {
    if (node.isObject() || node.isArray()) {
      return node.properties().stream()
              .filter(inner -> !BARE.contains(inner.getKey()))
              .map(inner -> text(inner.getKey(), inner.getValue(), frame))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" · "))
          + String.join(", ", node.isArray() ? items(field, node, frame) : List.of());
    }
    if (node.isNumber()) {
      return node.asDouble() == 0 ? "" : node.asString();
    }
    return node.isString() ? named(field, node.asString(), frame) : "";
  }

  private String named(String field, String value, Frame frame) {
    var facet = FACETS.get(field);
    if (facet != null) {
      return names.stream()
          .filter(room -> room.facets().contains(facet))
          .findFirst()
          .map(room -> room.name(facet, value, frame.lang()))
          .orElse(value);
    }
    if (field.equals("language") || field.equals("materials")) {
      return frame.languageName(value);
    }
    var aspect = Aspect.of(field).filter(one -> one.codes().contains(value));
    if (aspect.isPresent()) {
      return frame.word(aspect.get().key(value));
    }
    var key = CODED.getOrDefault(field, "") + value;
    var evidence = "practice.evidence." + value;
    return frame.words().has(key)
        ? frame.words().say(frame.lang(), key)
        : field.equals("kind") && frame.words().has(evidence) ? frame.word(evidence) : value;
  }
}
