package org.baraza.handbook;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.centre.CentreCards;
import org.baraza.facets.Facets;
import org.baraza.handbook.Bookbinder.Numbered;
import org.baraza.handbook.Gathering.Selection;
import org.baraza.handbook.Snapshot.Head;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Front;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Part;
import org.baraza.handbook.binding.Book.Place;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.Volume;
import org.baraza.handbook.taking.CentreChapters;
import org.baraza.handbook.taking.CountryChapters;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.Latest;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;

/** Makes books of records as a reader sees them now, to take along, without any edition. */
@Component
class Taking {

  /** How many records are taken at once, at most. */
  static final int MOST = 200;

  private static final String PRACTICE = "practice";
  private static final String CENTRE = "centre";
  private static final Instant BEGINNING = Instant.EPOCH.minusSeconds(1);
  private static final Instant END = Instant.ofEpochMilli(Long.MAX_VALUE);

  private final Search search;
  private final Gathering gathering;
  private final Bookbinder binder;
  private final CentreCards centres;
  private final CentreChapters centreChapters;
  private final CountryChapters countries;

  Taking(
      Search search,
      Gathering gathering,
      Bookbinder binder,
      CentreCards centres,
      CentreChapters centreChapters,
      CountryChapters countries) {
    this.search = search;
    this.gathering = gathering;
    this.binder = binder;
    this.centres = centres;
    this.centreChapters = centreChapters;
    this.countries = countries;
  }

  /** A record that is in a book, or named in it. */
  record Held(String noun, long number, Cover cover) {}

  /**
   * What is taken.
   *
   * @param held all that bears a label
   */
  record Taken(Volume volume, List<Held> held) {}

  /** Records of each kind by their numbers, and whether there were more. */
  private record Found(List<Long> practices, List<Long> centres, boolean isCut) {

    static Found of(List<Latest> latest) {
      var first = latest.stream().limit(MOST).toList();
      return new Found(
          numbers(first, PRACTICE), numbers(first, CENTRE), latest.size() > first.size());
    }

    private static List<Long> numbers(List<Latest> latest, String kind) {
      return latest.stream()
          .filter(one -> one.kind().equals(kind))
          .map(one -> Long.valueOf(one.key()))
          .toList();
    }
  }

  /** Chapters that were told, all that is in them, and the day of the latest of it. */
  private record Told(List<Chapter> chapters, List<Held> held, LocalDate dated) {}

  /**
   * One practice, as a book of one chapter.
   *
   * @throws NotThere if the reader does not see it
   */
  Taken practice(long number, Lang lang, Reader reader) {
    var selection = selection(List.of(number), lang, reader);
    if (selection.snapshot().entries().isEmpty()) {
      throw new NotThere();
    }
    var entry = selection.snapshot().entries().getFirst();
    var one = binder.chapter(selection.snapshot().head(), entry, lang);
    var told = new Told(List.of(one), held(selection), selection.snapshot().head().dated());
    return alone(told, "/practices/" + number, lang);
  }

  /**
   * One centre, as a book of one chapter.
   *
   * @throws NotThere if the reader does not see it
   */
  Taken centre(long number, Lang lang, Reader reader) {
    var told = centres(List.of(number), lang, reader);
    if (told.chapters().isEmpty()) {
      throw new NotThere();
    }
    return alone(told, "/centres/" + number, lang);
  }

  private Taken alone(Told told, String address, Lang lang) {
    var one = numbered(told.chapters().getFirst(), binder.tongue(lang).number(1));
    var front = front(one.title().text(), told, false, lang);
    return taken(new Book(lang, front, List.of(), List.of(one)), told, address);
  }

  /**
   * A country: what is known of it, its practices and its centres.
   *
   * @throws NotThere if there is no such country
   */
  Taken country(String iso3, Lang lang, Reader reader) {
    var tongue = binder.tongue(lang);
    var profile = countries.of(iso3, tongue).orElseThrow(NotThere::new);
    var name = tongue.word("world.profile");
    var part = new Part("profile", "", name, List.of(), List.of(profile.chapter()));
    var found = found(Question.about(Facets.COUNTRY, iso3, lang, reader));
    var title = profile.chapter().title().text();
    return bound(
        title,
        "/countries/" + iso3,
        List.of(numbered(part, 1, tongue)),
        profile.dated(),
        found,
        lang,
        reader);
  }

  /**
   * The practices and centres that answer a question, those that were changed last first among
   * them, with the indexes that lead to them.
   *
   * @param address where they were found on the site, after the language
   * @throws NotThere if there are none
   */
  Taken answers(Question question, String address, Lang lang, Reader reader) {
    var found = found(question);
    if (found.practices().isEmpty() && found.centres().isEmpty()) {
      throw new NotThere();
    }
    var title = binder.tongue(lang).word("handbook.take.title");
    return bound(title, address, List.of(), LocalDate.EPOCH, found, lang, reader);
  }

  private Found found(Question question) {
    var chosen = question.chosen().getOrDefault(Facets.KIND, List.of());
    var kinds =
        Stream.of(PRACTICE, CENTRE)
            .filter(kind -> chosen.isEmpty() || chosen.contains(kind))
            .toList();
    return kinds.isEmpty()
        ? Found.of(List.of())
        : Found.of(search.latest(question.narrowed(Facets.KIND, kinds), BEGINNING, END, MOST + 1));
  }

