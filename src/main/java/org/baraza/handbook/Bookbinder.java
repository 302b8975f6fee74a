package org.baraza.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.access.Marking;
import org.baraza.dossier.Passage;
import org.baraza.facets.Facets;
import org.baraza.handbook.Snapshot.Head;
import org.baraza.handbook.Snapshot.Part;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Facts;
import org.baraza.handbook.binding.Book.Front;
import org.baraza.handbook.binding.Book.Items;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Place;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.handbook.binding.Book.Span;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes books of snapshots, from what the snapshot says and the words of the house alone, so that
 * the same snapshot always makes the same book.
 */
@Component
class Bookbinder {

  private static final List<Passage> BODY =
      List.of(
          Passage.PROBLEM,
          Passage.DESCRIPTION,
          Passage.RESULTS,
          Passage.LESSONS,
          Passage.TRANSFERABILITY,
          Passage.SAFEGUARDS,
          Passage.GENDER_YOUTH);

  private final Words words;

  Bookbinder(Words words) {
    this.words = words;
  }

  /** The whole book. */
  Book bind(Snapshot snapshot, Lang lang) {
    return bind(snapshot, lang, Set.of());
  }

  /**
   * The whole book, but of what is gone that alone.
   *
   * @param gone numbers of records that its audience sees no more
   */
  Book bind(Snapshot snapshot, Lang lang, Set<Long> gone) {
    var head = snapshot.head();
    var places = places(head, lang);
    var standing = places.stream().filter(one -> !gone.contains(one.line().number())).toList();
    var parts = new ArrayList<Book.Part>();
    var entries = snapshot.entries().iterator();
    var each = places.iterator();
    for (var part : head.parts()) {
      var chapters =
          part.lines().stream()
              .map(_ -> chapter(head, entries.next(), each.next().place(), lang, gone))
              .toList();
      parts.add(part(head, part, lang, chapters));
    }
    var tongue = tongue(lang);
    var annexes = Annex.ALL.stream().map(annex -> annex.in(head, tongue, standing)).toList();
    return new Book(lang, front(head, lang), parts, annexes);
  }

  private Chapter chapter(Head head, Entry one, Place place, Lang lang, Set<Long> gone) {
    if (gone.contains(one.number())) {
      var title = new Said(tongue(lang).word("handbook.gone"), lang);
      return new Chapter(place.anchor(), place.number(), title, List.of(), List.of());
    }
    return chapter(head, one, place, lang);
  }

  Front front(Head head, Lang lang) {
    var tongue = tongue(lang);
    return new Front(
        head.titles().in(lang).text(),
        statement(head, tongue),
        Marking.of(head.audience()).label(),
        head.credits(),
        prose(head.texts().get(Edition.PREFACE), lang),
        Citation.of(head, lang, words).text());
  }

  private static String statement(Head head, Frame tongue) {
    return head.ordinal() == 0
        ? tongue.word("handbook.book.proof", tongue.date(head.dated()))
        : tongue.word("handbook.book.edition", head.ordinal(), tongue.date(head.dated()));
  }

  /** A part with these chapters, which may be none where only its introduction is wanted. */
  Book.Part part(Head head, Part part, Lang lang, List<Chapter> chapters) {
    return new Book.Part(
        Edition.PART + part.code(),
        tongue(lang).number(head.parts().indexOf(part) + 1L),
        title(head, part, lang),
        prose(head.texts().get(Edition.PART + part.code()), lang),
        chapters);
  }

  String title(Head head, Part part, Lang lang) {
    if (part.code().equals(Arrangement.OTHER)) {
      return tongue(lang).word("handbook.book.other");
    }
    return switch (head.arrangement().by()) {
      case PILLAR -> head.name(Facets.PILLAR, part.code(), lang) + " (" + part.code() + ")";
      case THEME -> head.name(Facets.CONCEPT, part.code(), lang);
      case REGION -> head.name(Facets.REGION, part.code(), lang);
    };
  }

  Chapter annex(Head head, Annex annex, Lang lang) {
    return annex.in(head, tongue(lang), places(head, lang));
  }

  /** Where each record is told, in the order of the book. */
  List<Numbered> places(Head head, Lang lang) {
    var tongue = tongue(lang);
    var places = new ArrayList<Numbered>();
    for (int part = 0; part < head.parts().size(); part++) {
      var lines = head.parts().get(part).lines();
      for (int at = 0; at < lines.size(); at++) {
        var line = lines.get(at);
        places.add(
            new Numbered(
                line,
                new Place(
                    Edition.CHAPTER + line.number(),
                    tongue.number(part + 1L) + "." + tongue.number(at + 1L),
                    line.titles().in(lang, line.language()))));
      }
    }
    return places;
  }

  /** A line with its place in the book. */
  record Numbered(Line line, Place place) {}

  Chapter chapter(Head head, Entry one, Lang lang) {
    var place =
        places(head, lang).stream()
            .filter(each -> each.line().number() == one.number())
            .findFirst()
            .orElseThrow()
            .place();
    return chapter(head, one, place, lang);
  }

