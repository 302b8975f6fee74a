package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People sign in by a key on their device, in a real browser with a device of its own. */
@RunningHouse
class PasskeyJourneyTests {

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Browser browser = Browser.scripted();
  private final VirtualAuthenticator device = browser.driver().addVirtualAuthenticator(options());

  PasskeyJourneyTests(Site site, Visitors visitors, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
  }

  @AfterEach
  void leaveNothingBehind() {
    browser.driver().removeVirtualAuthenticator(device);
    browser.driver().manage().deleteAllCookies();
  }

  @Test
  void aPasskeyIsMadeOpensAGuardedRoleAndIsTakenAway() {
    var facilitator = visitors.with(Role.FACILITATOR);
    make(facilitator, "My phone");
    assertThat(browser.one(".cards").getText()).contains("My phone", "Not used yet");
    assertThat(letters(facilitator)).containsExactly("PASSKEY_ADDED");

    browser.driver().manage().deleteAllCookies();
    enter();
    browser.until("return location.pathname === '/en/account'");
    assertThat(browser.open(site.at("/en/people")).one("h1").getText()).isEqualTo("People");
    browser.open(site.at("/en/account/passkeys"));
    assertThat(browser.one(".cards").getText()).contains("Last used on");

    browser.one("form[action$=removal] button").click();
    browser.until("return location.search === '?done=removed'");
    assertThat(letters(facilitator)).containsExactly("PASSKEY_ADDED", "PASSKEY_REMOVED");
    browser.driver().manage().deleteAllCookies();
    enter();
    browser.until("return location.pathname === '/en/sign-in/passkey'");
    assertThat(browser.one(".troubles").getText()).contains("was not accepted here");
  }

  @Test
  void anAnswerServesOnceAndForItsOwnerAlone() {
    var one = visitors.member();
    make(one, "Key");
    var answer = answered();
    var first = site.post("/en/sign-in/passkey", new String[] {"response", answer}, ours());
    assertThat(first.statusCode()).isEqualTo(303);
    var again = site.post("/en/sign-in/passkey", new String[] {"response", answer}, ours());
    assertThat(again.statusCode()).as("the same answer again").isEqualTo(422);

    jdbc.sql("update access.passkey set account = ? where account = ?")
        .params(visitors.member().account().number(), one.account().number())
        .update();
    var stolen = site.post("/en/sign-in/passkey", new String[] {"response", answered()}, ours());
    assertThat(stolen.statusCode()).as("the key says another owner").isEqualTo(422);
  }

  @Test
  void whoSignedInWithLessOrLongAgoChangesNothing() {
    var one = visitors.member();
    make(one, "Key");
    jdbc.sql("update access.account set state = 'SUSPENDED' where number = ?")
        .param(one.account().number())
        .update();
    var kept = site.post("/en/sign-in/passkey", new String[] {"response", answered()}, ours());
    assertThat(kept.statusCode()).as("suspended").isEqualTo(422);
    jdbc.sql("update access.account set state = 'ACTIVE' where number = ?")
        .param(one.account().number())
        .update();
    var weak = visitors.weakly(one);
    assertThat(weak.get("/en/account/passkeys").statusCode()).isEqualTo(404);
    assertThat(weak.get("/en/account/factor").statusCode()).isEqualTo(404);
    assertThat(weak.post("/en/account/passkeys/challenge").statusCode()).isEqualTo(404);
    var stale = visitors.longAgo(one);
    assertThat(stale.get("/en/account/passkeys").headers().firstValue("Location").orElseThrow())
        .isEqualTo("/en/sign-in?done=again&next=%2Fen%2Faccount%2Fpasskeys");
  }

  @Test
  void withoutScriptsThePageSaysSo() {
    var plain = Browser.withoutScripts().open(site.at("/en/sign-in"));
    assertThat(plain.one("form[data-passkey] .without").isDisplayed()).isTrue();
    assertThat(plain.one("form[data-passkey] .with").isDisplayed()).isFalse();
  }

  private void make(Visitor who, String name) {
    browser.open(site.at("/en/about"));
    browser.driver().manage().addCookie(new Cookie("session", who.session(), "/"));
    browser.open(site.at("/en/account/passkeys"));
    browser.one("#f-name").sendKeys(name);
    browser.one("form[data-passkey] button").click();
    browser.until("return location.search === '?done=added'");
  }

  private void enter() {
    browser.open(site.at("/en/sign-in"));
    browser.one("form[data-passkey] button").click();
  }

  /** What the device answers on the page where one signs in, before it is sent. */
  private String answered() {
    browser.driver().manage().deleteAllCookies();
    browser.open(site.at("/en/sign-in"));
    browser.run("document.querySelector('form[data-passkey]').submit = () => {}");
    browser.one("form[data-passkey] button").click();
    browser.until("return document.querySelector('[name=response]').value !== ''");
    return (String) browser.run("return document.querySelector('[name=response]').value");
  }

  private List<String> letters(Visitor who) {
    return jdbc.sql(
            """
            select about ->> 'what' from mail.letter
            where kind = 'access.alert' and about ->> 'account' = ? order by number
            """)
        .param(who.account().toString())
        .query(String.class)
        .list();
  }

  private static String[] ours() {
    return new String[] {"Sec-Fetch-Site", "same-origin"};
  }

  private static VirtualAuthenticatorOptions options() {
    return new VirtualAuthenticatorOptions()
        .setProtocol(Protocol.CTAP2)
        .setTransport(Transport.INTERNAL)
        .setHasResidentKey(true)
        .setHasUserVerification(true)
        .setIsUserVerified(true);
  }
}
