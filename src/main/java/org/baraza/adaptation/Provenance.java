package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.practice.PracticeCard;
import tools.jackson.databind.json.JsonMapper;

/**
 * A lineage in the words of PROV-O, as JSON-LD that is read without fetching anything: practices
 * are entities, adaptations the activities that used the one and generated the other. PROV has
 * instants where records have years: an activity starts at the first instant of its year, and
 * {@code dcterms:temporal} gives the year as it is known.
 *
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O, W3C 2013</a>
 */
final class Provenance {

  private static final JsonMapper JSON = new JsonMapper();

  private final String base;

  /**
   * @param base the address of the platform, to which all names are absolute
   */
  Provenance(String base) {
    this.base = base + "/" + Lang.EN.code();
  }

  byte[] of(Lineage lineage) {
    var graph = new ArrayList<Map<String, Object>>();
    lineage.practices().values().stream()
        .sorted(java.util.Comparator.comparing(card -> card.id().number()))
        .forEach(card -> graph.add(entity(card, lineage)));
    lineage.steps().forEach(step -> graph.add(activity(step)));
    var document = new LinkedHashMap<String, Object>();
    document.put("@context", context());
    document.put("@graph", graph);
    return JSON.writeValueAsBytes(document);
  }

  private static Map<String, Object> context() {
    var context = new LinkedHashMap<String, Object>();
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return context;
  }

  private Map<String, Object> entity(PracticeCard card, Lineage lineage) {
    var entity = new LinkedHashMap<String, Object>();
    entity.put("@id", practice(card.id().number()));
    entity.put("@type", "prov:Entity");
    entity.put("dcterms:title", texts(card.titles()));
    entity.put("dcterms:identifier", card.id().toString());
    if (!card.countries().isEmpty()) {
      entity.put("prov:atLocation", card.countries().stream().map(this::country).toList());
    }
    var into = lineage.into(card.id().number());
    var descent = into.stream().filter(step -> step.relation().isDescent()).toList();
    if (!descent.isEmpty()) {
      entity.put("prov:wasDerivedFrom", froms(descent));
      entity.put("prov:qualifiedDerivation", descent.stream().map(this::derivation).toList());
    }
    var influence = into.stream().filter(step -> !step.relation().isDescent()).toList();
    if (!influence.isEmpty()) {
      entity.put("prov:wasInfluencedBy", froms(influence));
    }
    if (!into.isEmpty()) {
      entity.put("prov:wasGeneratedBy", into.stream().map(step -> name(adaptation(step))).toList());
    }
    return entity;
  }

  private List<Map<String, Object>> froms(List<Lineage.Step> steps) {
    return steps.stream().map(step -> name(practice(step.from()))).toList();
  }

  private Map<String, Object> derivation(Lineage.Step step) {
    var derivation = new LinkedHashMap<String, Object>();
    derivation.put("@type", "prov:Derivation");
    derivation.put("prov:entity", name(practice(step.from())));
    derivation.put("prov:hadActivity", name(adaptation(step)));
    derivation.put("dcterms:type", step.relation().code());
    return derivation;
  }

  private Map<String, Object> activity(Lineage.Step step) {
    var activity = new LinkedHashMap<String, Object>();
    activity.put("@id", adaptation(step));
    activity.put("@type", "prov:Activity");
    activity.put("dcterms:type", step.relation().code());
    if (step.status() != Status.UNKNOWN) {
      activity.put("dcterms:description", "status: " + step.status().code());
    }
    activity.put("prov:used", name(practice(step.from())));
    if (step.to() != 0) {
      activity.put("prov:generated", name(practice(step.to())));
    }
    if (step.started() > 0) {
      activity.put("prov:startedAtTime", instant(step.started() + "-01-01T00:00:00Z"));
    }
    if (step.ended() > 0) {
      activity.put("prov:endedAtTime", instant(step.ended() + "-12-31T23:59:59Z"));
    }
    if (step.started() > 0 || step.ended() > 0) {
      activity.put("dcterms:temporal", years(step));
    }
    if (!step.countries().isEmpty()) {
      activity.put("prov:atLocation", step.countries().stream().map(this::country).toList());
    }
    if (!step.told().isEmpty()) {
      activity.put("rdfs:comment", texts(new Saying(step.told())));
    }
    if (!step.organisations().isEmpty()) {
      activity.put(
          "prov:wasAssociatedWith",
          step.organisations().stream().map(Provenance::organisation).toList());
    }
    return activity;
  }

  private static String years(Lineage.Step step) {
    return (step.started() == 0 ? "" : step.started())
        + (step.ended() == 0 || step.ended() == step.started() ? "" : "/" + step.ended());
  }

  private static Map<String, Object> instant(String at) {
    return Map.of("@type", "xsd:dateTime", "@value", at);
  }

  private static Map<String, Object> organisation(String name) {
    return Map.of("@type", List.of("prov:Agent", "prov:Organization"), "rdfs:label", name);
  }

  private Map<String, Object> country(String iso3) {
    return Map.of("@id", base + "/countries/" + iso3, "@type", "prov:Location");
  }

  private static List<Map<String, String>> texts(Saying saying) {
    return saying.texts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(text -> Map.of("@language", text.getKey().code(), "@value", text.getValue()))
        .collect(Collectors.toList());
  }

  private static Map<String, Object> name(String id) {
    return Map.of("@id", id);
  }

  private String practice(long number) {
    return base + "/practices/" + number;
  }

  private String adaptation(Lineage.Step step) {
    return base + "/adaptations/" + step.number();
  }
}
