package org.baraza.forum.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.UUID;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.mail.Answering;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about posts, and answers to them by mail: through a real mail server, both ways. */
@RunningHouse
class ReplyTests {

  private static final String RUN = UUID.randomUUID().toString();

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final Answering mail;
  private final LeafFall spaces;
  private final JdbcClient jdbc;

  private GreenMail server;

  ReplyTests(
      Site site,
      Visitors visitors,
      People people,
      Answering mail,
      LeafFall spaces,
      JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.mail = mail;
    this.spaces = spaces;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")
            });
    Answering.open(server);
    jdbc.sql("delete from mail.letter").update();
  }

  @AfterEach
  void close() {
    server.stop();
    Sight.atHouseWork(() -> spaces.of("name = 'Zqmailed'"));
    jdbc.sql("delete from mail.letter").update();
  }

  @Test
  void whoeverAskedIsToldOnceAndAnswersByMailUnderTheirName() throws Exception {
    var asker = visitors.member();
    var expert = visitors.member();
    var topic = topic(asker, space(asker, "members", "no"));
    asker.page("/en" + topic);
    answer(expert, topic, "First zqcandid words");
    answer(expert, topic, "Second words");
    mail.send(server);

    var told = letters(asker);
    assertThat(told).hasSize(1);
    assertThat(told[0].getSubject()).isEqualTo("Forum: Zqtopic");
    var text = told[0].getContent().toString();
    assertThat(text).startsWith(Typing.LINE).contains("/en/forum/posts/");
    assertThat(text).doesNotContain("zqcandid").doesNotContain(name(expert));

    var replyTo = ((InternetAddress) told[0].getReplyTo()[0]).getAddress();
    assertThat(replyTo).matches("answers\\+[0-9a-z]+@baraza\\.example");
    reply(asker, replyTo, "Merci pour les réponses, c’est très utile.\n\n> " + text, "a-1");
    reply(asker, replyTo, "Merci pour les réponses, c’est très utile.\n\n> " + text, "a-1");
    mail.read(server);
    var page = expert.page("/en" + topic);
    assertThat(page.select("article")).as("a letter that comes twice is one").hasSize(4);
    assertThat(page.select("#p-4 div[lang=fr]").text())
        .isEqualTo("Merci pour les réponses, c’est très utile.");
    assertThat(page.select("#p-4").text()).contains(name(asker));
    assertThat(inbox()).isZero();

    answer(expert, topic, "Glad, @" + name(asker) + "!");
    mail.send(server);
    assertThat(letters(asker)).as("the call").hasSize(2);
  }

  @Test
  void whatMachinesWriteOrOthersOrNobodyWroteIsNotPosted() throws Exception {
    var asker = visitors.member();
    var stranger = visitors.member();
    var topic = topic(asker, space(asker, "open", "no"));
    var replyTo = told(asker, topic);
    var absence = letter(asker, replyTo, "I am away", "b-1");
    absence.setHeader("Auto-Submitted", "auto-replied");
    deliver(absence);
    reply(stranger, replyTo, "Forged", "b-2");
    var last = replyTo.charAt("answers+".length() + 6) == '0' ? '1' : '0';
    reply(
        asker,
        new StringBuilder(replyTo).replace(14, 15, String.valueOf(last)).toString(),
        "Wrong seal",
        "b-3");
    reply(asker, "answers@baraza.example", "No tag", "b-4");
    mail.read(server);
    assertThat(site.page("/en" + topic).select("article")).hasSize(2);
    assertThat(inbox()).as("nothing piles up").isZero();
    mail.send(server);
    assertThat(letters(stranger)).isEmpty();
    assertThat(letters(asker)).hasSize(1);
  }

  @Test
  void whoeverCouldNotAnswerIsToldWhyAndFilesAreNotTaken() throws Exception {
    var asker = visitors.member();
    var topic = topic(asker, space(asker, "open", "no"));
    var replyTo = told(asker, topic);
    var filed = letter(asker, replyTo, "", "c-1");
    var text = new MimeBodyPart();
    text.setText("With a file", "UTF-8");
    var file = new MimeBodyPart();
    file.setText("secret", "UTF-8");
    file.setFileName("plan.txt");
    filed.setContent(new MimeMultipart(text, file));
    deliver(filed);
    mail.read(server);
    assertThat(site.page("/en" + topic).select("#p-3").text()).contains("With a file");
    mail.send(server);
    assertThat(last(asker)).contains("the files that came with it were not");

    reply(asker, replyTo, "> only what was quoted", "c-2");
    mail.read(server);
    mail.send(server);
    assertThat(last(asker)).contains("no plain text above the line");

    asker.post("/en" + topic + "/state", "state", "closed");
    reply(asker, replyTo, "Too late", "c-3");
    mail.read(server);
    mail.send(server);
    assertThat(last(asker)).contains("the topic is closed");
    assertThat(site.page("/en" + topic).select("article")).hasSize(3);
  }

  @Test
  void ofClosedSpacesAndInChathamHouseModeNothingLeavesAndNobodyIsCalled() {
    var steward = visitors.member();
    for (var space :
        new String[] {space(steward, "closed", "no"), space(steward, "members", "yes")}) {
      var topic = topic(steward, space);
      answer(steward, topic, "Calling @" + name(steward));
      answer(visitors.member(), topic, "Calling @" + name(steward));
    }
    mail.send(server);
    assertThat(letters(steward)).isEmpty();
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql("select count(*) from mail.letter where kind = 'forum.post'")
                    .query(Integer.class)
                    .single()))
        .isZero();
  }

  /** Lets somebody be told of an answer; gives the address at which they answer it. */
  private String told(Visitor asker, String topic) throws Exception {
    asker.page("/en" + topic);
    answer(visitors.member(), topic, "Words");
    mail.send(server);
    return ((InternetAddress) letters(asker)[0].getReplyTo()[0]).getAddress();
  }

  private MimeMessage[] letters(Visitor one) {
    var address = address(one);
    return java.util.Arrays.stream(server.getReceivedMessages())
        .filter(letter -> to(letter).equals(address))
        .toArray(MimeMessage[]::new);
  }

  private static String to(MimeMessage letter) {
    try {
      return ((InternetAddress) letter.getRecipients(RecipientType.TO)[0]).getAddress();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String last(Visitor one) throws Exception {
    var all = letters(one);
    return all[all.length - 1].getContent().toString();
  }

  private void reply(Visitor from, String to, String text, String mark) throws Exception {
    deliver(letter(from, to, text, mark));
  }

  private MimeMessage letter(Visitor from, String to, String text, String mark) throws Exception {
    var letter = new MimeMessage(GreenMailUtil.getSession(ServerSetup.SMTP));
    letter.setFrom(new InternetAddress(address(from)));
    letter.setRecipient(RecipientType.TO, new InternetAddress(to));
    letter.setSubject("Re: Forum");
    letter.setText(text, "UTF-8");
    letter.setHeader("X-Mark", mark);
    return letter;
  }

  /** Puts a letter into the mailbox, as a server does that knows subaddresses. */
  private void deliver(MimeMessage letter) throws Exception {
    letter.saveChanges();
    letter.setHeader("Message-ID", "<" + letter.getHeader("X-Mark")[0] + RUN + "@reader.example>");
    var user = server.getUserManager().getUser("answers@baraza.example");
    user.deliver(letter);
  }

  private int inbox() throws Exception {
    var user = server.getUserManager().getUser("answers@baraza.example");
    return server.getManagers().getImapHostManager().getInbox(user).getMessageCount();
  }

  private String address(Visitor one) {
    return people.address(one.account()).orElseThrow();
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }

  private String space(Visitor asker, String kind, String chatham) {
    var asked =
        asker.post(
            "/en/forum",
            "name",
            "Zqmailed",
            "purpose",
            "To try it",
            "language",
            "en",
            "kind",
            kind,
            "chatham",
            chatham,
            "about",
            "",
            "rules",
            "",
            "why",
            "A test");
    var space = location(asked);
    visitors
        .with(Role.FACILITATOR)
        .post("/en" + space + "/decision", "act", "approve", "grounds", "");
    return space;
  }

  private static String topic(Visitor writer, String space) {
    return location(
        writer.post(
            "/en" + space + "/topics",
            "kind",
            "question",
            "title",
            "Zqtopic",
            "text",
            "Words",
            "language",
            "en"));
  }

  private static void answer(Visitor writer, String topic, String text) {
    writer.post("/en" + topic + "/posts", "text", text, "language", "en");
  }

  private static String location(java.net.http.HttpResponse<byte[]> answer) {
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow()
        .replaceFirst("^(https?://[^/]+)?/en", "");
  }
}
