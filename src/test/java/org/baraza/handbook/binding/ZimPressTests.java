package org.baraza.handbook.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baraza.handbook.binding.Book.Chapter;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Section;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Addressed;
import org.baraza.ui.Drawn;
import org.baraza.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books for Kiwix, which a program of its own packs. */
class ZimPressTests {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String NUMBER = "3f0b7f2a-7f1e-3c57-9f5c-2d1b1c1a0001";
  private static final int SUM = 16;

  private final Words words = Addressed.at("https://baraza.example");

  @TempDir private Path place;

  @Test
  void theProgramIsToldAllThatKiwixShowsOfABookAndWhatItLeftIsClearedAway() throws Exception {
    var before = left();
    var program =
        program(
            """
            printf '%s\\n' "$PWD" "$@" "$(env | cut -d= -f1 | sort | tr '\\n' ' ')" > PLACE/told
            for last; do :; done
            ls "$PWD/baraza-ar" > PLACE/files
            { printf 'ZIM\\004'; head -c 200 /dev/zero; } > "$last"
            """);
    var zim = press(program, SOON).of(volume(Lang.AR, "كتاب"), Progress.UNWATCHED);
    var told = Files.readAllLines(place.resolve("told"));
    var folder = told.getFirst();
    assertThat(told.subList(1, told.size() - 1))
        .containsExactly(
            "--welcome=index.html",
            "--illustration=illustration.png",
            "--language=ara",
            "--title=كتاب",
            "--description=As of today · TLP:CLEAR",
            "--creator=Baraza",
            "--publisher=Baraza",
            "--name=baraza-ar",
            "--source=https://baraza.example/handbook/1",
            "--scraper=Baraza",
            "--threads=1",
            folder + "/baraza-ar",
            folder + "/book.zim");
    assertThat(told.getLast().split(" ")).contains("PATH").doesNotContain("HOME", "JAVA_HOME");
    assertThat(Files.readAllLines(place.resolve("files")))
        .contains("illustration.png", "index.html", "search.html", "style.css");
    assertThat(left()).isEqualTo(before);
    assertThat(number(zim)).isEqualTo(UUID.fromString(NUMBER));
    var end = zim.length - SUM;
    assertThat(MessageDigest.getInstance("MD5").digest(Arrays.copyOf(zim, end)))
        .isEqualTo(Arrays.copyOfRange(zim, end, zim.length));
  }

  @Test
  void aProgramThatFailsOrTakesTooLongIsEndedAndSaidSo() throws Exception {
    var before = left();
    var failing = press(program("echo it was not to be; exit 3"), SOON);
    var volume = volume(Lang.EN, "A book");
    assertThatThrownBy(() -> failing.of(volume, Progress.UNWATCHED))
        .hasMessageContaining("it was not to be");
    var slow = press(program("(sleep 2; touch PLACE/late) & wait"), Duration.ofMillis(500));
    assertThatThrownBy(() -> slow.of(volume, Progress.UNWATCHED)).hasMessageContaining("too long");
    var lying = press(program("for last; do :; done; echo no > \"$last\""), SOON);
    assertThatThrownBy(() -> lying.of(volume, Progress.UNWATCHED)).hasMessageContaining("no ZIM");
    assertThat(left()).isEqualTo(before);
    Thread.sleep(Duration.ofSeconds(3));
    assertThat(place.resolve("late")).as("what the program had started").doesNotExist();
  }

  @Test
  void whereTheProgramIsNotThereTheFormIsNot() throws IOException {
    assertThat(press(place.resolve("none").toString(), SOON).isThere()).isFalse();
    assertThat(press("no-such-program-anywhere", SOON).isThere()).isFalse();
    assertThat(press(program(""), SOON).isThere()).isTrue();
    assertThat(press("sh", SOON).isThere()).isTrue();
  }

  @Test
  void theCheckerOfKiwixFindsNothingWhereItIsInstalled() throws Exception {
    var press = press("zimwriterfs", SOON);
    assumeTrue(press.isThere() && press("zimcheck", SOON).isThere(), "zim-tools is not installed");
    for (var lang : List.of(Lang.AR, Lang.ZH)) {
      var zim = press.of(volume(lang, "Baraza – prisons"), Progress.UNWATCHED);
      assertThat(number(zim)).isEqualTo(UUID.fromString(NUMBER));
      var file = Files.write(place.resolve(lang.code() + ".zim"), zim);
      var said = place.resolve("said");
      var check =
          new ProcessBuilder("zimcheck", "--all", file.toString())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      assertThat(check.waitFor()).as(Files.readString(said)).isZero();
      assertThat(Files.readString(said)).contains("Pass").doesNotContain("[ERROR]", "[WARNING]");
    }
  }

  private static UUID number(byte[] zim) {
    var number = ByteBuffer.wrap(zim, 8, SUM);
    return new UUID(number.getLong(), number.getLong());
  }

  private String program(String script) throws IOException {
    var file = Files.createTempFile(place, "program", ".sh");
    var text = "#!/bin/sh\n" + script.replace("PLACE", place.toString());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file.toString();
  }

  private static List<Path> left() throws IOException {
    try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(one -> one.getFileName().toString().matches("zim\\d+")).sorted().toList();
    }
  }

  private ZimPress press(String program, Duration limit) {
    return new ZimPress(
        new FolderPress(Drawn.byTheTemplates(), words), new ZimSettings(program, limit));
  }

  private static Volume volume(Lang lang, String title) {
    var section = new Section("", List.of(Paragraph.of("Prisons and words, 监狱, السجون", lang)));
    var chapter =
        new Chapter(
            "chapter-100001", "1", new Said("A chapter", lang), List.of(), List.of(section));
    var front = new Book.Front(title, "As of today", "TLP:CLEAR", List.of(), List.of(), "");
    return new Volume(
        new Book(lang, front, List.of(), List.of(chapter)),
        new Colophon(
            "urn:uuid:" + NUMBER,
            LocalDate.of(2026, 11, 28),
            "Baraza",
            "https://baraza.example/handbook/1"),
        "baraza-" + lang.code());
  }
}
