package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baraza.access.Audience;
import org.baraza.access.Role;
import org.baraza.access.account.Codes;
import org.baraza.mail.Mailbox;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.practice.Publishing;
import org.baraza.store.Sight;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people come in, and how a practice does, in a real browser with scripts and without. */
@RunningHouse
class PublicationJourneyTests {

  private static final String PASSWORD = "nine herons over the delta";
  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+/(?:fr|ar)(/invitations/\\S+)");

  private final Site site;
  private final Visitors visitors;
  private final Mailbox mailbox;
  private final Publishing publishing;
  private final OrganisationFixture organisations;
  private final JdbcClient jdbc;
  private final Clock clock;

  PublicationJourneyTests(
      Site site,
      Visitors visitors,
      Mailbox mailbox,
      Publishing publishing,
      OrganisationFixture organisations,
      JdbcClient jdbc,
      Clock clock) {
    this.site = site;
    this.visitors = visitors;
    this.mailbox = mailbox;
    this.publishing = publishing;
    this.organisations = organisations;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @AfterEach
  void forgetWhoWasHere() {
    Browser.scripted().driver().manage().deleteAllCookies();
    Browser.withoutScripts().driver().manage().deleteAllCookies();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, true, Veillées des bergers du Tagant, bergers Tagant",
    "ar, false, مجالس رعاة تكانت, رعاة تكانت"
  })
  void somebodyInvitedWritesAndFourPeopleBringItToTheReaders(
      String lang, boolean scripted, String title, String words) {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser, site, lang);
    var author = address();
    var focalPoint = address();

    var house = organisations.add("Journey " + address(), Audience.MEMBERS);

    invites(actor, author, "MEMBER", "organisation", String.valueOf(house));
    invites(actor, focalPoint, "FOCAL_POINT", "country", "MRT");
    arrives(actor, author);
    var draft = writes(actor, title);
    var submission = submits(actor, draft);

