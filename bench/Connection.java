import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection to a server of this machine, that stays open, and opens anew when the server has
 * closed it.
 */
class Connection implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;

  Connection(int port) throws IOException {
    this.port = port;
    open();
  }

  /** One page, asked for by itself. */
  static Reply fetch(int port, String address, String... headers) throws IOException {
    try (var connection = new Connection(port)) {
      return connection.ask(request(port, address, headers));
    }
  }

  static byte[] request(int port, String address, String... headers) {
    var request = new StringBuilder("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port);
    for (var header : headers) {
      request.append("\r\n").append(header);
    }
    return request.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void open() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  Reply ask(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    var head = head();
    var lower = head.toLowerCase(Locale.ROOT);
    var body =
        lower.contains("transfer-encoding: chunked") ? chunks() : in.readNBytes(length(lower));
    if (lower.contains("connection: close")) {
      close();
      open();
    }
    return new Reply(head, body);
  }

  private String head() throws IOException {
    var head = new StringBuilder();
    while (head.length() < 4 || head.lastIndexOf("\r\n\r\n") != head.length() - 4) {
      head.append(read());
    }
    return head.toString();
  }

  private static int length(String head) {
    var name = "content-length: ";
    return head.lines()
        .filter(row -> row.startsWith(name))
        .map(row -> Integer.valueOf(row.substring(name.length()).strip()))
        .findFirst()
        .orElse(0);
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    while (true) {
      var size = Integer.parseInt(row().strip(), 16);
      body.write(in.readNBytes(size));
      row();
      if (size == 0) {
        return body.toByteArray();
      }
    }
  }

  private String row() throws IOException {
    var row = new StringBuilder();
    while (row.isEmpty() || row.charAt(row.length() - 1) != '\n') {
      row.append(read());
    }
    return row.toString();
  }

  private char read() throws IOException {
    var octet = in.read();
    if (octet < 0) {
      throw new EOFException("the server closed the connection");
    }
    return (char) octet;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
