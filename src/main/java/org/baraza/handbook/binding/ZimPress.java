package org.baraza.handbook.binding;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Packs the folder of a book as a ZIM file for Kiwix, by zimwriterfs, a program of its own, where
 * that is installed.
 */
@Component
public class ZimPress {

  private static final String ILLUSTRATION = "illustration.png";

  /** The longest description that libraries of Kiwix show. */
  private static final int DESCRIPTION = 80;

  private static final int TOLD = 2_000;

  /** Seconds within which a program that was ended is gone. */
  private static final int ENDING = 5;

  private final FolderPress folders;
  private final ZimSettings settings;

  ZimPress(FolderPress folders, ZimSettings settings) {
    this.folders = folders;
    this.settings = settings;
  }

  /** Whether the program is installed. */
  public boolean isThere() {
    return program().anyMatch(Files::isExecutable);
  }

  private Stream<Path> program() {
    var named = Path.of(settings.program());
    return named.getNameCount() > 1 || named.isAbsolute()
        ? Stream.of(named)
        : Stream.of(path().split(Pattern.quote(File.pathSeparator)))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, settings.program()));
  }

  private static String path() {
    return Objects.requireNonNullElse(System.getenv("PATH"), "");
  }

  /**
   * The same book gives the same file, but for the day it is made and the marks that the program
   * draws by lot for its search.
   *
   * @throws Unbound if a leaflet of it cannot be set
   * @throws IllegalStateException if the program is not there, fails or takes too long
   */
  public byte[] of(Volume volume, Progress progress) {
    var packed = folders.of(volume, progress);
    try {
      var place = Files.createTempDirectory("zim");
      try {
        unpack(packed, place);
        var folder = place.resolve(volume.name());
        Files.write(folder.resolve(ILLUSTRATION), Shelf.bytes(ILLUSTRATION));
        var zim = place.resolve("book.zim");
        run(command(volume, folder, zim), place);
        return Zim.numbered(Files.readAllBytes(zim), number(volume));
      } finally {
        FileSystemUtils.deleteRecursively(place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UUID number(Volume volume) {
    return UUID.fromString(volume.colophon().identifier().replace("urn:uuid:", ""));
  }

  private static void unpack(byte[] packed, Path place) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = place.resolve(entry.getName()).normalize();
        if (!file.startsWith(place)) {
          throw new IllegalStateException(entry.getName() + " leads out of its folder");
        }
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, zip.readAllBytes());
      }
    }
  }

  /** One thread, so that files are packed in the same order. */
  private List<String> command(Volume volume, Path folder, Path zim) {
    var book = volume.book();
    var colophon = volume.colophon();
    var program =
        program()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(settings.program() + " is not there"));
    return new ArrayList<>(
        List.of(
            program.toString(),
            "--welcome=index.html",
            "--illustration=" + ILLUSTRATION,
            "--language=" + book.lang().locale().getISO3Language(),
            "--title=" + book.front().title(),
            "--description=" + cut(book.front().statement() + " · " + book.front().label()),
            "--creator=" + colophon.publisher(),
            "--publisher=" + colophon.publisher(),
            "--name=" + volume.name(),
            "--source=" + colophon.address(),
            "--scraper=" + colophon.publisher(),
            "--threads=1",
            folder.toString(),
            zim.toString()));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= DESCRIPTION
        ? text
        : text.substring(0, text.offsetByCodePoints(0, DESCRIPTION));
  }

  private void run(List<String> command, Path place) throws IOException {
    var said = place.resolve("said");
    var builder =
        new ProcessBuilder(command)
            .directory(place.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().keySet().retainAll(Map.of("PATH", "").keySet());
    builder.environment().put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(settings.limit().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(settings.program() + " took too long");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(settings.program() + " was interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process
          .destroyForcibly()
          .onExit()
          .completeOnTimeout(process, ENDING, TimeUnit.SECONDS)
          .join();
    }
    if (process.exitValue() != 0) {
      var told = Files.readString(said);
      throw new IllegalStateException(
          settings.program() + " failed: " + told.substring(Math.max(0, told.length() - TOLD)));
    }
  }
}