    arrives(actor, focalPoint);
    provesThemselves(actor, focalPoint);
    validates(actor, submission, title);
    reviews(actor, submission);
    publishes(actor, submission, title);
    anybodyFinds(actor, title, words);
    Sight.atHouseWork(() -> publishing.withdraw(number(submission), "a test"));
  }

  private void invites(Actor actor, String email, String role, String of, String what) {
    actor.as(visitors.with(Role.FACILITATOR)).opens("/people/invitations");
    actor.types("email", email).selects("lang", actor.lang()).selects("role", role);
    actor.selects(of, what);
    actor.sends("/people/invitations").isAt("/people");
    assertThat(actor.text()).contains(email);
  }

  private void arrives(Actor actor, String email) {
    var link = LINK.matcher(mailbox.letterTo(email));
    assertThat(link.find()).isTrue();
    actor.leaves().opens(link.group(1));
    assertThat(actor.text()).contains(email);
    actor.types("name", "Sidi Ould Exemple").types("password", PASSWORD);
    actor.sends(link.group(1)).isAt("/sign-in");
    signsIn(actor, email);
    actor.isAt("/account");
  }

  private static void signsIn(Actor actor, String email) {
    actor.types("email", email).types("password", PASSWORD).sends("/sign-in");
  }

  /** Sets up a second factor, leaves, and comes back by a recovery code. */
  private void provesThemselves(Actor actor, String email) {
    actor.presses(".panel.warm a.button").isAt("/account/factor");
    var codes = Codes.of(Jsoup.parse(actor.browser().driver().getPageSource()));
    actor.types("code", codes.at(clock.instant())).sends("/account/factor");
    var recovery = actor.all("ol code").getFirst().getText();
    actor.presses("main a.button").isAt("/account");

    actor.sends("/sign-out").opens("/sign-in");
    signsIn(actor, email);
    actor.isAt("/sign-in/code").types("code", recovery).sends("/sign-in/code").isAt("/account");
  }

  private static String writes(Actor actor, String title) {
    actor.presses(".self a[href$='/desk']").presses("main a.button").isAt("/drafts");
    actor.presses("form.card button");
    var section = actor.here();
    assertThat(section).endsWith("/snapshot");
    actor.types("title", title).selects("language", actor.lang());
    actor.selects("countries", "MRT").presses("button[value=add-countries]").isAt(section);
    assertThat(actor.sees("input[name=countries][value=MRT]:checked")).isTrue();
    actor.types("summary", (title + ". ").repeat(4));
    actor.types("description", (title + ". ").repeat(8)).sends("/snapshot");
    return actor.here();
  }

  private static String submits(Actor actor, String draft) {
    assertThat(draft).matches("/drafts/\\d+");
    actor.presses("a[href$='" + draft + "/submission']");
    actor.all("input[name=other], input[name=considered]").forEach(one -> one.sendKeys(Keys.SPACE));
    actor.ticks("audience", "public").presses("form[action$='/submission'] button").isAt(draft);
    actor.presses(".self a[href$='/desk']");
    return actor.presses("main a[href*='/submissions/']").here();
  }

  private static void validates(Actor actor, String submission, String title) {
    actor.presses(".self a[href$='/desk']");
    assertThat(actor.text()).contains(title);
    actor.presses("main a[href$='" + submission + "']");
    actor.sends("/validation").isAt(submission);
    assertThat(actor.sees("form[action$='/validation']")).isFalse();
  }

  private void reviews(Actor actor, String submission) {
    actor.as(visitors.with(Role.REVIEWER)).opens("/desk");
    actor.presses("main a[href$='" + submission + "']");
    actor.all("input[name^='finding.'][value=met]").forEach(one -> one.sendKeys(Keys.SPACE));
    actor.all("input[name^='note.']").forEach(note -> note.sendKeys("vu"));
    actor.ticks("conclusion", "favourable").sends("/safeguards").isAt(submission);
    assertThat(actor.sees("form[action$='/safeguards']")).as(actor.text()).isFalse();
  }

  private void publishes(Actor actor, String submission, String title) {
    actor.as(visitors.with(Role.EDITOR)).opens("/desk");
    actor.presses("main a[href$='" + submission + "']");
    actor.types("publication", title).sends("/publication");
    actor.presses("main a[href*='/practices/']");
    assertThat(actor.browser().one("h1").getText()).isEqualTo(title);
  }

  private static void anybodyFinds(Actor actor, String title, String words) {
    actor.leaves().opens("").types("q", words).presses("form.search button").isAt("/search");
    actor.presses(".card h3 a");
    assertThat(actor.browser().one("h1").getText()).isEqualTo(title);
    assertThat(actor.browser().one("#trust").getText()).isNotBlank();
    assertThat(actor.sees("main a[href$='/stewardship']")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"fr, true, NER", "ar, false, EGY"})
  void aCountryTakesOverWhatWasWrittenAboutIt(String lang, boolean scripted, String country) {
    var actor = new Actor(scripted ? Browser.scripted() : Browser.withoutScripts(), site, lang);
    var practice = "/practices/" + imported(country);
    actor.as(visitors.with(Role.FOCAL_POINT, country)).opens(practice);
    actor.presses("#trust a[href$='/stewardship']").sends("/confirmation");
    var submission = actor.here();
    assertThat(submission).startsWith("/submissions/");

    actor.leaves().opens(practice);
    assertThat(actor.sees("#trust")).as("nobody stands by it yet").isFalse();
    reviews(actor, submission);
    actor.leaves().opens(practice);
    assertThat(actor.browser().one("#trust").getText()).isNotBlank();

    jdbc.sql(
            "update practice.practice set confirmation = null, reviewed_at = null where number = ?")
        .param(number(practice))
        .update();
  }

  /** A public record from an imported file that names the country alone. */
  private long imported(String country) {
    return jdbc.sql(
            """
            select number from practice.practice
             where source_id is not null and audience = 'PUBLIC'
               and dossier -> 'countries' = jsonb_build_array(?) and dossier ->> 'documented' <> ''
             order by source_id limit 1
            """)
        .param(country)
        .query(Long.class)
        .single();
  }

  private static long number(String path) {
    return Long.parseLong(path.replaceAll("\\D", ""));
  }

  private static String address() {
    return "person." + UUID.randomUUID() + "@example.org";
  }
}
