package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server to which the house brings its letters, so that a test can open one's own. */
public class Mailbox {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Returns returns;
  private final List<Correspondent> correspondents;
  private final Map<String, String> received = new HashMap<>();

  Mailbox(JdbcClient jdbc, Clock clock, List<Correspondent> correspondents, Returns returns) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.returns = returns;
    this.correspondents = correspondents;
  }

  /** The text of the last letter to somebody; whatever else waits in the house is brought, too. */
  public synchronized String letterTo(String address) {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try {
      postman(server.getSmtp().getPort()).round(() -> true);
      for (var letter : server.getReceivedMessages()) {
        var to = ((InternetAddress) letter.getAllRecipients()[0]).getAddress();
        received.put(to, letter.getContent().toString());
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      server.stop();
    }
    assertThat(received).containsKey(address);
    return received.get(address);
  }

  private Postman postman(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    var beans = new StaticListableBeanFactory(Map.of("sender", sender));
    var office =
        new PostOffice(
            beans.getBeanProvider(JavaMailSender.class),
            new MailSettings(true, "platform@baraza.example"),
            returns,
            clock);
    return new Postman(new Pile(jdbc, clock), office, correspondents);
  }
}
