package org.baraza.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail of the house of the tests: it goes and comes when a test says so, and not by itself. */
public class Answering {

  static final String ADDRESS = "answers@baraza.example";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Returns returns;
  private final List<Correspondent> correspondents;
  private final Sorting sorting;

  Answering(
      JdbcClient jdbc,
      Clock clock,
      List<Correspondent> correspondents,
      Returns returns,
      Sorting sorting) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.returns = returns;
    this.correspondents = correspondents;
    this.sorting = sorting;
  }

  /** Lets letters be answered; nothing is sent or read while mail is off. */
  public static List<String> settings() {
    return List.of(
        "baraza.mail.on=false",
        "baraza.mail.inbox.address=" + ADDRESS,
        "baraza.mail.inbox.host=127.0.0.1");
  }

  /** A mail server with the mailbox for answers. */
  public static void open(GreenMail server) {
    server.start();
    server.setUser(ADDRESS, ADDRESS, "word");
  }

  /** Brings all that waits to a server. */
  public void send(GreenMail server) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    var beans = new StaticListableBeanFactory(Map.of("sender", sender));
    var settings = new MailSettings(true, "platform@baraza.example");
    var office =
        new PostOffice(beans.getBeanProvider(JavaMailSender.class), settings, returns, clock);
    new Postman(new Pile(jdbc, clock), office, correspondents).round(() -> true);
  }

  /** Takes in all that lies in the mailbox of a server. */
  public void read(GreenMail server) {
    var settings =
        new InboxSettings(
            ADDRESS,
            "127.0.0.1",
            server.getImap().getPort(),
            ADDRESS,
            "word",
            false,
            "INBOX",
            "",
            64);
    new Inbox(new MailSettings(true, ""), settings, sorting).round(() -> true);
  }

  /** The address that letters to somebody come back to. */
  public String back(String address) {
    return returns.address("platform@baraza.example", address).orElseThrow();
  }

  /** What a server reports to that address: there is nobody of this one. */
  public MimeMessage bounce(String back, String address, String mark) throws Exception {
    var report = BounceTests.report(back, address, "failed", "5.1.1");
    report.setHeader("X-Mark", mark);
    return report;
  }
}
