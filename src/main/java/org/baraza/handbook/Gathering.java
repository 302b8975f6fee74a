package org.baraza.handbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.adaptation.Lineages;
import org.baraza.dossier.Passage;
import org.baraza.dossier.Rendering;
import org.baraza.dossier.Translations;
import org.baraza.handbook.Arrangement.By;
import org.baraza.handbook.Arrangement.Sorting;
import org.baraza.handbook.Snapshot.Head;
import org.baraza.handbook.Snapshot.Part;
import org.baraza.handbook.Snapshot.Tie;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.PracticeCards.Extract;
import org.baraza.search.Latest;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.store.Sight;
import org.baraza.strategy.Strategy;
import org.baraza.ui.Vantage;
import org.springframework.stereotype.Component;

/**
 * Gathers what an edition is made of, as somebody of its audience would see it now, whoever asks.
 */
@Component
class Gathering {

  static final int MOST = 5_000;

  private static final Instant BEGINNING = Instant.EPOCH.minusSeconds(1);
  private static final Instant END = Instant.ofEpochMilli(Long.MAX_VALUE);

  private final Search search;
  private final PracticeCards practices;
  private final Strategy strategy;
  private final PrintedNames names;
  private final Lineages lineages;

  Gathering(
      Search search,
      PracticeCards practices,
      Strategy strategy,
      PrintedNames names,
      Lineages lineages) {
    this.search = search;
    this.practices = practices;
    this.strategy = strategy;
    this.names = names;
    this.lineages = lineages;
  }

  /**
   * What came together.
   *
   * @param omitted numbers put in by hand that the audience sees nothing of, for whatever reason
   * @param translators the accounts that made what is told in other languages
   */
  record Gathered(Snapshot snapshot, List<Long> omitted, Set<Long> translators) {}

  /**
   * @param ordinal which edition it becomes, or 0 for a proof
   * @param credits the names of those who wish to be named
   */
  Gathered of(Edition edition, int ordinal, LocalDate day, List<String> credits) {
    var reader = edition.audienceReader();
    var numbers = edition.scope().of(answers(edition));
    var extracts = Sight.with(reader.keys(), () -> practices.extracts(numbers, reader));
    var found = new LinkedHashMap<Long, Entry>();
    extracts.forEach(one -> found.put(one.id().number(), entry(one)));
    var omitted =
        edition.scope().included().stream()
            .filter(number -> numbers.contains(number) && !found.containsKey(number))
            .toList();
    return new Gathered(
        snapshot(edition, ordinal, day, credits, found, ties(found.keySet(), reader)),
        omitted,
        translators(extracts, edition.languages()));
  }

  /** Which of the records came from which, as far as the reader sees. */
  List<Tie> ties(Set<Long> numbers, Reader reader) {
    return Sight.with(reader.keys(), () -> lineages.all(reader)).steps().stream()
        .filter(step -> numbers.contains(step.from()) && numbers.contains(step.to()))
        .map(step ->
            new Tie(
                step.from(),
                step.to(),
                step.relation().code(),
                step.status().code(),
                step.started()))
        .distinct()
        .sorted(
            Comparator.comparing(Tie::from)
                .thenComparing(Tie::since)
                .thenComparing(Tie::to)
                .thenComparing(Tie::relation)
                .thenComparing(Tie::status))
        .toList();
  }

  private List<Long> answers(Edition edition) {
    if (edition.scope().query().isEmpty()) {
      return List.of();
    }
    var question =
        Question.of(
                edition.scope().asked(),
                edition.languages().getFirst(),
                Vantage.NOWHERE,
                edition.audienceReader())
            .only("practice");
    return answers(question, MOST);
  }

  /** Numbers of what fully answers a question, the latest first. */
  List<Long> answers(Question question, int most) {
    return search.latest(question, BEGINNING, END, most).stream()
        .map(Latest::key)
        .map(Long::valueOf)
        .toList();
  }

  /**
   * Records that a reader takes along.
   *
   * @param covers to whom each is open, by its number
   */
  record Selection(Snapshot snapshot, Map<Long, Cover> covers) {}

