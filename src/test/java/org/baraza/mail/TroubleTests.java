package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.baraza.mail.Trouble.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** What the refusal of a mail server means. */
class TroubleTests {

  private static final String ADDRESS = "somebody@example.org";

  @ParameterizedTest
  @CsvSource({
    "550, 550 5.1.1 <somebody@example.org> no such user, REFUSED",
    "553, 553 mailbox name not allowed, REFUSED",
    "550, 550 5.7.1 <somebody@example.org> relaying denied, PASSING",
    "450, 450 4.2.0 greylisted, PASSING",
    "452, 452 4.2.2 mailbox full, PASSING",
    "552, 552 5.2.2 over quota, PASSING"
  })
  void onlyAnAddressThatIsNoneIsGivenUpAtOnce(int code, String reply, Kind kind) throws Exception {
    var refused =
        new SMTPAddressFailedException(new InternetAddress(ADDRESS), "RCPT TO", code, reply);
    var trouble = Trouble.of(sending(new SendFailedException("Invalid Addresses", refused)));

    assertThat(trouble.kind()).isEqualTo(kind);
    assertThat(trouble.code()).isEqualTo(String.valueOf(code));
  }

  @Test
  void aServerThatIsAwayIsAwayForAllLetters() {
    var unreachable =
        new MailSendException("connection failed", new MessagingException("no route"), Map.of());

    assertThat(Trouble.of(unreachable).kind()).isEqualTo(Kind.AWAY);
    assertThat(Trouble.of(new MailAuthenticationException("bad password")).kind())
        .isEqualTo(Kind.AWAY);
  }

  @Test
  void whatIsKeptOfATroubleHoldsNoAddress() {
    var trouble = Trouble.of(sending(new MessagingException("cannot send to " + ADDRESS)));

    assertThat(trouble).isEqualTo(new Trouble(Kind.PASSING, "messagingexception"));
  }

  private static MailSendException sending(MessagingException failure) {
    return new MailSendException(Map.of(new Object(), failure));
  }
}
