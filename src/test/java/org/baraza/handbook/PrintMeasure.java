package org.baraza.handbook;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.baraza.dossier.Passage;
import org.baraza.handbook.binding.Colophon;
import org.baraza.handbook.binding.Presswork;
import org.baraza.handbook.binding.Volume;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.paper.Pdf;
import org.baraza.paper.Printers;
import org.baraza.ui.Addressed;
import org.slf4j.LoggerFactory;

/**
 * Measures the printing of a book of made-up practices, as long as those that are shipped: {@code
 * PrintMeasure PRACTICES LANGUAGE [FILE]}. The memory is that of the whole process at its highest.
 * With a file, the same markup is put there as one page, and a headless Chromium prints it as well.
 */
final class PrintMeasure {

  private static final List<String> COUNTRIES =
      List.of("MLI", "NER", "TCD", "KEN", "IDN", "MAR", "JOR", "PER");
  private static final String WORDS =
      "National authorities, civil society and regional organisations agreed on what was to be done"
          + " and who would answer for it; victims were heard before the measures were chosen. ";
  private static final int SENTENCES = 3;

  private PrintMeasure() {}

  static void main(String[] arguments) throws IOException {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    var count = Integer.parseInt(arguments[0]);
    var lang = Lang.of(arguments[1]).orElseThrow();
    var words = Addressed.at("https://baraza.example");
    var volume = volume(new Bookbinder(words), count, lang);
    var markup = new ArrayList<byte[]>();
    var press = arguments.length > 2 ? Printers.overheard(markup::add) : Printers.ofBooks();
    var before = System.nanoTime();
    var bytes = new Presswork(words, press).pdf(volume);
    var seconds = Duration.ofNanos(System.nanoTime() - before).toMillis() / 1e3;
    var memory = memory();
    try (var pdf = new Pdf(bytes);
        var terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true)) {
      var pages = pdf.document().getNumberOfPages();
      terminal.printf(
          "%d practices in %s: %d pages, %.1f s, %.0f pages a second, %d bytes, %s%n",
          count, lang.code(), pages, seconds, pages / seconds, bytes.length, memory);
      terminal.printf("EPUB: %d bytes%n", new Presswork(words).epub(volume).length);
      terminal.printf("DOCX: %d bytes%n", new Presswork(words).docx(volume).length);
      terminal.printf("folder: %d bytes%n", new Presswork(words).folder(volume).length);
      if (arguments.length > 2) {
        new ChromiumPrint(Path.of(arguments[2])).measure(markup, terminal);
      }
    }
  }

  private static String memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("");
  }

  private static Volume volume(Bookbinder binder, int count, Lang lang) {
    var entries = IntStream.range(0, count).mapToObj(PrintMeasure::entry).toArray(Entry[]::new);
    return new Volume(
        binder.bind(Sample.snapshot(entries), lang, Set.of()),
        new Colophon(
            "urn:uuid:3f0b7f2a-7f1e-3c57-9f5c-2d1b1c1a0001",
            LocalDate.of(2026, 11, 28),
            "Baraza",
            "https://baraza.example/en/handbook/482130"),
        "handbook");
  }

  private static Entry entry(int at) {
    var small = Sample.entry(100_000L + at, 1, COUNTRIES.get(at % COUNTRIES.size()));
    var passages = new HashMap<>(small.passages());
    for (var passage : Passage.values()) {
      if (passage != Passage.TITLE) {
        var text = WORDS.repeat(1 + (at + passage.ordinal()) % SENTENCES);
        passages.put(passage.code(), Saying.of(Lang.FR, text));
      }
    }
    return new Entry(
        small.number(),
        small.edition(),
        small.changed(),
        small.language(),
        Map.copyOf(passages),
        small.kind(),
        small.status(),
        small.countries(),
        small.regions(),
        small.organisations(),
        small.started(),
        small.ended(),
        small.pillars(),
        small.measures(),
        small.concepts(),
        small.groups(),
        small.evidence(),
        small.concerns(),
        small.concernsChecked(),
        small.instruments(),
        small.sources(),
        small.transfers(),
        small.opinions(),
        small.maturity(),
        small.asDocumented());
  }
}
