package org.baraza.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server the settings name; without one it stays closed. */
@Component
class PostOffice {

  private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

  private final ObjectProvider<JavaMailSender> servers;
  private final MailSettings settings;
  private final Returns returns;
  private final Clock clock;

  PostOffice(
      ObjectProvider<JavaMailSender> servers, MailSettings settings, Returns returns, Clock clock) {
    this.returns = returns;
    this.servers = servers;
    this.settings = settings;
    this.clock = clock;
  }

  /** Why no letter leaves, or nothing where they do. */
  String closed() {
    if (!settings.on()) {
      return "baraza.mail.on is false";
    }
    if (servers.getIfAvailable() == null) {
      return "spring.mail.host is not set";
    }
    return settings.from().isBlank() ? "baraza.mail.from is not set" : "";
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (!closed().isEmpty()) {
      LOG.warn("letters are not sent and stay in the outbox: {}", closed());
    }
  }

  /**
   * @throws org.springframework.mail.MailException if the server did not take it
   * @throws MessagingException if it cannot be sent as it is
   */
  void send(Letter letter, Due due) throws MessagingException {
    var server = servers.getObject();
    var blank = new SMTPMessage(server.createMimeMessage().getSession());
    returns.address(settings.from(), letter.address()).ifPresent(blank::setEnvelopeFrom);
    var filled = Envelope.fill(blank, letter, due.mark(), settings.from(), clock.instant());
    try {
      server.send(filled);
    } catch (MailException refused) {
      if (Trouble.of(refused).kind() == Trouble.Kind.REFUSED) {
        returns.tell(letter.address());
      }
      throw refused;
    }
  }
}
