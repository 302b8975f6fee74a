package org.baraza.forum.letterbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.UUID;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.forum.Talk;
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
  private final Talk talk;
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
    this.talk = new Talk("Zqmailed", visitors, spaces);
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
    talk.forget();
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
  void whoeverCouldNotAnswerIsToldWhyAndFilesComeInByTheSameDoor() throws Exception {
    var asker = visitors.member();
    var topic = topic(asker, space(asker, "open", "no"));
    var replyTo = told(asker, topic);
    var filed = letter(asker, replyTo, "", "c-1");
    var html = new MimeBodyPart();
    html.setContent(
        "<p>With a <b>file</b></p><div class=gmail_quote>Zqquoted</div>",
        "text/html; charset=UTF-8");
    var picture = file("logo.png", "image/png", new byte[] {1, 2, 3});
    picture.setHeader("Content-ID", "<logo>");
    filed.setContent(
        new MimeMultipart(
            html,
            picture,
            file("Zqperson plan.txt", "text/plain", "The plan of all".getBytes(UTF_8)),
            file("run.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1})));
    deliver(filed);
    mail.read(server);
    var page = site.page("/en" + topic).select("#p-3");
    assertThat(page.text()).contains("With a file").doesNotContain("Zqquoted");
    assertThat(page.select("a[download]").text()).isEqualTo("File 1 of an answer by mail");
    assertThat(page.text()).doesNotContain("Zqperson");
    var taken = site.get(page.select("a[download]").attr("href"));
    assertThat(new String(taken.body(), UTF_8)).contains("The plan of all");
    mail.send(server);
    assertThat(last(asker))
        .contains("these were not taken:", "– 2.exe: By its content")
        .doesNotContain("– 1");

    reply(asker, replyTo, "> only what was quoted", "c-2");
    mail.read(server);
    mail.send(server);
    assertThat(last(asker)).contains("no text above the line");

    asker.post("/en" + topic + "/state", "state", "closed");
    reply(asker, replyTo, "Too late", "c-3");
    mail.read(server);
    mail.send(server);
    assertThat(last(asker)).contains("the topic is closed");
    assertThat(site.page("/en" + topic).select("article")).hasSize(3);
  }

  @Test
  void whoeverWishesForItHearsOfEachPostOnceUntilTheyHaveRead() throws Exception {
    var asker = visitors.member();
    var follower = visitors.member();
    var topic = topic(asker, space(asker, "members", "no"));
    follower.page("/en" + topic);
    follower.post("/en/notices/follows", "kind", "topic", "key", topic.replaceAll("\\D", ""));
    var notice = follower.page("/en/notices").select("a[href~=/notices/\\d+]").attr("href");
    assertThat(follower.page(notice).select("option[value=each]")).hasSize(1);
    follower.post(notice, "name", "", "frequency", "each");
    answer(visitors.member(), topic, "Zqcandid words");
    answer(visitors.member(), topic, "Zqcandid again");
    mail.send(server);
    assertThat(letters(follower)).hasSize(1);
    assertThat(last(follower)).contains("Zqtopic", "/en/notices").doesNotContain("Zqcandid");
    var replyTo = ((InternetAddress) letters(follower)[0].getReplyTo()[0]).getAddress();
    follower.page("/en" + topic);
    reply(follower, replyTo, "By mail", "d-1");
    mail.read(server);
    assertThat(asker.page("/en" + topic).select("#p-4").text()).contains("By mail");
    answer(asker, topic, "More");
    mail.send(server);
    assertThat(letters(follower)).as("of the next, not of their own").hasSize(2);
    follower.post(notice, "name", "", "frequency", "never");
    follower.page("/en" + topic);
    answer(asker, topic, "More");
    mail.send(server);
    assertThat(letters(follower)).hasSize(2);
    var closed = space(asker, "closed", "no");
    follow(asker, "space", closed);
    assertThat(
            asker
                .page(asker.page("/en/notices").select("a[href~=/notices/\\d+]").attr("href"))
                .select("option[value=each]"))
        .isEmpty();
  }

  @Test
  void afterThreeLettersThatCameBackNoMoreAreSentAndTheDeskSaysSo() throws Exception {
    var asker = visitors.member();
    var back = mail.back(address(asker));
    for (var mark : new String[] {"e-1", "e-2", "e-2", "e-3"}) {
      assertThat(asker.page("/en/desk").text()).doesNotContain("come back");
      deliver(mail.bounce(back, address(asker), mark));
      mail.read(server);
    }
    assertThat(inbox()).isZero();
    assertThat(asker.page("/en/desk").text()).contains("Letters to you come back");
    assertThat(asker.page("/en/notices").select("input[name=mailing][checked]").val())
        .isEqualTo("none");
    asker.post("/en/notices/mail", "mailing", "action", "zone", "UTC");
    assertThat(asker.page("/en/desk").text()).doesNotContain("come back");
    var other = visitors.member();
    for (var mark : new String[] {"f-1", "f-2", "f-3"}) {
      deliver(mail.bounce(back, address(other), mark));
    }
    mail.read(server);
    assertThat(other.page("/en/desk").text()).as("not what we wrote").doesNotContain("come back");
  }

  private static void follow(Visitor who, String kind, String path) {
    who.post("/en/notices/follows", "kind", kind, "key", path.replaceAll("\\D", ""));
  }

  private static MimeBodyPart file(String name, String type, byte[] content) throws Exception {
    var file = new MimeBodyPart();
    file.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
    file.setFileName(name);
    return file;
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
    var space = talk.space(asker, kind, chatham).substring("/en".length());
    jdbc.sql("delete from mail.letter").update(); // on the decision
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
