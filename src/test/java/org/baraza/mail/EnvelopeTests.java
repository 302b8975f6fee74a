package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Properties;
import java.util.UUID;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a letter travels. */
class EnvelopeTests {

  private static final UUID MARK = UUID.fromString("0b5d57aa-0000-4000-8000-000000000001");
  private static final Session SESSION = Session.getInstance(new Properties());
  private static final String END = "https://baraza.example/fr/notices/unsubscribe/AbC-_1";

  @Test
  void aLetterSaysWhoseItIsWhatItIsInAndHowItEnds() throws Exception {
    var letter =
        new Letter("reader@example.org", Lang.AR, "مستجدات", "مرحبا\nhttps://x.example/ar\n", END);
    var sent = travelled(letter);

    assertThat(sent.getSubject()).isEqualTo("مستجدات");
    assertThat(((String) sent.getContent()).replace("\r", "")).isEqualTo(letter.text());
    assertThat(sent.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(sent.getHeader("Content-Transfer-Encoding")[0]).isIn("base64", "quoted-printable");
    assertThat(sent.getHeader("Content-Language")).containsExactly("ar");
    assertThat(sent.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(sent.getHeader("List-Unsubscribe")).containsExactly('<' + END + '>');
    assertThat(sent.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(sent.getMessageID()).isEqualTo('<' + MARK.toString() + "@baraza.example>");
    assertThat(sent.getAllRecipients()).hasSize(1);
  }

  @Test
  void whatTravelsIsSevenBitsWide() throws Exception {
    var letter = new Letter("reader@example.org", Lang.FR, "Été à Dakar", "é".repeat(3_000), END);

    assertThat(raw(letter)).matches(text -> text.chars().allMatch(sign -> sign < 128));
    assertThat(raw(letter).lines()).allMatch(line -> line.length() <= 998);
  }

  @Test
  void aLetterThatWasAskedForHasNoEnd() throws Exception {
    var sent = travelled(new Letter("reader@example.org", Lang.EN, "Hello", "Text", ""));

    assertThat(sent.getHeader("List-Unsubscribe")).isNull();
    assertThat(sent.getHeader("List-Unsubscribe-Post")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello\r\nBcc: other@example.org",
        "Hello\nBcc: other@example.org",
        "Hello\u0000\u000B\u2028Bcc: other@example.org",
        "\u202Egro.elpmaxe"
      })
  void aSubjectBeginsNoOtherHeader(String subject) throws Exception {
    var sent = travelled(new Letter("reader@example.org", Lang.EN, subject, "Text", ""));

    assertThat(sent.getHeader("Bcc")).isNull();
    assertThat(sent.getSubject()).doesNotContain("\r", "\n", "\u202E");
    assertThat(sent.getAllRecipients()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one@example.org, two@example.org",
        "one@example.org\r\nBcc: two@example.org",
        "one@example.org\nBcc: two@example.org",
        "all: one@example.org, two@example.org;",
        "",
        "nobody"
      })
  void aLetterGoesToOneAddressOrNone(String address) {
    var letter = new Letter(address, Lang.EN, "Hello", "Text", "");

    assertThatThrownBy(() -> travelled(letter)).isInstanceOf(MessagingException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "https://x.example/>\r\nBcc: a@b.c", "https://a b"})
  void anEndThatIsNoAddressOfTheWebIsLeftOut(String end) throws Exception {
    var sent = travelled(new Letter("reader@example.org", Lang.EN, "Hello", "Text", end));

    assertThat(sent.getHeader("List-Unsubscribe")).isNull();
    assertThat(Collections.list(sent.getAllHeaders()))
        .noneMatch(header -> header.getName().equals("Bcc"));
  }

  private static MimeMessage travelled(Letter letter) throws Exception {
    var bytes = raw(letter).getBytes(StandardCharsets.US_ASCII);
    return new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
  }

  private static String raw(Letter letter) throws Exception {
    var from = "baraza@baraza.example";
    var message =
        Envelope.fill(
            new MimeMessage(SESSION), letter, MARK, from, Instant.parse("2026-11-28T06:00:00Z"));
    var id = message.getMessageID();
    message.saveChanges();
    message.setHeader("Message-ID", id);
    var out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toString(StandardCharsets.US_ASCII);
  }
}
