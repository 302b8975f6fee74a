package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Book.Branches;
import org.baraza.handbook.binding.Book.Index;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Table;
import org.baraza.handbook.binding.Figure;
import org.baraza.handbook.binding.Figure.Bar;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;
import org.baraza.ui.Addressed;
import org.baraza.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A book is made of a snapshot and a language, and of nothing else. */
class BookbinderTests {

  private final Words words = Addressed.at("https://baraza.example");
  private final Bookbinder binder = new Bookbinder(words);
  private final Snapshot snapshot =
      Sample.snapshot(Sample.entry(100001, 1, "MLI"), Sample.entry(100002, 1, "NER"));

  @ParameterizedTest
  @EnumSource
  void theSameSnapshotMakesTheSameBook(Lang lang) {
    var again = Sample.snapshot(Sample.entry(100001, 1, "MLI"), Sample.entry(100002, 1, "NER"));
    assertThat(binder.bind(snapshot, lang)).isEqualTo(binder.bind(again, lang));
    assertThat(binder.bind(snapshot, lang).chapters()).hasSize(2);
  }

  @Test
  void whatIsNotTranslatedStandsInTheLanguageOfTheRecordAndSaysSo() {
    var chapter = binder.bind(snapshot, Lang.EN).chapters().findFirst().orElseThrow();
    assertThat(chapter.title().text()).isEqualTo("Title 100001");
    var blocks = chapter.sections().getFirst().blocks();
    assertThat(blocks.get(0))
        .isInstanceOfSatisfying(
            Paragraph.class,
            note -> {
              assertThat(note.isNote()).isTrue();
              assertThat(note.text()).contains("French");
            });
    assertThat(blocks.get(1)).isEqualTo(Paragraph.of("Un résumé.", Lang.FR));
    assertThat(blocks.get(2)).isEqualTo(Paragraph.of("Sa suite.", Lang.FR));
  }

  @Test
  void anIndexLeadsToEveryChapterByItsNumber() {
    var index =
        (Index)
            binder
                .annex(snapshot.head(), Annex.CONCEPTS, Lang.EN)
                .sections()
                .getFirst()
                .blocks()
                .getFirst();
    assertThat(index.terms()).hasSize(1);
    var term = index.terms().getFirst();
    assertThat(term.name().said().text()).isEqualTo("Prisons");
    assertThat(term.places().stream().map(Book.Place::number)).containsExactly("1.1", "1.2");
    assertThat(term.places().getFirst().anchor()).isEqualTo("chapter-100001");
  }

  @Test
  void measuresComeInTheOrderOfTheStrategyNotOfTheAlphabet() {
    var head = snapshot.head();
    var lines = List.of(line("IV.1"), line("II.10"), line("II.9"), line("I.2"));
    var places =
        lines.stream()
            .map(line ->
                new Bookbinder.Numbered(line, new Book.Place("", "", new Said("", Lang.EN))))
            .toList();
    var chapter = Annex.MEASURES.in(head, binder.tongue(Lang.EN), places);
    var index = (Index) chapter.sections().getFirst().blocks().getFirst();
    assertThat(index.terms().stream().map(term -> term.name().said().text().split(" ")[0]))
        .containsExactly("I.2", "II.9", "II.10", "IV.1");
  }

  @Test
  void whatCameFromWhatIsATreeWithoutWhatIsGone() {
    var chapter = binder.annex(snapshot.head(), Annex.LINEAGE, Lang.EN);
    var tree = (Branches) chapter.sections().getFirst().blocks().getLast();
    var origin = tree.branches().getFirst();
    assertThat(origin.place().anchor()).isEqualTo("chapter-100001");
    assertThat(origin.after())
        .singleElement()
        .satisfies(heir -> {
          assertThat(heir.how()).isEqualTo("Adapted · completed · 2015");
          assertThat(heir.place().number()).isEqualTo("1.2");
        });
    var without = binder.bind(snapshot, Lang.EN, Set.of(100002L)).annexes();
    assertThat(without.get(Annex.LINEAGE.ordinal()).toString()).doesNotContain("chapter-10000");
    var untied = snapshot.head().without(snapshot.head().lineage());
    assertThat(binder.annex(untied, Annex.LINEAGE, Lang.EN).toString())
        .contains(binder.tongue(Lang.EN).word("handbook.lineage.none"))
        .doesNotContain("chapter-10000");
  }

  @Test
  void picturesAndTheirTablesTellTheSame() {
    var sections = binder.annex(snapshot.head(), Annex.GLANCE, Lang.EN).sections();
    var map = (Figure) sections.getFirst().blocks().getFirst();
    assertThat(map.told()).contains("2 in all", "Mali (1)");
    assertThat(map.isLarge()).isTrue();
    var table = (Table) sections.getLast().blocks().get(1);
    assertThat(table.rows().get(1).stream().map(Paragraph::text))
        .containsExactly("II", "0", "2", "0", "0", "0", "2");
    var chart = (Figure) sections.getLast().blocks().getFirst();
    assertThat(chart.marks().stream().filter(Bar.class::isInstance).map(Bar.class::cast))
        .anySatisfy(bar -> assertThat(bar.width()).isGreaterThan(1000));
  }

  private static Line line(String measure) {
    return new Line(
        100001,
        Saying.of(Lang.EN, "x"),
        Lang.EN,
        List.of(),
        List.of(measure),
        List.of(),
        List.of(),
        0,
        "tested",
        List.of());
  }

  @Test
  void citationsKeepWhatTheirFormatsWouldTakeForOrders() {
    var citation = Citation.of(snapshot.head(), Lang.EN, words);
    assertThat(citation.address()).isEqualTo("https://baraza.example/en/handbook/482130");
    assertThat(citation.bibtex()).contains("title = {{A \\& handbook}}", "@book{baraza-482130-en");
    assertThat(citation.ris()).startsWith("TY  - BOOK\r\n").endsWith("ER  - \r\n");
    assertThat(citation.csl()).contains("\"literal\":\"A. Editor\"", "[2026,11,28]");
    assertThat(citation.text()).contains("A. Editor", "A & handbook", "2026");
  }
}
