package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baraza.RunningHouse;
import org.baraza.language.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters, from the outbox to a mail server that is there, or is not. */
@RunningHouse
class PostmanTests {

  private static final String KIND = "test.letter";

  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Returns returns;
  private final Clock clock;

  private GreenMail server;

  PostmanTests(JdbcClient jdbc, Outbox outbox, Returns returns, Clock clock) {
    this.returns = returns;
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  @BeforeEach
  void open() {
    jdbc.sql("delete from mail.letter").update();
    server = started(0);
  }

  @AfterEach
  void close() {
    server.stop();
    jdbc.sql("delete from mail.letter").update();
  }

  @Test
  void whatIsPostedIsSentToItsOneRecipientAndTakenOffThePile() throws Exception {
    post(1);
    post(2);
    postman(clock).round(() -> true);

    assertThat(subjects()).containsExactlyInAnyOrder("Lettre n° 1", "Lettre n° 2");
    assertThat(server.getReceivedMessages())
        .allSatisfy(letter -> assertThat(letter.getAllRecipients()).hasSize(1));
    assertThat(waiting()).isZero();
  }

  @Test
  void aLetterThatIsNoLongerDueIsNotSent() {
    outbox.post(new Occasion(KIND, Map.of("gone", "yes")));
    postman(clock).round(() -> true);

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void whatCouldNotBeSentIsSentOnceTheServerIsBack() throws Exception {
    var port = server.getSmtp().getPort();
    post(1);
    post(2);
    server.stop();
    postman(clock, port).round(() -> true);

    assertThat(waiting()).isEqualTo(2);
    assertThat(jdbc.sql("select sum(tries) from mail.letter").query(Integer.class).single())
        .as("the first tells that the server is away, the other is left alone")
        .isEqualTo(1);

    server = started(port);
    postman(clock, port).round(() -> true);
    assertThat(subjects()).as("the other, which is still due").hasSize(1);

    postman(later(Duration.ofMinutes(2)), port).round(() -> true);
    assertThat(subjects()).containsExactlyInAnyOrder("Lettre n° 1", "Lettre n° 2");
    assertThat(waiting()).isZero();
  }

  @Test
  void aLetterWhosePostmanFellIsSentByTheNextUnderTheSameName() throws Exception {
    post(1);
    var mark = new Pile(jdbc, clock).take().orElseThrow().mark();
    postman(clock).round(() -> true);
    assertThat(server.getReceivedMessages()).as("while the first may still be at it").isEmpty();

    postman(later(Pile.LEASE.plusSeconds(1))).round(() -> true);
    assertThat(server.getReceivedMessages())
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.getMessageID()).isEqualTo("<" + mark + "@baraza.example>"));
  }

  @Test
  void twoPostmenAtOnceSendEachLetterOnce() throws Exception {
    for (int number = 1; number <= 60; number++) {
      post(number);
    }
    var rounds = new ArrayList<Future<?>>();
    try (var postmen = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2; i++) {
        rounds.add(postmen.submit(() -> postman(clock).round(() -> true)));
      }
    }
    for (var round : rounds) {
      round.get();
    }

    assertThat(subjects()).hasSize(60).doesNotHaveDuplicates();
    assertThat(waiting()).isZero();
  }

  @Test
  void aLetterNobodyCanWriteIsGivenUpAfterDays() {
    outbox.post(new Occasion("test.unknown", Map.of()));
    for (int days = 0; days <= Patience.PAUSES.size() * 2; days += 2) {
      postman(later(Duration.ofDays(days))).round(() -> true);
    }

    assertThat(waiting()).isZero();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void withoutAServerLettersStayAndTheHouseIsWell() {
    post(1);
    var office = office(new StaticListableBeanFactory(), clock);
    new Postman(new Pile(jdbc, clock), office, List.of(new Writer())).round(() -> true);
    var health = new OutboxHealthIndicator(new Pile(jdbc, clock), office).health(true);

    assertThat(waiting()).isEqualTo(1);
    assertThat(office.closed()).isEqualTo("spring.mail.host is not set");
    assertThat(health.getStatus().getCode()).isEqualTo("UP");
    assertThat(health.getDetails()).containsEntry("waiting", 1L).containsEntry("sent", false);
  }

  @Test
  void aPostmanWhoIsCalledBackLeavesTheRest() {
    post(1);
    postman(clock).round(() -> false);

    assertThat(waiting()).isEqualTo(1);
  }

  private void post(int number) {
    outbox.post(new Occasion(KIND, Map.of("number", String.valueOf(number))));
  }

  private long waiting() {
    return new Pile(jdbc, clock).waiting().letters();
  }

  private List<String> subjects() throws MessagingException {
    var subjects = new ArrayList<String>();
    for (MimeMessage letter : Arrays.asList(server.getReceivedMessages())) {
      subjects.add(letter.getSubject());
    }
    return subjects;
  }

  private Clock later(Duration time) {
    return Clock.offset(clock, time);
  }

  private Postman postman(Clock at) {
    return postman(at, server.getSmtp().getPort());
  }

  private Postman postman(Clock at, int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    var patience = new Properties();
    patience.setProperty("mail.smtp.connectiontimeout", "2000");
    patience.setProperty("mail.smtp.timeout", "5000");
    sender.setJavaMailProperties(patience);
    var beans = new StaticListableBeanFactory(Map.of("sender", sender));
    return new Postman(new Pile(jdbc, at), office(beans, at), List.of(new Writer()));
  }

  private PostOffice office(StaticListableBeanFactory beans, Clock at) {
    return new PostOffice(
        beans.getBeanProvider(JavaMailSender.class),
        new MailSettings(true, "platform@baraza.example"),
        returns,
        at);
  }

  private static GreenMail started(int port) {
    var server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
    return server;
  }

  /** Writes to one reader for each number. */
  private static final class Writer implements Correspondent {

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Optional<Letter> letter(Occasion occasion) {
      var number = occasion.about().get("number");
      return Optional.ofNullable(number)
          .map(one ->
              new Letter("reader@example.org", Lang.FR, "Lettre n° " + one, "Bonjour\n", ""));
    }
  }
}
