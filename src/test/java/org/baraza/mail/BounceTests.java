package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports of servers say that an address takes no letters. */
class BounceTests {

  private static final String ADDRESS = "answers@baraza.example";

  @ParameterizedTest
  @CsvSource({
    "failed, 5.1.1, true",
    "failed, 5.2.1 (disabled), true",
    "failed, 5.1.10, true",
    "failed, 5.2.2, false",
    "failed, 5.7.1, false",
    "failed, 4.1.1, false",
    "delayed, 5.1.1, false",
    "delivered, 2.0.0, false"
  })
  void onlyWhatFailedForGoodIsABounce(String action, String status, boolean isOne)
      throws Exception {
    assertThat(bounce(action, status).isPresent()).isEqualTo(isOne);
    bounce(action, status)
        .ifPresent(one -> assertThat(one.address()).isEqualTo("gone@ministry.example"));
  }

  static Optional<Bounce> bounce(String action, String status) throws Exception {
    return Bounce.of(
        report(ADDRESS.replace("@", "+r1@"), "gone@ministry.example", action, status), ADDRESS);
  }

  static MimeMessage report(String to, String address, String action, String status)
      throws Exception {
    var text =
        """
        From: MAILER-DAEMON@mx.example
        To: %s
        Auto-Submitted: auto-replied
        Subject: Undelivered
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

        --edge
        Content-Type: text/plain

        Sorry.
        --edge
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; %s
        Action: %s
        Status: %s

        --edge--
        """
            .formatted(to, address, action, status)
            .replace("\n", "\r\n");
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
