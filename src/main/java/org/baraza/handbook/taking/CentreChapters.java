package org.baraza.handbook.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.centre.CentreCards.Extract;
import org.baraza.centre.CentreProfile.Course;
import org.baraza.dossier.Source;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Facts;
import org.baraza.handbook.binding.Book.Items;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.handbook.binding.Book.Span;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Tells centres as chapters of books, as a reader sees them. People are in no book. */
@Component
public class CentreChapters {

  private static final String ANCHOR = "centre-";

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final PracticeCards practices;

  CentreChapters(Atlas atlas, Thesaurus thesaurus, PracticeCards practices) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.practices = practices;
  }

  /**
   * A centre as it is told.
   *
   * @param named to whom each practice is open whose title stands in it, by its number
   */
  public record Told(Chapter chapter, Map<Long, Cover> named) {}

  /** A centre, without its place in the book. */
  public Told of(Extract one, Frame tongue, Reader reader) {
    var cards = practices.bySourceIds(one.dossier().practices(), reader);
    var covers = covers(cards, reader);
    var named = cards.stream().filter(card -> covers.containsKey(card.id().number())).toList();
    var title = tongue.say(one.dossier().names());
    var chapter =
        new Chapter(ANCHOR + one.number(), "", title, List.of(), sections(one, named, tongue));
    return new Told(chapter, covers);
  }

  private Map<Long, Cover> covers(List<PracticeCard> cards, Reader reader) {
    var covers = new TreeMap<Long, Cover>();
    practices
        .extracts(cards.stream().map(card -> card.id().number()).toList(), reader)
        .forEach(extract -> covers.put(extract.id().number(), extract.cover()));
    return covers;
  }

  private List<Section> sections(Extract one, List<PracticeCard> named, Frame tongue) {
    var dossier = one.dossier();
    var facts = new CentreFacts(one, tongue, atlas, thesaurus).facts();
    var sections = new ArrayList<Section>();
    sections.add(new Section("", about(one, tongue)));
    sections.add(new Section(tongue.word("practice.facts"), List.of(new Facts(facts))));
    put(sections, tongue.word("centre.field.mandate"), said(dossier.profile().mandate(), tongue));
    put(
        sections,
        tongue.word("centre.courses"),
        items(dossier.profile().courses(), course -> course(course, tongue)));
    put(sections, tongue.word("centre.figures"), imported(dossier.figures()));
    put(sections, tongue.word("centre.exchanges"), imported(dossier.exchanges()));
    put(sections, tongue.word("centre.offers"), items(dossier.offers(), CentreChapters::imports));
    put(
        sections,
        tongue.word("centre.audiences"),
        items(dossier.audiences(), CentreChapters::imports));
    put(sections, tongue.word("centre.practices"), items(named, card -> practice(card, tongue)));
    put(
        sections,
        tongue.word("centre.sources"),
        items(dossier.sources(), source -> source(source, tongue)));
    return sections;
  }

  private static void put(List<Section> sections, String title, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(title, blocks));
    }
  }

  private static List<Block> about(Extract one, Frame tongue) {
    var blocks = new ArrayList<Block>();
    if (!one.isEdited()) {
      blocks.add(Paragraph.note(tongue.word("centre.documented"), tongue.lang()));
    }
    var descriptions = one.dossier().descriptions();
    if (!descriptions.isEmpty() && tongue.say(descriptions).foreignTo(tongue.lang())) {
      var language = tongue.languageName(tongue.say(descriptions).code());
      blocks.add(
          Paragraph.note(tongue.word("handbook.book.untranslated", language), tongue.lang()));
    }
    blocks.addAll(said(descriptions, tongue));
    return blocks;
  }

  private static List<Block> said(Saying saying, Frame tongue) {
    if (saying.isEmpty()) {
      return List.of();
    }
    var said = tongue.say(saying);
    return said.text()
        .lines()
        .filter(line -> !line.isBlank())
        .<Block>map(line -> Paragraph.of(line.strip(), said.lang()))
        .toList();
  }

  /** What the shipped records say besides, in the one language they say it in. */
  private static List<Block> imported(String text) {
    return text.isEmpty() ? List.of() : List.of(imports(text));
  }

  private static Paragraph imports(String text) {
    return Paragraph.of(text, Lang.EN);
  }

  private static <T> List<Block> items(List<T> things, Function<T, Paragraph> line) {
    return things.isEmpty() ? List.of() : List.of(new Items(things.stream().map(line).toList()));
  }

  private Paragraph course(Course course, Frame tongue) {
    var facts = new ArrayList<String>();
    thesaurus
        .concept(course.concept())
        .ifPresent(concept -> facts.add(concept.label(tongue.lang())));
    if (!course.length().isEmpty()) {
      facts.add(course.length());
    }
    if (!course.languages().isEmpty()) {
      facts.add(tongue.list(course.languages().stream().map(tongue::languageName).toList()));
    }
    if (!course.modality().isEmpty()) {
      facts.add(tongue.word("centre.modality." + course.modality()));
    }
    var spans = new ArrayList<>(List.of(Span.of(tongue.say(course.titles()))));
    if (!facts.isEmpty()) {
      spans.add(Span.of(" (" + String.join(" · ", facts) + ")", tongue.lang()));
    }
    return new Paragraph(spans, false);
  }

  private static Paragraph practice(PracticeCard card, Frame tongue) {
    var address = tongue.full(tongue.to(card.path()));
    return new Paragraph(List.of(new Span(tongue.say(card.titles()), address)), false);
  }

  private static Paragraph source(Source source, Frame tongue) {
    var publisher = source.publisher().isEmpty() ? "" : ", " + source.publisher();
    var year = source.year() == 0 ? "" : ", " + tongue.year(source.year());
    return new Paragraph(
        List.of(
            new Span(new Said(source.title(), Lang.EN), source.isLinkable() ? source.url() : ""),
            Span.of(publisher + year, Lang.EN)),
        false);
  }
}
