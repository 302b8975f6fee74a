package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.PdfChecker;
import org.baraza.handbook.binding.Presswork;
import org.baraza.handbook.binding.Progress;
import org.baraza.handbook.binding.Unbound;
import org.baraza.handbook.binding.Volume;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.paper.PaperSize;
import org.baraza.paper.Pdf;
import org.baraza.ui.Addressed;
import org.baraza.ui.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A printed book: its pages are where contents, indexes, bookmarks and links say. */
class PrintedBookTests {

  /** More than are set at once. */
  private static final int CHAPTERS = 23;

  private final Words words = Addressed.at("https://baraza.example");
  private final Bookbinder binder = new Bookbinder(words);
  private final Presswork presses = new Presswork(words);

  @BeforeAll
  static void hearOnlyOfErrors() {
    ((Logger) LoggerFactory.getLogger("com.openhtmltopdf")).setLevel(Level.ERROR);
  }

  @Test
  void contentsIndexesBookmarksAndLinksAgreeWithThePages() throws Exception {
    var volume = volume(Lang.EN, CHAPTERS);
    var bytes = presses.pdf(volume);
    PdfChecker.check(bytes, "a book of several quires");
    try (var pdf = new Pdf(bytes)) {
      var texts = texts(pdf.document());
      var labels = pdf.document().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      var front = List.of(labels).indexOf("1");
      assertThat(labels[0]).isEqualTo("i");
      var contents = String.join(" ", texts.subList(0, front));
      var malian = new ArrayList<String>();
      for (var chapter : volume.book().chapters().toList()) {
        var heading = chapter.number() + " " + chapter.title().text();
        var page =
            IntStream.range(front, texts.size())
                .filter(at -> texts.get(at).contains(heading))
                .findFirst()
                .orElseThrow();
        assertThat(number(contents, heading)).as(heading).isEqualTo(labels[page]);
        assertThat(texts.get(page)).contains("A & handbook " + labels[page] + " TLP:CLEAR");
        if (Integer.parseInt(chapter.anchor().replaceAll("\\D", "")) % 2 == 0) {
          malian.add(labels[page]);
        }
      }
      assertThat(String.join(" ", texts)).contains("Mali " + String.join(", ", malian));
      assertThat(targets(pdf.document())).hasSizeGreaterThan(3 * CHAPTERS);
      assertThat(marked(pdf.document())).contains("1.23 Title 100023", "C Index of countries");
    }
  }

  @Test
  void thereIsOneTreeOfTags() throws Exception {
    try (var pdf = new Pdf(presses.pdf(volume(Lang.AR, CHAPTERS)))) {
      var root = pdf.document().getDocumentCatalog().getStructureTreeRoot();
      assertThat(root.getKids()).hasSize(1);
      var document = (PDStructureElement) root.getKids().getFirst();
      assertThat(document.getStructureType()).isEqualTo("Document");
      assertThat(document.getLanguage()).isEqualTo("ar");
      assertThat(document.getKids())
          .as("what stands before page 1, two quires, the annexes")
          .hasSize(4)
          .allSatisfy(kid ->
              assertThat(((PDStructureElement) kid).getParent().getCOSObject())
                  .isSameAs(document.getCOSObject()));
      assertThat(within(document, "TR").map(PrintedBookTests::cells))
          .as("tables are read from their first column on")
          .contains(List.of("TH", "TD", "TD", "TD", "TD", "TD", "TD"))
          .doesNotContain(List.of("TD", "TD", "TD", "TD", "TD", "TD", "TH"));
      assertThat(within(document, "Figure").map(PDStructureElement::getAlternateDescription))
          .hasSize(2)
          .allSatisfy(told -> assertThat(told).contains("."));
    }
  }

  private static List<String> cells(PDStructureElement row) {
    return row.getKids().stream()
        .map(cell -> ((PDStructureElement) cell).getStructureType())
        .toList();
  }

  /** Elements of a kind, however deep. */
  private static Stream<PDStructureElement> within(PDStructureElement element, String kind) {
    return element.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(kid -> kid.getStructureType().equals(kind) ? Stream.of(kid) : within(kid, kind));
  }

