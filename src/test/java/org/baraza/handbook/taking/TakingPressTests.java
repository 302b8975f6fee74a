package org.baraza.handbook.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.baraza.handbook.binding.Book;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.Presswork;
import org.baraza.handbook.binding.Volume;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.paper.NotPrinted;
import org.baraza.ui.Addressed;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** The press that binds for readers who wait. */
class TakingPressTests {

  private final Presswork presses = new Presswork(Addressed.at("https://baraza.example"));

  @Test
  void theSameBookIsBoundOnceForAllWhoMayReadIt() {
    var press = press(Duration.ofMinutes(1));
    assertThat(press.pdf(volume("1"), true)).isSameAs(press.pdf(volume("1"), true));
    assertThat(press.epub(volume("1"), true)).isSameAs(press.epub(volume("1"), true));
    assertThat(press.epub(volume("1"), true)).isNotEqualTo(press.pdf(volume("1"), true));
    assertThat(press.epub(volume("2"), true)).isNotEqualTo(press.epub(volume("1"), true));
  }

  @Test
  void aBookThatNotEveryoneMayReadIsNotKept() {
    var press = press(Duration.ofMinutes(1));
    assertThat(press.epub(volume("1"), false))
        .isNotSameAs(press.epub(volume("1"), false))
        .isEqualTo(press.epub(volume("1"), false));
  }

  @Test
  void aBookThatTakesTooLongIsLeftOffWithARequestToComeAgain() {
    var press = press(Duration.ofNanos(-1));
    for (var form : List.of("epub", "pdf")) {
      assertThatThrownBy(
              () -> {
                if (form.equals("pdf")) {
                  press.pdf(volume("1"), true);
                } else {
                  press.epub(volume("1"), true);
                }
              })
          .isInstanceOfSatisfying(
              NotPrinted.class, told -> assertThat(told.getStatusCode().value()).isEqualTo(503));
    }
  }

  @Test
  void whoseTurnDoesNotComeIsAskedToComeAgain() throws Exception {
    var press = press(Duration.ofMinutes(1));
    var begun = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    var slow =
        Thread.ofVirtual().start(() -> press.epub(volume("1", new Slow(begun, ended)), true));
    begun.await();
    assertThatThrownBy(() -> press.epub(volume("2"), true)).isInstanceOf(NotPrinted.class);
    ended.countDown();
    slow.join();
    assertThat(press.epub(volume("2"), true)).isNotEmpty();
  }

  /** What takes its time to be read. */
  private static final class Slow extends AbstractList<Section> {

    private final CountDownLatch begun;
    private final CountDownLatch ended;

    Slow(CountDownLatch begun, CountDownLatch ended) {
      this.begun = begun;
      this.ended = ended;
    }

    @Override
    public Section get(int place) {
      begun.countDown();
      try {
        ended.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new Section("", List.of());
    }

    @Override
    public int size() {
      return 1;
    }
  }

  private TakingPress press(Duration limit) {
    return new TakingPress(
        presses.ofEpub(),
        presses.ofPaper(),
        new TakingSettings(1, Duration.ofMillis(200), limit, DataSize.ofMegabytes(1)));
  }

  private static Volume volume(String content) {
    return volume(content, List.of(new Section("", List.of(Paragraph.of(content, Lang.EN)))));
  }

  private static Volume volume(String content, List<Section> sections) {
    var chapter = new Chapter("chapter-1", "1", new Said("One", Lang.EN), List.of(), sections);
    var front = new Book.Front("A book", "Today", "TLP:CLEAR", List.of(), List.of(), "");
    return new Volume(
        new Book(Lang.EN, front, List.of(), List.of(chapter)),
        new Colophon(
            "urn:uuid:00000000-0000-3000-8000-00000000000" + content,
            LocalDate.of(2026, 11, 28),
            "Baraza",
            "https://baraza.example/en"),
        "baraza");
  }
}
