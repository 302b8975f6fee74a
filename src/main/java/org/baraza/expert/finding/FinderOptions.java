package org.baraza.expert.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baraza.expert.Bodies.Body;
import org.baraza.expert.listing.Affiliations;
import org.baraza.expert.listing.Showing;
import org.baraza.expert.profile.Experience;
import org.baraza.expert.profile.Level;
import org.baraza.expert.profile.Modality;
import org.baraza.expert.profile.Skill;
import org.baraza.expert.profile.Tongue;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/**
 * What can be asked for: what the experts that a reader sees show of themselves, and what is asked
 * already. There are no numbers beside it.
 */
@Component
class FinderOptions {

  private final Thesaurus thesaurus;
  private final Atlas atlas;
  private final Affiliations affiliations;
  private final Finder finder;

  FinderOptions(Thesaurus thesaurus, Atlas atlas, Affiliations affiliations, Finder finder) {
    this.affiliations = affiliations;
    this.thesaurus = thesaurus;
    this.atlas = atlas;
    this.finder = finder;
  }

  /** Names by code, by the parameter they are for. */
  Map<String, Map<String, String>> of(List<Showing> shown, Wish wish, Frame frame) {
    var options = new LinkedHashMap<String, Map<String, String>>();
    options.put("concept", concepts(shown, wish, frame));
    options.put(
        "language",
        named(codes(shown, FinderOptions::languages, wish.language()), frame::languageName, frame));
    options.put("level", levels(frame));
    options.put(
        "country",
        named(
            codes(shown, one -> experience(one).countries(), wish.country()),
            code -> country(code, frame),
            frame));
    options.put("region", named(regions(shown, wish.region()), code -> region(code, frame), frame));
    options.put("modality", modalities(frame));
    options.put("body", bodies(shown, wish, frame));
    return options;
  }

  String country(String code, Frame frame) {
    return atlas.country(code).map(one -> one.name(frame.lang())).orElse(code);
  }

  String region(String code, Frame frame) {
    return atlas.regionName(code, frame.lang());
  }

  /** What a value of a parameter is called. */
  String name(String parameter, String value, Frame frame) {
    return switch (parameter) {
      case "concept" -> concept(value, frame);
      case "language" -> frame.languageName(value);
      case "level" -> frame.word("expert.level." + value);
      case "country" -> country(value, frame);
      case "region" -> region(value, frame);
      case "body" -> affiliations.seen(value).map(one -> name(one, frame)).orElse(value);
      case "modality" -> frame.word("expert.modality." + value);
      default -> value;
    };
  }

  private Map<String, String> concepts(List<Showing> shown, Wish wish, Frame frame) {
    var codes = new TreeSet<String>();
    for (var borne : codes(shown, FinderOptions::concepts, wish.concept())) {
      addWithBroader(borne, codes);
    }
    return named(codes, code -> concept(code, frame), frame);
  }

  private void addWithBroader(String concept, TreeSet<String> codes) {
    thesaurus
        .concept(concept)
        .filter(_ -> codes.add(concept))
        .ifPresent(one -> one.broader().forEach(above -> addWithBroader(above, codes)));
  }

  private String concept(String id, Frame frame) {
    return thesaurus.concept(id).map(one -> one.label(frame.lang())).orElse(id);
  }

  private Collection<String> regions(List<Showing> shown, String asked) {
    var codes = codes(shown, one -> experience(one).regions(), asked);
    shown.forEach(one -> codes.addAll(experience(one).countries()));
    var regions = new TreeSet<String>();
    codes.forEach(code -> regions.addAll(finder.within(code)));
    regions.removeIf(code -> !code.matches("\\d{3}"));
    return regions;
  }

  private static TreeSet<String> codes(
      List<Showing> shown, Function<Showing, List<String>> borne, String asked) {
    var codes = new TreeSet<String>();
    shown.forEach(one -> codes.addAll(borne.apply(one)));
    codes.add(asked);
    codes.remove("");
    return codes;
  }

  /** Where those work who show it; and what is asked already, if the reader knows of it. */
  private Map<String, String> bodies(List<Showing> shown, Wish wish, Frame frame) {
    var names = new TreeMap<String, String>();
    Stream.concat(
            shown.stream().flatMap(one -> one.body().stream()),
            affiliations.seen(wish.body()).stream())
        .forEach(body -> names.put(body.code(), name(body, frame)));
    return named(names.keySet(), code -> names.getOrDefault(code, code), frame);
  }

  private static String name(Body body, Frame frame) {
    return frame.say(body.names()).text();
  }

  private static Experience experience(Showing one) {
    return one.profile().experience();
  }

  private static List<String> concepts(Showing one) {
    return one.profile().expertise().stream().map(Skill::concept).toList();
  }

  private static List<String> languages(Showing one) {
    return one.profile().languages().stream().map(Tongue::language).toList();
  }

  private static Map<String, String> levels(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    for (var level : Level.values()) {
      names.put(level.code(), frame.word("expert.level." + level.code()));
    }
    return names;
  }

  private static Map<String, String> modalities(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    for (var way : Modality.values()) {
      names.put(way.code(), frame.word("expert.modality." + way.code()));
    }
    return names;
  }

  private static Map<String, String> named(
      Collection<String> codes, Function<String, String> name, Frame frame) {
    var names = new LinkedHashMap<String, String>();
    frame.sorted(codes, name).forEach(code -> names.put(code, name.apply(code)));
    return names;
  }
}
