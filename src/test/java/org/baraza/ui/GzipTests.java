package org.baraza.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is what is unpacked, whatever was packed before it. */
class GzipTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 1_000, 100_000, 3_000_000})
  void whatCannotBeMadeSmallerComesBack(int length) {
    var body = new byte[length];
    new Random(length).nextBytes(body);

    assertThat(unpacked(Gzip.quickly(body))).isEqualTo(body);
    assertThat(unpacked(Gzip.thoroughly(body))).isEqualTo(body);
  }

  @Test
  void theSameIsPackedTheSameWayAndSmaller() {
    var body = page(7);
    var packed = Gzip.quickly(body);
    Gzip.quickly(page(8));

    assertThat(Gzip.quickly(body)).isEqualTo(packed).hasSizeLessThan(body.length / 3);
    assertThat(Gzip.thoroughly(body)).hasSizeLessThanOrEqualTo(packed.length);
  }

  @Test
  void manyArePackedAtOnce() {
    var all = IntStream.range(0, 400).parallel().filter(one -> unpackedIsSame(page(one))).count();

    assertThat(all).isEqualTo(400);
  }

  private static boolean unpackedIsSame(byte[] body) {
    return Arrays.equals(unpacked(Gzip.quickly(body)), body);
  }

  private static byte[] page(int number) {
    return "<p>What was said in Nairobi, القاهرة and 北京</p>%d"
        .formatted(number)
        .repeat(20 + number)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(byte[] packed) {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
