package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baraza.access.Belongings;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.baraza.mail.Mailbox;
import org.baraza.relay.RelayFixture;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How an expert comes to be listed, is asked, takes back what they said, and goes: in a real
 * browser with scripts and without.
 */
@RunningHouse
class RosterJourneyTests {

  private static final Pattern LETTER =
      Pattern.compile("/(?:fr|ar)(/experts/nominations/[A-Za-z0-9_-]{43})");
  private static final String MINE = "/experts/mine";
  private static final String JSON = "application/json";
  private static final Map<Lang, String> FORMER =
      Map.of(
          Lang.AR, "عضو سابق",
          Lang.EN, "former member",
          Lang.ES, "antiguo miembro",
          Lang.FR, "ancien membre",
          Lang.PT, "antigo membro",
          Lang.RU, "бывший участник",
          Lang.ZH, "前成员");

  private final Site site;
  private final Visitors visitors;
  private final Mailbox mailbox;
  private final RelayFixture relay;
  private final PageTypes types;
  private final List<Belongings> rooms;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  RosterJourneyTests(
      Site site,
      Visitors visitors,
      Mailbox mailbox,
      RelayFixture relay,
      PageTypes types,
      List<Belongings> rooms,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.site = site;
    this.visitors = visitors;
    this.mailbox = mailbox;
    this.relay = relay;
    this.types = types;
    this.rooms = rooms;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @AfterEach
  void forgetWhoWasHere() {
    Browser.scripted().driver().manage().deleteAllCookies();
    Browser.withoutScripts().driver().manage().deleteAllCookies();
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from expert.expert").update();
      jdbc.sql("delete from expert.nomination").update();
      jdbc.sql("delete from relay.contact").update();
    });
  }

  @ParameterizedTest
  @CsvSource({"fr, true, Aïssata Exemple", "ar, false, عائشة مثال"})
  void anExpertComesIsAskedAndGoesAsTheyWish(String lang, boolean scripted, String name) {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser, site, lang);
    var expert = visitors.member();
    var asker = visitors.with(Role.FOCAL_POINT, "KEN");

    accepts(actor, expert, nominated(actor, name));
    fills(actor, name);
    consents(actor);
    var path = expert.page('/' + lang + MINE).select("a[href~=/experts/\\d+$]").attr("href");
    var page = path.replaceFirst("/..", "");
    assertThat(asker.get(path).statusCode()).as("nobody vetted it yet").isEqualTo(404);
    vets(actor, page);

    var contact = asks(actor, asker, page, name);
    answers(actor, expert, contact, asker);
    actor.as(asker).opens("/desk").presses("main a[href$='" + contact + "']");
    assertThat(actor.text()).contains("Zqgladly", name).doesNotContain("@");

    withdraws(actor, expert, asker, path);
    shutsOut(actor, expert, asker, path);
    actor.as(asker).opens(contact);
    assertThat(actor.text()).contains("Zqgladly").doesNotContain(name);
    var report = writesElsewhere(expert, lang);
    goes(actor, expert, path);
    isForgotten(expert, report, path, name);
  }

  /** A country nominates; gives the link in the letter. */
  private String nominated(Actor actor, String name) {
    var address = "nominee." + UUID.randomUUID() + "@example.org";
    actor.as(visitors.with(Role.FOCAL_POINT, "MRT")).opens("/experts/nominations");
    actor.types("name", name).types("email", address).selects("lang", actor.lang());
    actor.types("grounds", "Zqgrounds").sends("/experts/nominations").isAt("/experts/nominations");
    var letter = mailbox.letterTo(address).replace("=\r\n", "");
    var link = LETTER.matcher(letter);
    assertThat(link.find()).as(letter).isTrue();
    return link.group(1);
  }

  private static void accepts(Actor actor, Visitor expert, String link) {
    actor.leaves().opens(link);
    assertThat(actor.sees("form[action$='/acceptance']")).isFalse();
    actor.as(expert).opens(link);
    assertThat(actor.text()).contains("Zqgrounds");
    actor.sends("/acceptance").isAt(MINE);
  }

  private static void fills(Actor actor, String name) {
    actor.presses("main .plainlist a[href$='/basics']");
    actor.types("name", name).sends("/basics").isAt(MINE + "/languages");
    actor.selects("language.1", "sw").selects("level.1", "native").sends("/languages");
    actor.isAt(MINE + "/expertise").types("concept.1", "prisons").types("years.1", "9");
    actor.types("evidence.1", "Zqevidence").sends("/expertise").isAt(MINE);
    actor.sends("/proposal").isAt(MINE);
  }

  private static void consents(Actor actor) {
    actor.presses("main a[href$='/consents']");
    actor.ticks("field", "name").ticks("field", "languages").ticks("reach", "members");
    actor.ticks("purpose", "contact").sends("/mine/consents").isAt(MINE + "/consents");
    assertThat(actor.sees("[role=status]")).as(actor.text()).isTrue();
  }

  private void vets(Actor actor, String page) {
    actor.as(visitors.with(Role.FACILITATOR)).opens("/experts/vetting");
    actor.presses("main a[href$='" + page + "/vetting']").ticks("check", "identity");
    var until = LocalDate.now(clock).plusMonths(6);
    actor.browser().run("document.querySelector('[name=until]').value = arguments[0]", "" + until);
    actor.sends("/vetting").isAt("/experts/vetting");
  }

  private String asks(Actor actor, Visitor asker, String page, String name) {
    actor.leaves().opens(page);
    assertThat(actor.sees("a[href*='/relay/']")).as("for members alone").isFalse();
    actor.as(asker).opens(page);
    assertThat(actor.browser().one("h1").getText()).isEqualTo(name);
    assertThat(actor.text()).doesNotContain("Zqevidence");
    actor.presses("main a[href$='/relay/to" + page.replace("experts", "expert") + "']");
    actor.selects("country", "KEN").types("need", "Zqneed");
    actor.sends(actor.here());
    var contact = actor.here();
    assertThat(contact).matches("/relay/\\d+");
    relay.deliver();
    return contact;
  }

  private void answers(Actor actor, Visitor expert, String contact, Visitor asker) {
    actor.as(expert).opens("/desk").presses("main a[href$='" + contact + "']");
    assertThat(actor.text()).contains("Zqneed", nameOf(asker)).doesNotContain("@");
    actor.types("text", "Zqgladly").sends("/message").isAt(contact);
    actor.opens(MINE + "/log");
    assertThat(actor.all("main .card").size()).as("looked, and wrote").isGreaterThan(1);
    assertThat(actor.text()).contains(nameOf(asker));
  }

  private static void withdraws(Actor actor, Visitor expert, Visitor asker, String path) {
    assertThat(Site.text(asker.get(path, "Accept", JSON))).contains("\"sw\"");
    actor.as(expert).opens(MINE + "/consents").sends("/languages/withdrawal");
    assertThat(actor.here()).startsWith(MINE + "/receipts/");
    assertThat(Site.text(asker.get(path, "Accept", JSON))).doesNotContain("\"sw\"", "languages");
    actor.as(asker).opens(path.substring(3));
    assertThat(actor.all("main dl, main .chips, main li")).isEmpty();
  }

  private void shutsOut(Actor actor, Visitor expert, Visitor asker, String path) {
    actor.as(expert).opens(MINE + "/exclusions").selects("country", "KEN");
    actor.sends("/mine/exclusions").isAt(MINE + "/exclusions");
    var none = path.replaceFirst("\\d+$", "123456");
    var number = path.replaceAll("\\D", "");
    var shut = asker.get(path);
    assertThat(shut.statusCode()).isEqualTo(404);
    assertThat(Site.text(shut).replace(number, ""))
        .isEqualTo(Site.text(asker.get(none)).replace("123456", ""));
    var form = "/en/relay/to/expert/" + number;
    assertThat(asker.get(form).statusCode()).isEqualTo(404);
    assertThat(visitors.member().get(form).statusCode()).isEqualTo(200);
    relay.deliver();
  }

  /** The listing goes; of what was said, their own name goes with it. */
  private void goes(Actor actor, Visitor expert, String path) {
    var other = visitors.member();
    assertThat(other.get(path).statusCode()).isEqualTo(200);
    actor.as(expert).opens(MINE).presses("main a[href$='/erasure']").ticks("sure", "yes");
    actor.sends("/erasure").isAt(MINE);
    assertThat(other.get(path).statusCode()).isEqualTo(404);
  }

  /**
   * Something on a page of others, read by the moderators; gives its address after the language.
   */
  private String writesElsewhere(Visitor expert, String lang) {
    var practice = "/" + lang + types.practices().getFirst();
    var sent = expert.post(practice + "/correction", "reason", "fact", "text", "Zqelsewhere");
    return sent.headers().firstValue("Location").orElseThrow().substring(3);
  }

  /**
   * The account closes too: what they wrote elsewhere stays, signed by a former member in every
   * language, and of the expert nothing is left that differs from somebody who never was.
   */
  private void isForgotten(Visitor expert, String report, String path, String name) {
    var moderator = visitors.with(Role.MODERATOR);
    var account = nameOf(expert);
    assertThat(moderator.page("/en" + report).text()).contains("Zqelsewhere", account);
    Sight.atHouseWork(() ->
        transaction.executeWithoutResult(
            _ -> rooms.forEach(room -> room.forget(expert.account()))));
    var page = path.substring(3);
    var none = page.replaceFirst("\\d+$", "123456");
    for (var lang : Lang.ALL) {
      var in = "/" + lang.code();
      assertThat(moderator.page(in + report).text())
          .contains("Zqelsewhere", FORMER.get(lang))
          .doesNotContain(account);
      for (var type : List.of("text/html", JSON)) {
        var gone = moderator.get(in + page, "Accept", type);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(Site.text(gone).replace(page, ""))
            .isEqualTo(Site.text(moderator.get(in + none, "Accept", type)).replace(none, ""));
      }
      assertThat(Site.text(moderator.get(in + "/experts"))).doesNotContain(name, page);
      assertThat(Site.text(moderator.get(in + "/concepts/prisons"))).doesNotContain(name, page);
    }
    Sight.atHouseWork(() ->
        jdbc.sql("delete from review.report where number = ?")
            .param(Long.parseLong(report.replaceAll("\\D", "")))
            .update());
  }

  private String nameOf(Visitor one) {
    return jdbc.sql("select name from access.account where number = ?")
        .param(one.account().number())
        .query(String.class)
        .single();
  }
}