  private Taken bound(
      String title,
      String address,
      List<Part> before,
      LocalDate dated,
      Found found,
      Lang lang,
      Reader reader) {
    var tongue = binder.tongue(lang);
    var selection = selection(found.practices(), lang, reader);
    var snapshot = selection.snapshot();
    var parts = new ArrayList<>(before);
    for (var part : binder.bind(snapshot, lang).parts()) {
      parts.add(numbered(part, parts.size() + 1, tongue));
    }
    var told = centres(found.centres(), lang, reader);
    if (!told.chapters().isEmpty()) {
      var name = tongue.word("handbook.take.centres");
      var part = new Part("centres", "", name, List.of(), told.chapters());
      parts.add(numbered(part, parts.size() + 1, tongue));
    }
    var held = Stream.concat(held(selection).stream(), told.held().stream()).distinct().toList();
    var day =
        Stream.of(dated, snapshot.head().dated(), told.dated())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    var whole = new Told(List.of(), held, day);
    var front = front(title, whole, found.isCut(), lang);
    var book = new Book(lang, front, parts, indexes(snapshot.head(), parts, tongue));
    return taken(book, whole, address);
  }

  private Selection selection(List<Long> numbers, Lang lang, Reader reader) {
    var title = Saying.of(lang, binder.tongue(lang).word("handbook.take.title"));
    return gathering.selection(numbers, title, lang, reader);
  }

  private static List<Held> held(Selection selection) {
    return selection.covers().entrySet().stream()
        .map(one -> new Held(PRACTICE, one.getKey(), one.getValue()))
        .toList();
  }

  /** Centres in the order of their names; practices that are named in them are held, too. */
  private Told centres(List<Long> numbers, Lang lang, Reader reader) {
    var tongue = binder.tongue(lang);
    var chapters = new ArrayList<Chapter>();
    var held = new ArrayList<Held>();
    var dated = LocalDate.EPOCH;
    for (var one : centres.extracts(numbers, reader)) {
      var told = centreChapters.of(one, tongue, reader);
      chapters.add(told.chapter());
      held.add(new Held(CENTRE, one.number(), one.cover()));
      told.named().forEach((number, cover) -> held.add(new Held(PRACTICE, number, cover)));
      var day = one.changedAt().atZone(ZoneOffset.UTC).toLocalDate();
      dated = day.isAfter(dated) ? day : dated;
    }
    return new Told(tongue.sorted(chapters, chapter -> chapter.title().text()), held, dated);
  }

  private static Part numbered(Part part, int place, Frame tongue) {
    var number = tongue.number(place);
    var chapters = new ArrayList<Chapter>();
    for (var one : part.chapters()) {
      chapters.add(numbered(one, number + "." + tongue.number(chapters.size() + 1L)));
    }
    return new Part(part.anchor(), number, part.title(), part.introduction(), chapters);
  }

  private static Chapter numbered(Chapter one, String number) {
    return new Chapter(one.anchor(), number, one.title(), one.lead(), one.sections());
  }

  /** What leads to the practices, where there are any. */
  private static List<Chapter> indexes(Head head, List<Part> parts, Frame tongue) {
    var chapters =
        parts.stream()
            .flatMap(part -> part.chapters().stream())
            .collect(toMap(Chapter::anchor, Function.identity()));
    var places =
        head.lines()
            .flatMap(line ->
                Stream.ofNullable(chapters.get(Edition.CHAPTER + line.number()))
                    .map(one -> new Numbered(line, place(one))))
            .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    return List.of(
        numbered(Annex.COUNTRIES.in(head, tongue, places), "A"),
        numbered(Annex.CONCEPTS.in(head, tongue, places), "B"));
  }

  private static Place place(Chapter one) {
    return new Place(one.anchor(), one.number(), one.title());
  }

  /** It bears the strictest label of what is in it. */
  private Front front(String title, Told told, boolean isCut, Lang lang) {
    var tongue = binder.tongue(lang);
    var label =
        told.held().stream()
            .map(one -> one.cover().marking())
            .max(Comparator.naturalOrder())
            .orElse(Marking.CLEAR)
            .label();
    var preface = new ArrayList<Block>();
    preface.add(Paragraph.of(tongue.word("handbook.take.preface"), lang));
    if (isCut) {
      preface.add(Paragraph.of(tongue.word("handbook.take.cut", MOST), lang));
    }
    return new Front(
        title,
        tongue.word("handbook.take.statement", tongue.date(told.dated())),
        label,
        List.of(),
        preface,
        "");
  }

  /** Known by all it says; dated by the last change, so that the same is the same tomorrow. */
  private Taken taken(Book book, Told told, String address) {
    var tongue = binder.tongue(book.lang());
    var content = Snapshot.canonical(book) + told.dated() + address;
    var colophon =
        new Colophon(
            "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)),
            told.dated(),
            tongue.word("ui.brand"),
            tongue.full(tongue.to(address)));
    return new Taken(new Volume(book, colophon, "baraza"), told.held());
  }
}
