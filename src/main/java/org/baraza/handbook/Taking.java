package org.baraza.handbook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.handbook.Gathering.Selection;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Front;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.EpubPress;
import org.baraza.handbook.binding.Progress;
import org.baraza.handbook.binding.Volume;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.paper.Turns;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;

/** Binds records as a reader sees them now, for that reader to take along, without any edition. */
@Component
class Taking {

  /** How many records are taken at once, at most. */
  static final int MOST = 200;

  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Gathering gathering;
  private final Bookbinder binder;
  private final EpubPress press;
  private final Turns turns = new Turns(AT_ONCE, PATIENCE);

  Taking(Gathering gathering, Bookbinder binder, EpubPress press) {
    this.gathering = gathering;
    this.binder = binder;
    this.press = press;
  }

  /**
   * What is taken.
   *
   * @param covers to whom each record is open, by its number
   */
  record Taken(byte[] epub, Map<Long, Cover> covers) {}

  /**
   * One record, as a book of one chapter.
   *
   * @throws NotThere if the reader does not see it
   */
  Taken one(long number, Lang lang, Reader reader) {
    var selection = selection(List.of(number), lang, reader);
    var snapshot = selection.snapshot();
    var told = binder.chapter(snapshot.head(), snapshot.entries().getFirst(), lang);
    var one = numbered(told, binder.tongue(lang).number(1));
    var address = "/practices/" + number;
    var front = front(one.title().text(), selection, lang);
    return bound(selection, new Book(lang, front, List.of(), List.of(one)), address);
  }

  /**
   * Records in parts, with the indexes that lead to them.
   *
   * @param address where they were found on the site, after the language
   * @throws NotThere if the reader sees none of them
   */
  Taken all(List<Long> numbers, String address, Lang lang, Reader reader) {
    var selection = selection(numbers.stream().limit(MOST).toList(), lang, reader);
    var head = selection.snapshot().head();
    var tongue = binder.tongue(lang);
    var front = front(tongue.word("handbook.take.title"), selection, lang);
    var whole = binder.bind(selection.snapshot(), lang);
    var annexes = new ArrayList<Chapter>();
    for (var annex : List.of(Annex.COUNTRIES, Annex.CONCEPTS)) {
      var letter = String.valueOf((char) ('A' + annexes.size()));
      annexes.add(numbered(binder.annex(head, annex, lang), letter));
    }
    return bound(selection, new Book(lang, front, whole.parts(), annexes), address);
  }

  private Selection selection(List<Long> numbers, Lang lang, Reader reader) {
    var title = Saying.of(lang, binder.tongue(lang).word("handbook.take.title"));
    var selection = gathering.selection(numbers, title, lang, reader);
    if (selection.snapshot().entries().isEmpty()) {
      throw new NotThere();
    }
    return selection;
  }

  private static Chapter numbered(Chapter one, String number) {
    return new Chapter(one.anchor(), number, one.title(), one.lead(), one.sections());
  }

  /** It bears the strictest label of what is in it. */
  private Front front(String title, Selection selection, Lang lang) {
    var tongue = binder.tongue(lang);
    var label =
        selection.covers().values().stream()
            .map(Cover::marking)
            .max(Comparator.naturalOrder())
            .map(Marking::label)
            .orElseThrow();
    return new Front(
        title,
        tongue.word("handbook.take.statement", tongue.date(dated(selection))),
        label,
        List.of(),
        List.of(Paragraph.of(tongue.word("handbook.take.preface"), lang)),
        "");
  }

  /** The day of the last change, so that the same records are the same bytes tomorrow. */
  private static LocalDate dated(Selection selection) {
    return selection.snapshot().head().dated();
  }

  private Taken bound(Selection selection, Book book, String address) {
    var tongue = binder.tongue(book.lang());
    var content = selection.snapshot().digest() + book.lang().code() + address;
    var colophon =
        new Colophon(
            "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)),
            dated(selection),
            tongue.word("ui.brand"),
            tongue.full(tongue.to(address)));
    var volume = new Volume(book, colophon, "baraza");
    var epub = turns.take(() -> press.of(volume, Progress.UNWATCHED));
    return new Taken(epub, selection.covers());
  }
}
