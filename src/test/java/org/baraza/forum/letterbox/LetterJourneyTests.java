package org.baraza.forum.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import org.baraza.Actor;
import org.baraza.Browser;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.account.Accounts;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.language.Lang;
import org.baraza.mail.Answering;
import org.baraza.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A letter of the forum, answered from a mail program: by SMTP to a server that knows subaddresses,
 * by IMAP from there to the house.
 */
@RunningHouse
class LetterJourneyTests {

  private static final int TELEPHONE = 360;
  private static final String MAILBOX = "answers@baraza.example";

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final Accounts accounts;
  private final Answering mail;
  private final JdbcClient jdbc;
  private final Words words;
  private final Talk talk;

  private GreenMail server;

  LetterJourneyTests(
      Site site,
      Visitors visitors,
      People people,
      Accounts accounts,
      Answering mail,
      JdbcClient jdbc,
      Words words,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.accounts = accounts;
    this.mail = mail;
    this.jdbc = jdbc;
    this.words = words;
    this.talk = new Talk("Zqletters", visitors, spaces);
  }

  @BeforeEach
  void open() {
    server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")
            });
    Answering.open(server);
    var users = server.getUserManager();
    users.setMessageDeliveryHandler((_, to) -> {
      var known = users.getUserByEmail(to.getEmail().replaceFirst("\\+[^@]*", ""));
      return known != null ? known : users.createUser(to.getEmail(), to.getEmail(), "word");
    });
    jdbc.sql("delete from mail.letter").update();
  }

  @AfterEach
  void close() {
    server.stop();
    talk.forget();
    jdbc.sql("delete from mail.letter").update();
    for (var one : new Browser[] {Browser.scripted(), Browser.withoutScripts()}) {
      one.wide(1200).driver().manage().deleteAllCookies();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fr, true, ltr, Qui forme les surveillants ?, Nous cherchons des formateurs.,"
        + " Merci ! Nous aimerions les inviter à Nouakchott en janvier.,"
        + " 'Le sam. 28 nov. 2026 à 23:10, Baraza <%s> a écrit :',"
        + " Direction des prisons – cellule de formation",
    "ar, false, rtl, من يدرّب حراس السجون؟, نبحث عن مدرّبين لحراس السجون.,"
        + " شكرا جزيلا. نود دعوتهم إلى نواكشوط في شهر كانون الثاني.,"
        + " 'في السبت، 28 نوفمبر 2026 في 23:10 كتب Baraza <%s>:', إدارة السجون – خلية التدريب"
  })
  void aLetterIsAnsweredFromAMailProgramAndTheAnswerStandsInTheTopic(
      String lang,
      boolean scripted,
      String dir,
      String title,
      String question,
      String answer,
      String announces,
      String signature)
      throws Exception {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser.wide(TELEPHONE), site, lang);
    var asker = visitors.member();
    var expert = visitors.member();
    accounts.describe(asker.account(), name(asker), Lang.of(lang).orElseThrow());
    var space = talk.space(visitors.member(), "members", "no").substring("/en".length());
    actor.as(asker).opens(space).fits().presses("a[href$='/topics']").ticks("kind", "question");
    var topic = actor.types("title", title).types("text", question).sends("/topics").here();
    Talk.answer(expert, "/en" + topic, "Zqfirst words of an expert");

    mail.send(server);
    var letter = letterTo(asker);
    var text = letter.getContent().toString();
    assertThat(letter.getSubject())
        .isEqualTo(words.say(Lang.of(lang).orElseThrow(), "forum.letter.post.subject", title));
    assertThat(text).contains(title).doesNotContain("Zqfirst").doesNotContain(name(expert));
    var link = Pattern.compile("/" + lang + "(/forum/posts/\\d+)").matcher(text);
    assertThat(link.find()).isTrue();
    actor.opens(link.group(1)).fits().isAt(topic);
    assertThat(actor.browser().one("#p-2").getText()).contains("Zqfirst words");

    var to = ((InternetAddress) letter.getReplyTo()[0]).getAddress();
    assertThat(to).matches("answers\\+[0-9a-z]+@baraza\\.example");
    var typed = answer + "\n\n-- \n" + signature;
    sends(asker, letter, to, typed + "\n\n" + announces.formatted(to) + "\n" + quoted(text));
    mail.read(server);
    assertThat(mailbox()).as("what was taken is gone").isZero();

    actor.as(expert).opens(topic).fits();
    var post = actor.browser().one("#p-3 > div[lang=" + lang + "]");
    assertThat(post.getText()).isEqualTo(answer);
    assertThat(post.getDomAttribute("dir")).isEqualTo(dir);
    assertThat(actor.browser().one("#p-3").getText()).contains(name(asker));
    assertThat(actor.browser().driver().getPageSource())
        .doesNotContain(signature)
        .doesNotContain(Typing.LINE)
        .doesNotContain(MAILBOX)
        .doesNotContain(to);
    assertThat(actor.sees("#p-4")).as("one letter is one post").isFalse();
  }

  /** Sends it as mail programs do: as plain text, and as a page, and naming what it answers. */
  private void sends(Visitor from, MimeMessage answered, String to, String text)
      throws MessagingException {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
    var letter = new MimeMessage(Session.getInstance(properties));
    letter.setFrom(new InternetAddress(address(from)));
    letter.setRecipient(RecipientType.TO, new InternetAddress(to));
    letter.setSubject("Re: " + answered.getSubject(), "UTF-8");
    letter.setHeader("In-Reply-To", answered.getMessageID());
    letter.setHeader("References", answered.getMessageID());
    var plain = new MimeBodyPart();
    plain.setText(text, "UTF-8");
    var page = new MimeBodyPart();
    page.setContent("<p>Zqpage " + text.replace("<", "&lt;") + "</p>", "text/html; charset=utf-8");
    letter.setContent(new MimeMultipart("alternative", plain, page));
    Transport.send(letter);
  }

  private static String quoted(String text) {
    return text.replaceAll("(?m)^", "> ");
  }

  /** The only letter to somebody that the server got. */
  private MimeMessage letterTo(Visitor one) {
    var address = address(one);
    var all =
        Arrays.stream(server.getReceivedMessages())
            .filter(letter -> to(letter).equals(address))
            .toList();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static String to(MimeMessage letter) {
    try {
      return ((InternetAddress) letter.getRecipients(RecipientType.TO)[0]).getAddress();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private int mailbox() throws Exception {
    GreenMailUser user = server.getUserManager().getUserByEmail(MAILBOX);
    return server.getManagers().getImapHostManager().getInbox(user).getMessageCount();
  }

  private String address(Visitor one) {
    return people.address(one.account()).orElseThrow();
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
