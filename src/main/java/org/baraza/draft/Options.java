package org.baraza.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.baraza.dossier.Aspect;
import org.baraza.dossier.Evidence;
import org.baraza.dossier.Prerequisite;
import org.baraza.dossier.Source;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeReading;
import org.baraza.practice.Themes;
import org.baraza.strategy.Strategy;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** What can be chosen in a field: the words in the reader's language by their codes. */
@Component
class Options {

  private static final List<String> OPERATIONAL = List.of("none", "removed", "remains");
  private static final List<String> EXPOSED = List.of("none", "protected", "exposed");

  private final Atlas atlas;
  private final Strategy strategy;
  private final Themes themes;

  Options(Atlas atlas, Strategy strategy, Themes themes) {
    this.atlas = atlas;
    this.strategy = strategy;
    this.themes = themes;
  }

  /**
   * @param name the field's name, with its group before it where it is the column of one
   */
  Map<String, String> of(String name, Frame frame) {
    return switch (name) {
      case "language" -> languages();
      case "countries" -> countries(frame);
      case "region" -> regions(frame);
      case "kind" ->
          words(PracticeReading.KINDS, code -> frame.word("practice.kind." + code), frame);
      case "status" ->
          words(PracticeReading.STATUSES, code -> frame.word("practice.status." + code), frame);
      case "themes" -> themes(frame);
      case "pillars" -> pillars(frame);
      case "operational" -> inOrder(OPERATIONAL, code -> frame.word("draft.operational." + code));
      case "exposed" -> inOrder(EXPOSED, code -> frame.word("draft.exposed." + code));
      case "concerns_checked" ->
          inOrder(List.of("yes", "no"), code -> frame.word("draft.checked." + code));
      case "evidence.type", "sources.type", "concerns.source_type" ->
          inOrder(Source.TYPES, code -> frame.word("dossier.source." + code));
      case "evidence.kind" ->
          words(Evidence.KINDS, code -> frame.word("practice.evidence." + code), frame);
      case "evidence.strength" ->
          inOrder(
              List.of("strong", "moderate", "weak"),
              code -> frame.word("practice.strength." + code));
      case "prerequisites.kind" -> needs(frame);
      case "related_to.relation" ->
          words(PracticeReading.RELATIONS, code -> frame.word("practice.relation." + code), frame);
      default ->
          Aspect.of(name)
              .map(aspect -> inOrder(aspect.codes(), code -> frame.word(aspect.key(code))))
              .orElse(Map.of());
    };
  }

  private static Map<String, String> languages() {
    var all = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> all.put(lang.code(), lang.ownName()));
    return all;
  }

  private Map<String, String> countries(Frame frame) {
    var all = new LinkedHashMap<String, String>();
    frame
        .sorted(
            atlas.countries().stream().filter(country -> country.isState()).toList(),
            country -> country.name(frame.lang()))
        .forEach(country -> all.put(country.iso3(), country.name(frame.lang())));
    return all;
  }

  private Map<String, String> regions(Frame frame) {
    var all = new LinkedHashMap<String, String>();
    frame
        .sorted(
            PracticeReading.REGIONS.entrySet(),
            region -> atlas.regionName(region.getValue(), frame.lang()))
        .forEach(
            region -> all.put(region.getKey(), atlas.regionName(region.getValue(), frame.lang())));
    return all;
  }

  private Map<String, String> themes(Frame frame) {
    var all = new LinkedHashMap<String, String>();
    frame
        .sorted(themes.leading(), concept -> concept.label(frame.lang()))
        .forEach(concept -> all.put(concept.id(), concept.label(frame.lang())));
    return all;
  }

  private Map<String, String> pillars(Frame frame) {
    var all = new LinkedHashMap<String, String>();
    strategy
        .pillars()
        .forEach(
            pillar -> all.put(pillar.id(), pillar.id() + ". " + frame.say(pillar.title()).text()));
    return all;
  }

  private static Map<String, String> needs(Frame frame) {
    var codes =
        List.of(Prerequisite.Kind.values()).stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    return inOrder(codes, code -> frame.word("readiness.kind." + code));
  }

  private static Map<String, String> words(
      Collection<String> codes, UnaryOperator<String> word, Frame frame) {
    return inOrder(frame.sorted(codes, word::apply), word);
  }

  private static Map<String, String> inOrder(List<String> codes, UnaryOperator<String> word) {
    var all = new LinkedHashMap<String, String>();
    codes.forEach(code -> all.put(code, word.apply(code)));
    return all;
  }
}