  @Test
  void theSameBookIsTheSameBytesOnTheSamePaper() throws Exception {
    var one = presses.pdf(volume(Lang.ZH, 2));
    assertThat(presses.pdf(volume(Lang.ZH, 2))).isEqualTo(one);
    var other = presses.pdf(volume(Lang.ZH, 2), PaperSize.LETTER, Progress.UNWATCHED);
    try (var pdf = new Pdf(other)) {
      assertThat(pdf.document().getPage(0).getMediaBox().getWidth()).isEqualTo(612f, within());
      assertThat(pdf.metadata()).contains("2026-11-28T00:00:00");
    }
  }

  private static org.assertj.core.data.Offset<Float> within() {
    return org.assertj.core.data.Offset.offset(0.5f);
  }

  @Test
  void itIsToldHowFarItIsAndWhatCannotBeSet() {
    var heard = new ArrayList<String>();
    var volume = volume(Lang.FR, 2);
    presses.pdf(volume, PaperSize.A4, (done, all) -> heard.add(done + "/" + all));
    assertThat(heard).hasSize(12).startsWith("1/11").endsWith("11/11");
    var book = volume.book();
    var bad = new Chapter("chapter-1", "1.2", new Said("Bad", Lang.EN), null, List.of());
    var part = book.parts().getFirst();
    var parts =
        List.of(
            new Book.Part(
                part.anchor(),
                part.number(),
                part.title(),
                List.of(),
                List.of(part.chapters().getFirst(), bad)));
    var lame =
        new Volume(
            new Book(book.lang(), book.front(), parts, List.of()), volume.colophon(), "lame");
    assertThatThrownBy(() -> presses.pdf(lame))
        .isInstanceOfSatisfying(
            Unbound.class, unbound -> assertThat(unbound.anchor()).isEqualTo("chapter-1"));
  }

  private static String number(String contents, String heading) {
    var found = Pattern.compile(Pattern.quote(heading) + " (\\d+)").matcher(contents);
    assertThat(found.find()).as(heading).isTrue();
    return found.group(1);
  }

  private static List<String> texts(PDDocument pdf) throws IOException {
    var texts = new ArrayList<String>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      var reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      reader.setStartPage(page);
      reader.setEndPage(page);
      texts.add(Pdf.plain(reader.getText(pdf)).strip());
    }
    return texts;
  }

  /** Pages that links lead to; each leads somewhere. */
  private static List<Integer> targets(PDDocument pdf) throws IOException {
    var targets = new ArrayList<Integer>();
    for (var page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionGoTo action) {
          var name =
              ((org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination
                      .PDNamedDestination)
                  action.getDestination());
          var place = pdf.getDocumentCatalog().findNamedDestinationPage(name);
          assertThat(place).as(name.getNamedDestination()).isNotNull();
          targets.add(pdf.getPages().indexOf(place.getPage()));
        }
      }
    }
    return targets;
  }

  private static List<String> marked(PDDocument pdf) throws IOException {
    var marked = new ArrayList<String>();
    for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      mark(item, pdf, marked);
    }
    return marked;
  }

  private static void mark(PDOutlineItem item, PDDocument pdf, List<String> marked)
      throws IOException {
    assertThat(item.findDestinationPage(pdf)).as(item.getTitle()).isNotNull();
    marked.add(item.getTitle());
    for (var inner : item.children()) {
      mark(inner, pdf, marked);
    }
  }

  private Volume volume(Lang lang, int chapters) {
    var entries =
        IntStream.rangeClosed(1, chapters)
            .mapToObj(at -> Sample.entry(100_000 + at, 1, at % 2 == 0 ? "MLI" : "NER"))
            .toArray(Entry[]::new);
    var snapshot = Sample.snapshot(entries);
    return new Volume(
        binder.bind(snapshot, lang, Set.of()),
        new Colophon(
            "urn:uuid:3f0b7f2a-7f1e-3c57-9f5c-2d1b1c1a0001",
            LocalDate.of(2026, 11, 28),
            "Baraza",
            "https://baraza.example/fr/handbook/482130"),
        "handbook-" + lang.code());
  }
}
