package org.baraza.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.baraza.facets.Facets;
import org.baraza.handbook.Bookbinder.Numbered;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Index;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Place;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.handbook.binding.Book.Span;
import org.baraza.handbook.binding.Book.Table;
import org.baraza.handbook.binding.Book.Term;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;

/**
 * What stands after the last part; each is drawn from the head of a snapshot alone. Their order is
 * that of their letters, by which they are cited: a new one comes last.
 */
enum Annex {
  MEASURES,
  INSTRUMENTS,
  COUNTRIES,
  CONCEPTS,
  GLOSSARY,
  METHOD,
  GLANCE,
  LINEAGE;

  static final List<Annex> ALL = List.of(values());

  private static final String PREFIX = "annex-";

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String anchor() {
    return PREFIX + code();
  }

  static Optional<Annex> of(String anchor) {
    return ALL.stream().filter(one -> one.anchor().equals(anchor)).findFirst();
  }

  String title(Frame tongue) {
    return tongue.word("handbook.annex." + code());
  }

  Chapter in(Snapshot.Head head, Frame tongue, List<Numbered> places) {
    var letter = String.valueOf((char) ('A' + ordinal()));
    return new Chapter(
        anchor(),
        letter,
        new Said(title(tongue), tongue.lang()),
        List.of(),
        this == GLANCE
            ? new Glance(head, tongue, lines(places)).sections()
            : List.of(new Section("", blocks(head, tongue, places))));
  }

  private static List<Line> lines(List<Numbered> places) {
    return places.stream().map(Numbered::line).toList();
  }

  private List<Block> blocks(Snapshot.Head head, Frame tongue, List<Numbered> places) {
    return switch (this) {
      case GLANCE -> List.of();
      case MEASURES -> List.of(measures(head, tongue, places));
      case INSTRUMENTS -> List.of(instruments(tongue, places));
      case COUNTRIES -> List.of(index(places, Line::countries, Facets.COUNTRY, head, tongue));
      case CONCEPTS -> List.of(index(places, Line::concepts, Facets.CONCEPT, head, tongue));
      case LINEAGE -> Pedigree.of(head, tongue, places);
      case GLOSSARY -> List.of(glossary(head, tongue, places));
      case METHOD -> method(head, tongue);
    };
  }

  /** Measures in the order of the Strategy: by pillar, then by number. */
  private static Index measures(Snapshot.Head head, Frame tongue, List<Numbered> places) {
    var byId = byCode(places, Line::measures);
    return new Index(
        byId.keySet().stream()
            .sorted(
                Comparator.comparing(Annex::pillar)
                    .thenComparing(Annex::number)
                    .thenComparing(Comparator.naturalOrder()))
            .map(id ->
                new Term(
                    Span.of(
                        id + " " + unstopped(head.name(Facets.MEASURE, id, tongue.lang())),
                        tongue.lang()),
                    byId.getOrDefault(id, List.of())))
            .toList());
  }

  /** Without the full stop that would stand before the places. */
  private static String unstopped(String sentence) {
    return sentence.replaceFirst("[.;。]$", "");
  }

  private static int pillar(String measure) {
    return List.of("I", "II", "III", "IV").indexOf(measure.replaceFirst("\\..*", ""));
  }

  private static int number(String measure) {
    var number = measure.replaceFirst("^.*\\.", "");
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  /** Instruments as the records write them, each in the language of the record. */
  private static Index instruments(Frame tongue, List<Numbered> places) {
    var names = new LinkedHashMap<String, Lang>();
    places.forEach(one ->
        one.line().instruments().forEach(name -> names.putIfAbsent(name, one.line().language())));
    var byName = byCode(places, Line::instruments);
    return new Index(
        tongue.sorted(names.keySet(), name -> name).stream()
            .map(name ->
                new Term(
                    Span.of(name, names.getOrDefault(name, tongue.lang())),
                    byName.getOrDefault(name, List.of())))
            .toList());
  }

  private static Index index(
      List<Numbered> places,
      Function<Line, Collection<String>> codes,
      String facet,
      Snapshot.Head head,
      Frame tongue) {
    var byCode = byCode(places, codes);
    return new Index(
        tongue.sorted(byCode.keySet(), code -> head.name(facet, code, tongue.lang())).stream()
            .map(code ->
                new Term(
                    Span.of(head.name(facet, code, tongue.lang()), tongue.lang()),
                    byCode.getOrDefault(code, List.of())))
            .toList());
  }

  private static Map<String, List<Place>> byCode(
      List<Numbered> places, Function<Line, Collection<String>> codes) {
    var byCode = new TreeMap<String, List<Place>>();
    for (var one : places) {
      codes.apply(one.line()).stream()
          .distinct()
          .forEach(code -> byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(one.place()));
    }
    return byCode;
  }

  /** The concepts of the edition in its language and the languages it is published in. */
  private static Table glossary(Snapshot.Head head, Frame tongue, List<Numbered> places) {
    var others = head.languages().stream().filter(lang -> lang != tongue.lang()).toList();
    var columns = new ArrayList<>(List.of(tongue.languageName(tongue.lang().code())));
    others.forEach(lang -> columns.add(tongue.languageName(lang.code())));
    var rows =
        tongue
            .sorted(
                byCode(places, Line::concepts).keySet(),
                id -> head.name(Facets.CONCEPT, id, tongue.lang()))
            .stream()
            .map(id -> {
              var row = new ArrayList<Paragraph>();
              row.add(Paragraph.of(head.name(Facets.CONCEPT, id, tongue.lang()), tongue.lang()));
              others.forEach(
                  lang -> row.add(Paragraph.of(head.name(Facets.CONCEPT, id, lang), lang)));
              return List.copyOf(row);
            })
            .toList();
    return new Table(tongue.word("handbook.annex.glossary"), columns, rows);
  }

  private static List<Block> method(Snapshot.Head head, Frame tongue) {
    var sentences =
        List.of(
            tongue.word("handbook.method.scope"),
            tongue.word("handbook.method.maturity"),
            tongue.word("handbook.method.comparability"),
            tongue.word("handbook.method.translation"),
            tongue.word("handbook.method.frozen", tongue.date(head.dated())));
    return Arrays.asList(
        sentences.stream()
            .map(sentence -> (Block) Paragraph.of(sentence, tongue.lang()))
            .toArray(Block[]::new));
  }
}
