package org.baraza.handbook;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.paper.Pdf;

/**
 * What a browser takes to print the same markup, as one page. Its fonts, page numbers and contents
 * are its own or none, so it does less.
 */
record ChromiumPrint(Path page) {

  private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final long STEP_MS = 50;

  void measure(List<byte[]> markup, PrintStream terminal) throws IOException {
    var whole = new StringBuilder();
    for (var part : markup) {
      var text = new String(part, StandardCharsets.UTF_8);
      var body = BODY.matcher(text);
      if (whole.isEmpty()) {
        whole.append(text, 0, text.indexOf("<body")).append("<body>");
      }
      whole.append(body.find() ? body.group(1) : "");
    }
    Files.writeString(page, whole.append("</body></html>"));
    var printed = page.resolveSibling("printed.pdf");
    var before = System.nanoTime();
    var most = run(printed);
    var seconds = (System.nanoTime() - before) / 1e9;
    try (var pdf = new Pdf(Files.readAllBytes(printed))) {
      var pages = pdf.document().getNumberOfPages();
      terminal.printf(
          "Chromium: %d pages, %.1f s, %.0f pages a second, %d bytes, %d kB at the highest%n",
          pages, seconds, pages / seconds, Files.size(printed), most);
    }
  }

  /** Gives the sum of the resident memory of its processes at its highest, in kB. */
  private long run(Path printed) throws IOException {
    var folder = Files.createTempDirectory("chromium");
    var process =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder,
                "--no-pdf-header-footer",
                "--timeout=600000",
                "--print-to-pdf=" + printed.toAbsolutePath(),
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long most = 0;
    try {
      while (!process.waitFor(STEP_MS, TimeUnit.MILLISECONDS)) {
        var now = Stream.concat(Stream.of(process.toHandle()), process.descendants());
        most = Math.max(most, now.mapToLong(ChromiumPrint::resident).sum());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    return most;
  }

  private static long resident(ProcessHandle one) {
    try {
      var status = Files.readString(Path.of("/proc/" + one.pid() + "/status"));
      var found = RESIDENT.matcher(status);
      return found.find() ? Long.parseLong(found.group(1)) : 0;
    } catch (UncheckedIOException | IOException e) {
      return 0; // it has ended meanwhile
    }
  }
}
