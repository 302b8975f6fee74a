package org.baraza.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.Vantage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** Sheets made into PDF. */
class PrintTests {

  private static final Instant DATED = Instant.parse("2026-11-23T10:00:00.5Z");

  @BeforeAll
  static void hearOnlyOfErrors() {
    ((Logger) LoggerFactory.getLogger("com.openhtmltopdf")).setLevel(Level.ERROR);
  }

  private final Print print = print(Duration.ofMinutes(1), 50);

  @ParameterizedTest
  @CsvSource({
    "AR, تدريب القضاة في موريتانيا",
    "ZH, 南南合作与康复",
    "RU, Реинтеграция и права человека",
    "FR, Réinsertion des ex-associés : où et quand",
    "EN, Reintegration of former associates"
  })
  void theTextCanBeTakenOutAgain(Lang lang, String title) throws Exception {
    try (var pdf = new Pdf(print.of(job(lang, title, "<p>" + title + "</p>")))) {
      assertThat(pdf.text()).contains(title);
      assertThat(pdf.missing()).isZero();
      assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo(title);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FR", "AR"})
  void numbersStandToTheLeftOfTheArabicWordTheyFollow(Lang lang) throws Exception {
    try (var pdf = new Pdf(print.of(job(lang, "T", "<p>abc قد 7 (8) xyz</p>")))) {
      assertThat(pdf.left("7")).isLessThan(pdf.left("ق"));
      assertThat(pdf.left("8")).isLessThan(pdf.left("7"));
      assertThat(pdf.left("a") < pdf.left("x")).isEqualTo(lang == Lang.FR);
    }
  }

  @Test
  void itSaysWhatAReaderByEarNeeds() throws Exception {
    try (var pdf = new Pdf(print.of(job(Lang.FR, "Titre", "<h1>Titre</h1><p>Un texte</p>")))) {
      var catalog = pdf.document().getDocumentCatalog();

      assertThat(catalog.getLanguage()).isEqualTo("fr");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(pdf.metadata()).contains("pdfuaid:part", "pdfaid:part", "2026-11-23T10:00:00");
      assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
    }
  }

  @Test
  void theSameSheetGivesTheSameBytes() {
    var one = job(Lang.AR, "عنوان", "<p>نص Text 文字</p>");

    assertThat(print(Duration.ofMinutes(1), 50).of(one)).isEqualTo(print.of(one));
  }

  @Test
  void manyArePrintedAtTheSameTime() throws Exception {
    var job = job(Lang.ZH, "题目", "<p>内容 text نص</p>".repeat(40));
    var alone = print.of(job);

    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<byte[]> one = () -> print.of(job);
      for (var made : threads.invokeAll(IntStream.range(0, 12).mapToObj(_ -> one).toList())) {
        assertThat(made.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void oddCharactersAndEndlessWordsDoNoHarm() throws Exception {
    var odd = "🕊️ กรุงเทพ \u0000\u0007\u202e\ud83d e\u0301 " + "x".repeat(5_000) + " 终 پاکستان";

    try (var pdf = new Pdf(print.of(job(Lang.EN, "Odd " + odd, "<p>" + odd + "</p>")))) {
      assertThat(pdf.text()).contains("\ufffd", "é", "终");
      assertThat(pdf.missing()).isZero();
    }
  }

  @Test
  void nothingIsFetched(@TempDir Path folder) throws Exception {
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", _ -> asked.incrementAndGet());
    server.start();
    var file = Files.writeString(folder.resolve("a.css"), "p:after { content: 'told' }").toUri();
    var web = "http://localhost:" + server.getAddress().getPort() + "/x";
    try (var pdf = new Pdf(print.of(asking(web, file.toString())))) {
      assertThat(pdf.text()).contains("seen").doesNotContain("told");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void itsOwnStyleIsRead() throws Exception {
    var job = job(Lang.EN, "T", "<h1>T</h1>");
    var bare = new String(job.markup(), UTF_8).replace("sheet.css", "other.css");

    assertThat(print.of(job))
        .isNotEqualTo(print.of(new Print.Job(bare.getBytes(UTF_8), job.digest(), job.sheet())));
  }

  @Test
  void whatTakesTooLongOrTooManyPagesIsLeftOff() {
    var endless = job(Lang.EN, "T", "<p>word word word</p>".repeat(20_000));

    assertThatExceptionOfType(NotPrinted.class)
        .isThrownBy(() -> print(Duration.ofMillis(50), 50).of(endless));
    assertThatExceptionOfType(NotPrinted.class)
        .isThrownBy(
            () -> print(Duration.ofMinutes(1), 2).of(job(Lang.EN, "T", "<p>word</p>".repeat(300))));
  }

  /** A sheet that asks for an address of the web and one of the machine in every way it can. */
  private static Print.Job asking(String web, String file) {
    return job(
        Lang.EN,
        """
        T</title><link rel="stylesheet" href="%1$s"/><link rel="stylesheet" href="%2$s"/>
        <style>@import url(%1$s); @import url(%2$s);
        @font-face { font-family: F; src: url(%1$s) }
        p { background: url(%1$s); font-family: F, "Noto Sans" }</style><title>\
        """
            .formatted(web, file),
        """
        <p>seen</p><img src="%1$s" alt="x"/><img src="%2$s" alt="x"/>
        <img src="classpath:org/baraza/paper/sheet.css" alt="x"/>
        <object data="%1$s" type="application/pdf"></object><iframe src="%2$s"></iframe>
        <a href="%2$s" download="x">x</a>
        """
            .formatted(web, file));
  }

  private static Print print(Duration limit, int pages) {
    return new Print(
        new PaperSettings(2, Duration.ofSeconds(5), limit, pages, limit, DataSize.ofMegabytes(1)));
  }

  private static Print.Job job(Lang lang, String title, String body) {
    var markup =
        """
        <html lang="%1$s" dir="%2$s"><head><title>%3$s</title><meta name="subject" content="S"/>
        <link rel="stylesheet" href="baraza:type.css"/>
        <link rel="stylesheet" href="baraza:sheet.css"/></head><body>%4$s</body></html>
        """
            .formatted(lang.code(), lang.dir(), title, body);
    return new Print.Job(markup.getBytes(UTF_8), new byte[32], new Blank(frame(lang), DATED));
  }

  @SuppressWarnings("NullAway")
  private static Frame frame(Lang lang) {
    return new Frame(null, lang, "/", "", false, Vantage.NOWHERE, null);
  }

  private record Blank(Frame frame, Instant dated) implements Sheet {}
}
