package org.baraza.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.mail.Answering;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What leaves for people of two worlds who follow all that can be followed: the letters that a mail
 * server gets for them, what they are shown as news, and the feeds of their own.
 */
public class TwinLetters {

  /** What is of the moment at which a letter was sent. */
  private static final Set<String> OF_THE_MOMENT =
      Set.of("message-id", "date", "received", "return-path");

  /** The moment at which a page of news was shown. */
  private static final Pattern UNTIL = Pattern.compile("name=\"until\" value=\"[^\"]*\"");

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final Outbox outbox;
  private final Answering mail;
  private final DigestDesk digests;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final List<Visitor> readers = new ArrayList<>();
  private final List<String> feeds = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private Instant since = Instant.EPOCH;
  private Map<String, String> known = Map.of();

  TwinLetters(
      Site site,
      Visitors visitors,
      People people,
      Outbox outbox,
      Answering mail,
      DigestDesk digests,
      JdbcClient jdbc,
      Clock clock) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.outbox = outbox;
    this.mail = mail;
    this.digests = digests;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param asks lets somebody ask where everyone reads, and be answered
   */
  public void open(String space, String topic, String speaker, Consumer<Visitor> asks) {
    since = clock.instant().minus(Duration.ofDays(9));
    readers.addAll(List.of(visitors.member(), visitors.member(), visitors.with(Role.MODERATOR)));
    for (var one : readers) {
      follow(one, "space", space.replaceAll("\\D", ""));
      follow(one, "topic", topic.replaceAll("\\D", ""));
      follow(one, "speaker", speaker);
      follow(one, "concept", "prisons");
      follow(one, "country", "KEN");
      for (var search : List.of("q=training&kind=topic", "q=youth", "q=zqvotrel")) {
        done(one, "/en/notices/searches", "address", "/search?" + search);
      }
      var made = one.posted("/en/forum/feed", "act", "make").select("a[type]").attr("href");
      feeds.add(made.replaceFirst("^https?://[^/]+", ""));
    }
    jdbc.sql("delete from mail.letter").update();
    asks.accept(readers.getFirst());
    occasions.addAll(
        jdbc.sql("select kind, about from mail.letter")
            .query((row, _) -> new Occasion(row.getString("kind"), about(row.getString("about"))))
            .list());
    assertThat(occasions).as("that an answer came").isNotEmpty();
    jdbc.sql("delete from mail.letter").update();
  }

  private static Map<String, String> about(String json) {
    return new JsonMapper().readValue(json, new TypeReference<Map<String, String>>() {});
  }

  private static void follow(Visitor one, String kind, String key) {
    done(one, "/en/notices/follows", "kind", kind, "key", key);
  }

  private static void done(Visitor one, String path, String... fields) {
    var answer = one.post(path, fields);
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
  }

  /** All that leaves as the world is without anything hidden. */
  public void learn() {
    known = leaving();
    assertThat(String.join("\n", known.values()))
        .contains("Zqopen training", "Zqopen question")
        .doesNotContain("Zqpending", "Zqremoved", "Zqunnamed");
  }

  /** The same leaves again. */
  public void same(String when) {
    assertThat(leaving()).as(when).isEqualTo(known);
  }

  /** What they may see leaves for them, too. */
  public void tell(String words) {
    assertThat(leaving().values()).allMatch(said -> said.contains(words));
  }

  /** What the mail server gets for each of them, and what they read of what they follow. */
  private Map<String, String> leaving() {
    occasions.forEach(outbox::post);
    for (var one : readers) {
      jdbc.sql("update notice.subscription set told_at = ?, since = ? where account = ?")
          .params(Timestamp.from(since), Timestamp.from(since), one.account().number())
          .update();
    }
    digests.post();
    var all = new TreeMap<String, String>();
    var letters = sent();
    for (var number = 0; number < readers.size(); number++) {
      var one = readers.get(number);
      var address = people.address(one.account()).orElseThrow();
      var own = letters.getOrDefault(address, List.of());
      assertThat(own).as("digests").isNotEmpty();
      all.put(
          address,
          String.join("\n", own)
              + UNTIL.matcher(Site.text(one.get("/en/notices"))).replaceAll("")
              + Site.text(site.get(feeds.get(number))));
    }
    return all;
  }

  /** The letters by whom they are for, in an order that tells nothing. */
  private Map<String, List<String>> sent() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try {
      mail.send(server);
      var all = new TreeMap<String, List<String>>();
      for (var letter : server.getReceivedMessages()) {
        var to = ((InternetAddress) letter.getAllRecipients()[0]).getAddress();
        all.computeIfAbsent(to, _ -> new ArrayList<>()).add(said(letter));
      }
      all.values().forEach(Collections::sort);
      return all;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      server.stop();
    }
  }

  private static String said(MimeMessage letter) throws MessagingException, IOException {
    var heads = new TreeSet<String>();
    for (Header head : Collections.list(letter.getAllHeaders())) {
      if (!OF_THE_MOMENT.contains(head.getName().toLowerCase(java.util.Locale.ROOT))) {
        heads.add(head.getName() + ": " + head.getValue());
      }
    }
    return heads.stream().collect(Collectors.joining("\n")) + "\n\n" + letter.getContent();
  }

  /** As if they had never followed anything. */
  public void close() {
    Sight.atHouseWork(() -> {
      for (var one : readers) {
        jdbc.sql("delete from notice.subscription where account = ?")
            .param(one.account().number())
            .update();
      }
      jdbc.sql("delete from mail.letter").update();
    });
    readers.forEach(one -> one.post("/en/forum/feed", "act", "end"));
    readers.clear();
    feeds.clear();
    occasions.clear();
  }
}
