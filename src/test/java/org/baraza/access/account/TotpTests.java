package org.baraza.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

  private final Totp totp = new Totp(SECRET);

  /** Appendix B of RFC 6238, the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codesAreThoseOfTheStandard(long second, String code) {
    assertThat(totp.at(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void aClockMayBeHalfAMinuteOff() {
    for (var seconds : new int[] {-30, 0, 30}) {
      assertThat(totp.step(totp.at(NOW.plusSeconds(seconds)), NOW, 0)).isPresent();
    }
    assertThat(totp.step(totp.at(NOW.plusSeconds(90)), NOW, 0)).isEmpty();
    assertThat(totp.step(totp.at(NOW.minusSeconds(90)), NOW, 0)).isEmpty();
  }

  @Test
  void aCodeServesOnce() {
    var step = totp.step(totp.at(NOW), NOW, 0);

    assertThat(step).isPresent();
    assertThat(totp.step(totp.at(NOW), NOW, step.getAsLong())).isEqualTo(OptionalLong.empty());
  }

  @Test
  void aSecretIsWrittenAsTheStandardHasIt() {
    assertThat(Base32.of("foobarfoob".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("MZXW6YTBOJTG633C");
    assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Base32.grouped("ABCDEFGH")).isEqualTo("ABCD EFGH");
  }
}
