import java.nio.charset.StandardCharsets;

/**
 * An answer as it came over the wire, but for the chunks.
 *
 * @param head status line and headers, with the empty line after them
 * @param body still compressed, if it was
 */
record Reply(String head, byte[] body) {

  int status() {
    return Integer.parseInt(head.substring(9, 12));
  }

  /** The body of an answer that was asked for uncompressed. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
