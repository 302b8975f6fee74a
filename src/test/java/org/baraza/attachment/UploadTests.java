package org.baraza.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baraza.attachment.Unacceptable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How files come in: piece by piece, past a scanner, under names that deceive nobody. */
class UploadTests {

  private static final long NUMBER = 482_130;

  private final Path home;
  private final Folder folder;

  UploadTests(@TempDir Path home) {
    this.home = home;
    this.folder = new Folder(Papers.settings(home));
  }

  @Test
  void whatCameBeforeTheLineWasCutStays() {
    folder.begin(NUMBER);

    assertThatThrownBy(() -> folder.append(NUMBER, 0, 10, cut("abcd")))
        .isInstanceOf(UncheckedIOException.class);
    var anew = new Folder(Papers.settings(home));

    assertThat(anew.size(NUMBER)).isEqualTo(4);
    assertThat(anew.append(NUMBER, 4, 10, coming("efghij"))).isEqualTo(10);
    assertThat(anew.part(NUMBER)).hasContent("abcdefghij");
  }

  @Test
  void aPieceBelongsWhereTheLastOneEnded() {
    folder.begin(NUMBER);
    folder.append(NUMBER, 0, 10, coming("abcd"));

    for (var offset : new long[] {0, 3, 5, 10}) {
      assertThatThrownBy(() -> folder.append(NUMBER, offset, 10, coming("x")))
          .isInstanceOf(Folder.Misplaced.class);
    }
    assertThat(folder.size(NUMBER)).isEqualTo(4);
  }

  @Test
  void noFileGrowsBeyondWhatWasSaid() {
    folder.begin(NUMBER);

    assertThat(folder.append(NUMBER, 0, 6, coming("abcdefghij"))).isEqualTo(6);
    assertThat(folder.part(NUMBER)).hasContent("abcdef");
  }

  @Test
  void whileOneAddsNobodyElseDoes() {
    folder.begin(NUMBER);
    var meanwhile =
        new InputStream() {
          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] to, int from, int most) {
            assertThatThrownBy(() -> folder.append(NUMBER, 0, 10, coming("x")))
                .isInstanceOf(Folder.Busy.class);
            return -1;
          }
        };

    assertThat(folder.append(NUMBER, 0, 10, meanwhile)).isZero();
  }

  @Test
  void whatAClientSaysOfAFileIsRead() {
    assertThat(UploadController.said("filename 0JTQvtC6LnBkZg==,modified MTc2,odd !!!, ,alone"))
        .containsEntry("filename", "Док.pdf")
        .containsEntry("modified", "176")
        .doesNotContainKey("odd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C:\\Users\\Amina\\rapport.pdf | rapport.pdf",
        "../../etc/passwd | passwd",
        "annex\u202Efdp.exe | annexfdp.exe",
        "a\u200Fb\u2066c.txt | abc.txt",
        "a:b*c?.txt | a_b_c_.txt",
        "...hidden. | hidden",
        "تقرير.pdf | تقرير.pdf"
      })
  void aNameReadsAsItIs(String given, String name) {
    assertThat(FileName.of(given)).isEqualTo(name);
  }

  @Test
  void aNameEndsAsTheContentSays() {
    assertThat(FileName.of("rapport.exe", Kind.PDF)).isEqualTo("rapport.pdf");
    assertThat(FileName.of("\u202E", Kind.PNG)).isEqualTo("document.png");
    assertThat(FileName.of("x".repeat(500) + ".pdf")).hasSize(120).endsWith("x.pdf");
  }

  @Test
  void whatTheScannerFindsIsRefused() throws Exception {
    var file = Files.writeString(home.resolve("file"), "x".repeat(100_000));
    try (var daemon = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      var scanner = new Scanner(Papers.settings(home, "127.0.0.1:" + daemon.getLocalPort()));
      answering(daemon, "stream: OK\0");
      scanner.scan(file);
      assertThat(received).isEqualTo(100_000);
      answering(daemon, "stream: Eicar-Test-Signature FOUND\0");
      refused(Reason.INFECTED, scanner, file);
      answering(daemon, "INSTREAM size limit exceeded. ERROR\0");
      refused(Reason.UNSCANNED, scanner, file);
      refused(Reason.UNSCANNED, scanner, file);
    }
  }

  @Test
  void theScannerIsAskedByItsSocketToo() throws Exception {
    var file = Files.writeString(home.resolve("file"), "abc");
    var place = home.resolve("clamd.sock");
    try (var daemon = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      daemon.bind(UnixDomainSocketAddress.of(place));
      Thread.ofVirtual()
          .start(() -> {
            try (var line = daemon.accept()) {
              answer(Channels.newInputStream(line), Channels.newOutputStream(line), "stream: OK\0");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      new Scanner(Papers.settings(home, place.toString())).scan(file);
      assertThat(received).isEqualTo(3);
    }
    refused(Reason.UNSCANNED, new Scanner(Papers.settings(home, home + "/none.sock")), file);
  }

  private volatile long received;

  private void answering(ServerSocket daemon, String answer) {
    Thread.ofVirtual()
        .start(() -> {
          try (var line = daemon.accept()) {
            answer(line.getInputStream(), line.getOutputStream(), answer);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Speaks as the daemon does: a command, pieces with their length before them, an answer. */
  private void answer(InputStream asked, java.io.OutputStream to, String answer)
      throws IOException {
    assertThat(new String(asked.readNBytes(10), java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("zINSTREAM\0");
    var all = new ByteArrayOutputStream();
    var data = new java.io.DataInputStream(asked);
    for (int length = data.readInt(); length > 0; length = data.readInt()) {
      all.writeBytes(data.readNBytes(length));
    }
    received = all.size();
    to.write(answer.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    to.flush();
  }

  private static void refused(Reason reason, Scanner scanner, Path file) {
    assertThatThrownBy(() -> scanner.scan(file))
        .isInstanceOfSatisfying(
            Unacceptable.class, one -> assertThat(one.reason()).isEqualTo(reason));
  }

  private static InputStream coming(String text) {
    return new ByteArrayInputStream(Papers.utf8(text));
  }

  /** A line that is cut after a text. */
  private static InputStream cut(String text) {
    var begins = coming(text);
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] to, int from, int most) throws IOException {
        var read = begins.read(to, from, most);
        if (read < 0) {
          throw new IOException("the line is cut");
        }
        return read;
      }
    };
  }
}