  private Chapter chapter(Head head, Entry one, Place place, Lang lang) {
    return new Chapter(
        place.anchor(),
        place.number(),
        place.title(),
        prose(head.texts().get(place.anchor()), lang),
        sections(head, one, lang));
  }

  private List<Section> sections(Head head, Entry one, Lang lang) {
    var tongue = tongue(lang);
    var sections = new ArrayList<Section>();
    sections.add(new Section("", summary(one, lang)));
    sections.add(
        new Section(
            tongue.word("practice.facts"),
            List.<Block>of(new Facts(new FactSheet(head, one, tongue).facts()))));
    for (var passage : BODY) {
      one.passage(passage, lang)
          .ifPresent(said ->
              sections.add(
                  new Section(
                      tongue.word("practice.part." + passage.code()),
                      body(said, one.opinions().contains(passage.code()), tongue))));
    }
    sections.add(new Section(tongue.word("practice.concerns"), concerns(one, tongue)));
    if (!one.transfers().isEmpty()) {
      sections.add(new Section(tongue.word("practice.transfers"), transfers(head, one, tongue)));
    }
    sections.add(new Section(tongue.word("practice.evidence"), sources(one, tongue)));
    return sections;
  }

  private List<Block> summary(Entry one, Lang lang) {
    var tongue = tongue(lang);
    var blocks = new ArrayList<Block>();
    one.passage(Passage.SUMMARY, lang)
        .ifPresent(said -> {
          if (said.foreignTo(lang)) {
            blocks.add(
                Paragraph.note(
                    tongue.word(
                        "handbook.book.untranslated", tongue.languageName(one.language().code())),
                    lang));
          }
          blocks.addAll(paragraphs(said));
        });
    if (one.asDocumented()) {
      blocks.add(Paragraph.note(tongue.word("practice.documented"), lang));
    }
    return blocks;
  }

  private static List<Block> body(Said said, boolean isOpinion, Frame tongue) {
    var blocks = new ArrayList<>(paragraphs(said));
    if (isOpinion) {
      blocks.add(Paragraph.note(tongue.word("practice.opinion"), tongue.lang()));
    }
    return blocks;
  }

  private static List<Block> concerns(Entry one, Frame tongue) {
    if (one.concerns().isEmpty()) {
      var key = one.concernsChecked() ? "practice.concerns.none" : "practice.concerns.unchecked";
      return List.of(Paragraph.of(tongue.word(key), tongue.lang()));
    }
    return List.of(
        Paragraph.note(tongue.word("practice.concerns.note"), tongue.lang()),
        new Items(
            one.concerns().stream()
                .map(concern ->
                    Paragraph.of(
                        concern.text() + " — " + concern.raisedBy() + year(concern.year(), tongue),
                        one.language()))
                .toList()));
  }

  private static String year(int year, Frame tongue) {
    return year == 0 ? "" : ", " + tongue.year(year);
  }

  private static List<Block> transfers(Head head, Entry one, Frame tongue) {
    return List.of(
        new Items(
            one.transfers().stream()
                .map(transfer -> {
                  var to =
                      transfer.to().stream()
                          .map(code -> head.name(Facets.COUNTRY, code, tongue.lang()))
                          .toList();
                  var spans = new ArrayList<Span>();
                  if (!to.isEmpty()) {
                    spans.add(Span.of(tongue.list(to) + ": ", tongue.lang()));
                  }
                  spans.add(
                      Span.of(transfer.what() + year(transfer.since(), tongue), one.language()));
                  return new Paragraph(spans, false);
                })
                .toList()));
  }

  private static List<Block> sources(Entry one, Frame tongue) {
    return one.sources().isEmpty()
        ? List.of(Paragraph.of(tongue.word("handbook.book.unsourced"), tongue.lang()))
        : List.of(
            new Items(
                one.sources().stream()
                    .map(source ->
                        new Paragraph(
                            List.of(
                                new Span(
                                    new Said(source.title(), one.language()),
                                    source.isLinkable() ? source.url() : ""),
                                Span.of(
                                    (source.publisher().isEmpty() ? "" : ", " + source.publisher())
                                        + year(source.year(), tongue),
                                    one.language())),
                            false))
                    .toList()));
  }

  private static List<Block> prose(@Nullable Saying saying, Lang lang) {
    return saying == null || saying.isEmpty() ? List.of() : paragraphs(saying.in(lang));
  }

  private static List<Block> paragraphs(Said said) {
    return Arrays.stream(said.text().split("\\R+"))
        .filter(line -> !line.isBlank())
        .<Block>map(line -> Paragraph.of(line.strip(), said.lang()))
        .toList();
  }

  Frame tongue(Lang lang) {
    return Frame.unasked(words, lang);
  }

  /** Anchors of all that a reader can be led to, in the order of the book. */
  static List<String> anchors(Head head) {
    return Stream.concat(
            head.parts().stream()
                .flatMap(part ->
                    Stream.concat(
                        Stream.of(Edition.PART + part.code()),
                        part.lines().stream().map(line -> Edition.CHAPTER + line.number()))),
            Annex.ALL.stream().map(Annex::anchor))
        .toList();
  }
}
