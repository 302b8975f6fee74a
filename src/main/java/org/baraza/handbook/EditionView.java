package org.baraza.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.handbook.Bookbinder.Numbered;
import org.baraza.handbook.EditionDesk.Reading;
import org.baraza.handbook.EditionPage.FormLine;
import org.baraza.handbook.EditionPage.Leaf;
import org.baraza.handbook.EditionPage.Mend;
import org.baraza.handbook.EditionPage.PartLine;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Plate;
import org.baraza.handbook.form.FormTable;
import org.baraza.handbook.form.Presses;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Drawing;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets an edition as pages of the site: one for its contents, one for each part and chapter. */
@Component
class EditionView {

  private final EditionDesk desk;
  private final Bookbinder binder;
  private final FormTable forms;
  private final Presses presses;
  private final Drawing drawing;

  EditionView(
      EditionDesk desk, Bookbinder binder, FormTable forms, Presses presses, Drawing drawing) {
    this.desk = desk;
    this.binder = binder;
    this.forms = forms;
    this.presses = presses;
    this.drawing = drawing;
  }

  EditionPage page(long number, Entered entered, Frame frame, Reader reader) {
    var reading = desk.open(number, reader);
    var lang = reading.edition().language(frame.lang());
    var isMaker = Edition.isMadeBy(reader);
    var leaves = leaves(reading, lang, frame);
    return new EditionPage(
        frame,
        lang,
        reading,
        binder.front(reading.head(), lang),
        parts(reading, leaves, lang, frame),
        annexes(reading, lang, frame),
        errata(reading, leaves, frame),
        forms(reading, lang, frame),
        presses.forms(),
        isMaker,
        isMaker && reading.edition().isDraft() ? desk.unnamed(number) : 0,
        entered);
  }

  /** The forms that it can be taken in, and how far those are that cannot yet. */
  private List<FormLine> forms(Reading reading, Lang lang, Frame frame) {
    var edition = reading.edition();
    if (edition.state() != Edition.State.PUBLISHED) {
      return List.of();
    }
    var source = reading.source();
    return forms.of(edition.number()).stream()
        .filter(work -> work.lang() == lang && work.source().equals(source))
        .map(work -> new FormLine(work, href(edition, "handbook" + work.form().ending(), frame)))
        .toList();
  }

  /** Every chapter in order; without an address and a title where it is withdrawn. */
  private List<Leaf> leaves(Reading reading, Lang lang, Frame frame) {
    return binder.places(reading.head(), lang).stream()
        .map(one -> leaf(one, reading.gone(), reading.edition(), frame))
        .toList();
  }

  private static Leaf leaf(Numbered one, Set<Long> gone, Edition edition, Frame frame) {
    return gone.contains(one.line().number())
        ? new Leaf("", one.place().number(), new Said("", frame.lang()))
        : new Leaf(
            href(edition, one.place().anchor(), frame), one.place().number(), one.place().title());
  }

  private static String href(Edition edition, String anchor, Frame frame) {
    return frame.to("/handbook/" + edition.number() + "/" + anchor);
  }

  private List<PartLine> parts(Reading reading, List<Leaf> leaves, Lang lang, Frame frame) {
    var isShort = leaves.size() <= EditionPage.MOST_CHAPTERS;
    var parts = new ArrayList<PartLine>();
    var begin = 0;
    for (var part : reading.head().parts()) {
      var end = begin + part.lines().size();
      parts.add(
          new PartLine(
              leaf(reading, part, lang, frame),
              part.lines().size(),
              isShort ? leaves.subList(begin, end) : List.of()));
      begin = end;
    }
    return parts;
  }

  private Leaf leaf(Reading reading, Snapshot.Part part, Lang lang, Frame frame) {
    var said = binder.part(reading.head(), part, lang, List.of());
    return new Leaf(
        href(reading.edition(), said.anchor(), frame), said.number(), new Said(said.title(), lang));
  }

  private List<Leaf> annexes(Reading reading, Lang lang, Frame frame) {
    return Annex.ALL.stream()
        .map(annex -> annex.in(reading.head(), binder.tongue(lang), List.of()))
        .map(one ->
            new Leaf(href(reading.edition(), one.anchor(), frame), one.number(), one.title()))
        .toList();
  }

  private List<Mend> errata(Reading reading, List<Leaf> leaves, Frame frame) {
    var lines = reading.head().lines().toList();
    return desk.errata(reading.edition().number()).stream()
        .filter(one -> !reading.gone().contains(one.practice()))
        .map(one ->
            new Mend(
                frame.date(EditionDesk.day(one.at())),
                Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
                    .filter(at -> lines.get(at).number() == one.practice())
                    .map(leaves::get)
                    .findFirst()
                    .orElse(new Leaf("", "", new Said("", frame.lang()))),
                one.sayings().in(frame.lang())))
        .toList();
  }