  /** Those of the records that this reader sees now, dated by the last change of any of them. */
  Selection selection(List<Long> numbers, Saying title, Lang lang, Reader reader) {
    var extracts = practices.extracts(numbers, reader);
    var found = new LinkedHashMap<Long, Entry>();
    var covers = new TreeMap<Long, Cover>();
    extracts.forEach(one -> {
      found.put(one.id().number(), entry(one));
      covers.put(one.id().number(), one.cover());
    });
    var day = found.values().stream().map(Entry::changed).max(Comparator.naturalOrder());
    var content =
        new Edition.Content(
            title,
            List.of(lang),
            new Scope("", List.of(), List.of()),
            new Arrangement(By.PILLAR, List.of(), Sorting.COUNTRY),
            Audience.PUBLIC);
    var edition = Edition.begun(0, Set.of(), content, BEGINNING);
    return new Selection(
        snapshot(edition, 0, day.orElse(LocalDate.EPOCH), List.of(), found, List.of()), covers);
  }

  private Snapshot snapshot(
      Edition edition,
      int ordinal,
      LocalDate day,
      List<String> credits,
      Map<Long, Entry> found,
      List<Tie> lineage) {
    var parts = parts(edition.arrangement(), found.values().stream().toList());
    var head =
        new Head(
            edition.number(),
            ordinal,
            day,
            edition.titles(),
            edition.languages(),
            edition.audience(),
            edition.arrangement(),
            texts(edition, found, parts),
            names.of(found.values(), edition.arrangement()),
            parts,
            credits,
            lineage);
    var entries = head.lines().flatMap(line -> Stream.ofNullable(found.get(line.number())));
    return new Snapshot(head, entries.toList());
  }

  /** What was written of parts and chapters that are not there stays behind. */
  private static Map<String, Saying> texts(
      Edition edition, Map<Long, Entry> found, List<Part> parts) {
    var texts = new TreeMap<String, Saying>();
    edition
        .texts()
        .forEach((place, words) -> {
          if (place.equals(Edition.PREFACE)
              || parts.stream().anyMatch(part -> place.equals(Edition.PART + part.code()))
              || found.keySet().stream()
                  .anyMatch(number -> place.equals(Edition.CHAPTER + number))) {
            texts.put(place, words);
          }
        });
    return texts;
  }

  private List<Part> parts(Arrangement arrangement, List<Entry> entries) {
    var byPart = entries.stream().collect(groupingBy(one -> names.part(one, arrangement.by())));
    return arrangement.order(byPart.keySet()).stream()
        .map(code ->
            new Part(
                code,
                byPart.getOrDefault(code, List.of()).stream()
                    .map(Entry::line)
                    .sorted(arrangement.chapters().order())
                    .toList()))
        .toList();
  }

  private Entry entry(Extract one) {
    var dossier = one.translations().dossier();
    return new Entry(
        one.id().number(),
        one.edition(),
        one.changedAt().atZone(ZoneOffset.UTC).toLocalDate(),
        dossier.language(),
        passages(one.translations()),
        dossier.kind(),
        dossier.status(),
        dossier.countries(),
        dossier.regions(),
        dossier.organisations(),
        dossier.started(),
        dossier.ended(),
        dossier.pillars(),
        strategy.servedBy(dossier.pillars(), dossier.concepts()).stream().sorted().toList(),
        dossier.concepts(),
        dossier.groups(),
        dossier.evidence(),
        dossier.concerns(),
        dossier.concernsChecked(),
        dossier.instruments(),
        dossier.sources(),
        dossier.transfers(),
        dossier.opinions(),
        one.maturity(),
        one.asDocumented());
  }

  private static Set<Long> translators(List<Extract> extracts, List<Lang> languages) {
    return extracts.stream()
        .flatMap(one -> languages.stream().flatMap(lang -> one.translations().in(lang).stream()))
        .filter(Gathering::isPrinted)
        .flatMap(shown -> shown.rendering().stream())
        .map(Rendering::by)
        .filter(account -> account != 0)
        .collect(toSet());
  }

  private static boolean isPrinted(Translations.Shown shown) {
    return shown.state() == Translations.State.CURRENT && !shown.isBy(Rendering.Kind.MACHINE);
  }

  /** What people wrote and what their source still says; machines are not printed. */
  private static Map<String, Saying> passages(Translations translations) {
    var passages = new TreeMap<String, Saying>();
    for (var passage : Passage.values()) {
      var told = new EnumMap<Lang, String>(Lang.class);
      for (var lang : Lang.ALL) {
        translations
            .of(passage, lang)
            .filter(Gathering::isPrinted)
            .ifPresent(shown -> told.put(lang, shown.text().text()));
      }
      var saying = new Saying(told);
      if (!saying.isEmpty()) {
        passages.put(passage.code(), saying);
      }
    }
    return passages;
  }
}
