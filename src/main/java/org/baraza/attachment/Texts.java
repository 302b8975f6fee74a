package org.baraza.attachment;

import com.ibm.icu.text.CharsetDetector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text in whatever encoding it came. */
final class Texts {

  private static final int SAMPLE = 16_384;

  private Texts() {}

  /** Whether a text begins as one of two bytes a letter does. */
  static boolean isWide(byte[] begins, int length) {
    return length > 1
        && (begins[0] == (byte) 0xFF && begins[1] == (byte) 0xFE
            || begins[0] == (byte) 0xFE && begins[1] == (byte) 0xFF);
  }

  /** The first so many letters. */
  static String of(Path file, int most) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var bytes = stream.readNBytes(most * 4);
      var text = new String(bytes, charset(bytes));
      var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return plain.substring(0, Math.min(most, plain.length()));
    }
  }

  private static Charset charset(byte[] bytes) {
    var sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
    try {
      var match = new CharsetDetector().setText(sample).detect();
      return match == null ? StandardCharsets.UTF_8 : Charset.forName(match.getName());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