  /** A part, a chapter or an annex. */
  LeafPage leaf(long number, String anchor, Frame frame, Reader reader) {
    var reading = desk.open(number, reader);
    if (reading.edition().isWithdrawn()) {
      throw new NotThere();
    }
    var lang = reading.edition().language(frame.lang());
    var annex = Annex.of(anchor);
    if (annex.isPresent()) {
      return annex(reading, annex.get(), lang, frame);
    }
    return anchor.startsWith(Edition.PART)
        ? part(reading, anchor, lang, frame)
        : chapter(reading, anchor, lang, frame);
  }

  private LeafPage annex(Reading reading, Annex annex, Lang lang, Frame frame) {
    var head = reading.head();
    Predicate<Numbered> stands = one -> !reading.gone().contains(one.line().number());
    var places = binder.places(head, lang).stream().filter(stands).toList();
    var chapter = annex.in(head, binder.tongue(lang), places);
    return page(reading, chapter, List.of(), "", "", lang, frame);
  }

  /** The world map of an edition, as a file. */
  byte[] map(Reading reading, Frame frame) {
    if (reading.edition().isWithdrawn()) {
      throw new NotThere();
    }
    var lang = reading.edition().language(frame.lang());
    var lines = reading.head().lines().filter(line -> !reading.gone().contains(line.number()));
    var map = new Glance(reading.head(), binder.tongue(lang), lines.toList()).map();
    return drawing.of(new Plate(map));
  }

  private LeafPage part(Reading reading, String anchor, Lang lang, Frame frame) {
    var code = anchor.substring(Edition.PART.length());
    var begin = 0;
    for (var part : reading.head().parts()) {
      var end = begin + part.lines().size();
      if (part.code().equals(code)) {
        var said = binder.part(reading.head(), part, lang, List.of());
        var chapter =
            new Book.Chapter(
                anchor,
                said.number(),
                new Said(said.title(), lang),
                said.introduction(),
                List.of());
        var leaves = leaves(reading, lang, frame).subList(begin, end);
        return page(reading, chapter, leaves, "", anchor, lang, frame);
      }
      begin = end;
    }
    throw new NotThere();
  }

  private LeafPage chapter(Reading reading, String anchor, Lang lang, Frame frame) {
    var digits = anchor.substring(Edition.CHAPTER.length());
    if (!digits.matches("\\d{6,18}")) {
      throw new NotThere();
    }
    var entry = desk.entry(reading, Long.parseLong(digits));
    var chapter = binder.chapter(reading.head(), entry, lang);
    var record = frame.to("/practices/" + digits);
    return page(reading, chapter, List.of(), record, anchor, lang, frame);
  }

  private LeafPage page(
      Reading reading,
      Book.Chapter chapter,
      List<Leaf> leaves,
      String record,
      String place,
      Lang lang,
      Frame frame) {
    return new LeafPage(
        frame,
        lang,
        reading.edition(),
        reading.head().titles().in(lang).text(),
        chapter.number(),
        chapter.title(),
        chapter.lead(),
        chapter.sections(),
        leaves,
        record,
        reading.edition().isDraft() ? place : "",
        neighbour(reading, chapter.anchor(), -1, lang, frame),
        neighbour(reading, chapter.anchor(), 1, lang, frame));
  }

  /** What is before or after, past what is withdrawn. */
  private @Nullable Leaf neighbour(
      Reading reading, String anchor, int step, Lang lang, Frame frame) {
    var anchors = Bookbinder.anchors(reading.head());
    var at = anchors.indexOf(anchor) + step;
    while (at >= 0 && at < anchors.size() && isGone(anchors.get(at), reading)) {
      at += step;
    }
    return at < 0 || at >= anchors.size() ? null : titled(reading, anchors.get(at), lang, frame);
  }

  private static boolean isGone(String anchor, Reading reading) {
    return reading.gone().stream().anyMatch(number -> anchor.equals(Edition.CHAPTER + number));
  }

  private Leaf titled(Reading reading, String anchor, Lang lang, Frame frame) {
    var head = reading.head();
    return Stream.of(
            annexes(reading, lang, frame).stream(),
            head.parts().stream().map(part -> leaf(reading, part, lang, frame)),
            leaves(reading, lang, frame).stream())
        .flatMap(each -> each)
        .filter(leaf -> leaf.href().equals(href(reading.edition(), anchor, frame)))
        .findFirst()
        .orElseThrow();
  }

  /** What a place that editors say something at is called. */
  String name(Reading reading, String place, Frame frame) {
    var lang = reading.edition().language(frame.lang());
    return place.equals(Edition.PREFACE)
        ? frame.word("handbook.preface")
        : titled(reading, place, lang, frame).title().text();
  }
}
