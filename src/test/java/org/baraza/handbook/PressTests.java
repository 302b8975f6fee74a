package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.EpubAccess;
import org.baraza.handbook.binding.EpubChecker;
import org.baraza.handbook.binding.Presswork;
import org.baraza.handbook.binding.Progress;
import org.baraza.handbook.binding.Unbound;
import org.baraza.handbook.binding.Unpacked;
import org.baraza.handbook.binding.Volume;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;
import org.baraza.ui.Addressed;
import org.baraza.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a book is bound in: files that last, that anybody can read, and that are always the same.
 */
class PressTests {

  private final Words words = Addressed.at("https://baraza.example");
  private final Bookbinder binder = new Bookbinder(words);
  private final Presswork presses = new Presswork(words);

  @ParameterizedTest
  @EnumSource
  void theCheckerFindsNothingInAnEpubOfAnyLanguage(Lang lang) throws IOException {
    var epub = presses.epub(volume(lang, Set.of()));
    EpubChecker.check(epub, lang.code());
    EpubAccess.check(epub, lang.code());
  }

  @Test
  void theCheckerWouldFindAnEpubWithoutItsContents() throws IOException {
    var lame = presses.without(presses.epub(volume(Lang.FR, Set.of())), "EPUB/nav.xhtml");
    assertThatThrownBy(() -> EpubChecker.check(lame, "lame")).isInstanceOf(AssertionError.class);
  }

  @Test
  void theSameBookIsTheSameBytesInEveryForm() {
    assertThat(presses.epub(volume(Lang.AR, Set.of())))
        .isEqualTo(presses.epub(volume(Lang.AR, Set.of())));
    assertThat(presses.folder(volume(Lang.ZH, Set.of())))
        .isEqualTo(presses.folder(volume(Lang.ZH, Set.of())));
  }

  @Test
  void anArabicBookIsTurnedFromRightToLeft() throws IOException {
    var files = Unpacked.of(presses.epub(volume(Lang.AR, Set.of())));
    assertThat(files.keySet().iterator().next()).isEqualTo("mimetype");
    assertThat(files.get("EPUB/package.opf"))
        .contains("page-progression-direction=\"rtl\"", "schema:accessibilitySummary");
    assertThat(files.get("EPUB/chapter-100001.xhtml")).contains("lang=\"ar\" dir=\"rtl\"");
  }

  @Test
  void whatIsGoneIsToldOfNowhereInTheFiles() throws IOException {
    var volume = volume(Lang.EN, Set.of(100001L));
    for (var files :
        List.of(Unpacked.of(presses.epub(volume)), Unpacked.of(presses.folder(volume)))) {
      assertThat(String.join("\n", files.values()))
          .contains("Withdrawn after publication", "Title 100002")
          .doesNotContain("Title 100001", "Titre 100001");
    }
    var index = volume.book().annexes().get(Annex.CONCEPTS.ordinal()).toString();
    assertThat(index).contains("chapter-100002").doesNotContain("chapter-100001");
  }

  @Test
  void everyLinkOfTheFolderLeadsToAFileOfIt() throws IOException {
    var files = Unpacked.of(presses.folder(volume(Lang.FR, Set.of())));
    var linked = new ArrayList<String>();
    files.forEach((name, text) -> {
      if (name.endsWith(".html")) {
        org.jsoup.Jsoup.parse(text)
            .select("[href],[src]")
            .forEach(one -> linked.add(one.attr("href") + one.attr("src")));
      }
    });
    assertThat(linked)
        .filteredOn(href -> !href.startsWith("https://example.org/"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(files).containsKey("handbook-fr/" + href));
  }

  @Test
  void itIsToldHowFarItIsAndWhatCannotBeSet() {
    var heard = new ArrayList<String>();
    var volume = volume(Lang.EN, Set.of());
    presses.epub(volume, (done, all) -> heard.add(done + "/" + all));
    assertThat(heard).startsWith("1/11").endsWith("11/11");
    var title = new Said("A chapter", Lang.EN);
    var chapter = new Chapter("chapter-1", "1.1", title, List.of(), new Unreadable());
    var book = volume.book();
    var part = new Book.Part("part-I", "1", "A part", List.of(), List.of(chapter));
    var bad =
        new Volume(
            new Book(book.lang(), book.front(), List.of(part), List.of()),
            volume.colophon(),
            volume.name());
    assertThatThrownBy(() -> presses.epub(bad, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            Unbound.class, unbound -> assertThat(unbound.anchor()).isEqualTo("chapter-1"));
  }

  /** What cannot be read, for whatever reason. */
  private static final class Unreadable extends AbstractList<Section> {

    @Override
    public Section get(int place) {
      throw new IllegalStateException("cannot be read");
    }

    @Override
    public int size() {
      return 1;
    }
  }

  private Volume volume(Lang lang, Set<Long> gone) {
    var names = new LinkedHashMap<String, Saying>();
    names.put("concept:prisons", new Saying(Map.of(Lang.EN, "Prisons & <jails>\u0007")));
    var snapshot =
        Sample.snapshot(names, Sample.entry(100001, 1, "MLI"), Sample.entry(100002, 1, "NER"));
    return new Volume(
        binder.bind(snapshot, lang, gone),
        new Colophon(
            "urn:uuid:3f0b7f2a-7f1e-3c57-9f5c-2d1b1c1a0001",
            LocalDate.of(2026, 11, 28),
            "Baraza",
            "https://baraza.example/fr/handbook/482130"),
        "handbook-" + lang.code());
  }
}
