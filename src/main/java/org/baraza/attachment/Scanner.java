package org.baraza.attachment;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baraza.attachment.Unacceptable.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks a ClamAV daemon, where there is one, whether a file is infected (its command INSTREAM).
 * Where one is set and does not answer, nothing is taken in.
 */
@Component
class Scanner {

  private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_000;

  private final String address;
  private final Duration patience;

  Scanner(AttachmentSettings settings) {
    this.address = settings.scanner();
    this.patience = settings.patience();
  }

  /**
   * @throws Unacceptable if the file is infected, or nobody could say
   */
  void scan(Path file) {
    if (address.isEmpty()) {
      return;
    }
    var answer = answer(file);
    if (answer.endsWith("FOUND")) {
      LOG.warn("an upload was refused as infected");
      throw new Unacceptable(Reason.INFECTED);
    }
    if (!answer.endsWith("OK")) {
      LOG.error("the scanner says: {}", answer);
      throw new Unacceptable(Reason.UNSCANNED);
    }
  }

  private String answer(Path file) {
    try (var line = SocketChannel.open(protocol())) {
      var asking = new FutureTask<>(() -> ask(line, file));
      Thread.ofVirtual().start(asking);
      return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException | ExecutionException | TimeoutException mute) {
      LOG.error("the scanner does not answer", mute);
      throw new Unacceptable(Reason.UNSCANNED, mute);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unacceptable(Reason.UNSCANNED, e);
    }
  }

  private java.net.ProtocolFamily protocol() {
    return address.startsWith("/")
        ? java.net.StandardProtocolFamily.UNIX
        : java.net.StandardProtocolFamily.INET;
  }

  private SocketAddress place() {
    var colon = address.lastIndexOf(':');
    return address.startsWith("/")
        ? UnixDomainSocketAddress.of(address)
        : new InetSocketAddress(
            address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
  }

  private String ask(SocketChannel line, Path file) throws IOException {
    line.connect(place());
    send(line, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
    try (var stream = Files.newInputStream(file)) {
      for (var piece = stream.readNBytes(PIECE);
          piece.length > 0;
          piece = stream.readNBytes(PIECE)) {
        send(line, ByteBuffer.allocate(4).putInt(piece.length).flip());
        send(line, ByteBuffer.wrap(piece));
      }
    }
    send(line, ByteBuffer.allocate(4).putInt(0).flip());
    var answer = ByteBuffer.allocate(LONGEST_ANSWER);
    while (answer.hasRemaining() && line.read(answer) >= 0) {
      if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
        break;
      }
    }
    return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
        .replace("\0", "")
        .strip();
  }

  private static void send(SocketChannel line, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      line.write(bytes);
    }
  }
}
