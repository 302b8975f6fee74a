import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up practices, with languages, lengths, facets and links as the shipped ones have them. */
class Practices {

  private static final List<String> KINDS =
      List.of(
          "programme",
          "strategy",
          "mechanism",
          "network",
          "law",
          "institution",
          "training",
          "exchange-format",
          "project",
          "protocol",
          "practice",
          "handbook");
  private static final List<String> STATUSES =
      List.of("active", "unknown", "completed", "discontinued", "handed_over");
  private static final List<String> LEVELS =
      List.of("tested", "proposed", "validated", "adapted", "scaled");
  private static final List<String> SOURCE_TYPES =
      List.of("press", "official", "organization", "research", "reference");

  private final Chance chance;
  private final Names names;
  private final Titles titles;
  private final Prose prose;
  private final Pool countries;
  private final Pool groups;
  private final Pool themes;
  private final Pool pillars;
  private final Pool kinds;
  private final Pool statuses;
  private final Pool levels;
  private final Pool sourceTypes;
  private final Pool confidences;

  Practices(Corpus corpus, Chance chance) {
    this.chance = chance;
    this.countries = new Pool(chance, chance.shuffled(corpus.countries()), .7);
    this.groups = new Pool(chance, chance.shuffled(corpus.groups()), .9);
    this.names = new Names(chance);
    this.titles = new Titles(corpus, names, chance);
    this.prose = new Prose(corpus, names, chance);
    this.themes = new Pool(chance, corpus.concepts(), .8);
    this.pillars = new Pool(chance, List.of("I", "II", "III", "IV"), .5);
    this.kinds = new Pool(chance, KINDS, .8);
    this.statuses = new Pool(chance, STATUSES, 1.2);
    this.levels = new Pool(chance, LEVELS, .9);
    this.sourceTypes = new Pool(chance, SOURCE_TYPES, .8);
    this.confidences = new Pool(chance, List.of("medium", "high", "low"), .7);
  }

  /**
   * The members of a record in the format of the import command.
   *
   * @param number from 1; links go to lower ones
   */
  Map<String, Object> practice(int number) {
    var lang = Languages.one(chance);
    var began = 2025 - (int) Math.min(35, Math.abs(chance.nextGaussian()) * 12);
    var practice = new LinkedHashMap<String, Object>();
    practice.put("id", "bench-" + number);
    practice.put("kind", kinds.one());
    practice.put("language", lang);
    practice.put("titles", titles.titles(lang));
    practice.put("countries", countries.several(1 + chance.skewed(4)));
    practice.put("organisations", List.of(names.name(lang) + " " + names.name(lang)));
    practice.put("year_started", began);
    practice.put("status", statuses.one());
    practice.put("pillars", pillars.several(1 + chance.skewed(3)));
    practice.put("themes", themes.several(2 + chance.skewed(5)));
    practice.put("target_groups", groups.several(1 + chance.skewed(3)));
    for (var part : Part.values()) {
      practice.put(part.key(), prose.sentences(lang, 1 + chance.nextInt(part.most())));
    }
    practice.put("sources", sources(lang, began));
    practice.put("evidence_maturity", Map.of("level", levels.one()));
    practice.put("confidence", confidences.one());
    if (number > 10 && chance.nextInt(8) == 0) {
      practice.put(
          "related_to", List.of(Map.of("id", "bench-" + (1 + chance.nextInt(number - 1)))));
    }
    return practice;
  }

  private List<Object> sources(String lang, int began) {
    var sources = new ArrayList<>();
    for (int source = 1 + chance.skewed(4); source > 0; source--) {
      sources.add(
          Map.of(
              "title", prose.sentence(lang),
              "publisher", names.name(lang),
              "url", "https://example.org/" + Integer.toHexString(chance.nextInt()),
              "year", Math.min(2026, began + chance.nextInt(8)),
              "type", sourceTypes.one()));
    }
    return sources;
  }
}
