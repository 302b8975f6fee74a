package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What is read of a letter, and of which letters nothing. */
class OpeningTests {

  private static final String ADDRESS = "answers@baraza.example";
  private static final String HEAD =
      "From: A Person <person@ministry.example>\nTo: Answers+abc1@Baraza.example\n";

  @Test
  void aPersonsLetterToATagIsReadAndNoOther() throws Exception {
    var read = Opening.of(letter(HEAD + "\nWe do.\n"), ADDRESS, "", false).orElseThrow();
    assertThat(read.received())
        .isEqualTo(new Received("abc1", "person@ministry.example", "We do.", List.of(), false));
    for (var machine :
        new String[] {
          "Auto-Submitted: auto-replied\n",
          "Precedence: bulk\n",
          "Return-Path: <>\n",
          "List-Id: <a.example>\n",
          "Content-Type: multipart/report; boundary=x\n"
        }) {
      assertThat(Opening.of(letter(HEAD + machine + "\nAway"), ADDRESS, "", false))
          .as(machine)
          .isEmpty();
    }
    assertThat(
            Opening.of(letter("From: a@a.example\nTo: " + ADDRESS + "\n\nX"), ADDRESS, "", false))
        .as("no tag")
        .isEmpty();
  }

  @Test
  void whoSentItIsTakenFromTheOwnServersWordAlone() throws Exception {
    assertThat(isTaken("mx.baraza.example; dmarc=pass header.from=ministry.example")).isTrue();
    assertThat(isTaken("mx.baraza.example 1; spf=fail; dmarc=pass header.from=ministry.example"))
        .isTrue();
    assertThat(isTaken("mx.other.example; dmarc=pass header.from=ministry.example")).isFalse();
    assertThat(isTaken("mx.baraza.example; dmarc=pass header.from=evil.example")).isFalse();
    assertThat(
            isTaken(
                "mx.baraza.example; spf=pass smtp.mailfrom=dmarc=pass@evil.example; dmarc=fail"
                    + " header.from=ministry.example"))
        .isFalse();
    assertThat(
            isTaken(
                "mx.baraza.example; spf=pass (; dmarc=pass header.from=ministry.example)"
                    + " smtp.mailfrom=\"; dmarc=pass header.from=ministry.example\"; dmarc=fail"))
        .isFalse();
    assertThat(isTaken("mx.baraza.example; none")).isFalse();
    for (var comment :
        new String[] {"(x (y) %s )", "(x \\) %s )", "(x \"(y\" %s )", "(x (y %s )", "\"(\" ( %s"}) {
      var inside = "; dmarc=pass header.from=ministry.example";
      assertThat(isTaken("mx.baraza.example; spf=pass " + comment.formatted(inside)))
          .as(comment)
          .isFalse();
    }
    assertThat(isTaken("mx.baraza.example (a (b)) ; dmarc=pass (c) header.from=ministry.example"))
        .isTrue();
  }

  @Test
  void whatTheSenderWroteBelowTheLineOfTheOwnServerSaysNothing() throws Exception {
    var passed = "mx.baraza.example; dmarc=pass header.from=ministry.example";
    var below = "\nAuthentication-Results: ";
    assertThat(isTaken("mx.baraza.example; dmarc=fail" + below + passed)).isFalse();
    assertThat(isTaken("mx.other.example; spf=fail" + below + passed)).isTrue();
  }

  private static boolean isTaken(String result) throws Exception {
    var letter = letter("Authentication-Results: " + result + "\n" + HEAD + "\nWe do.");
    return Opening.of(letter, ADDRESS, "mx.baraza.example", false).isPresent();
  }

  private static MimeMessage letter(String text) throws Exception {
    var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }
}
