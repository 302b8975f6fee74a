package org.baraza.access.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People come by a real provider of OpenID Connect, and others do not. */
@RunningHouse
class InstitutionTests {

  private static final long HOUR = 3_600;

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String subject = UUID.randomUUID().toString();
  private final String email = subject + "@ministry.example.org";
  private Ministry ministry = Ministry.open();

  InstitutionTests(Site site, Visitors visitors, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void thePageOffersTheWay() {
    assertThat(site.page("/en/sign-in").select("a[href*=institutions/ministry]").text())
        .isEqualTo("Ministry of Examples");
  }

  @AfterEach
  void close() {
    ministry.close();
  }

  @Test
  void somebodyNewComesInWithTheRolesTheMinistryTellsAndLosesThemWhenItTellsThemNoMore() {
    vouch(claims("groups", List.of("ct-focal", "canteen"), "amr", List.of("pwd", "mfa")), HOUR);
    var first = come("/fr/practices", "");
    assertThat(location(first)).isEqualTo("/fr/practices");
    var account = account(email);
    assertThat(roles(account)).containsExactly("FOCAL_POINT MRT ministry");
    var desk = visitor(first, account).page("/en/account");
    assertThat(desk.text())
        .contains("National focal point, Mauritania")
        .doesNotContain("can use only after");

    vouch(claims("groups", "ct-editor"), HOUR);
    var second = come("", "");
    assertThat(roles(account)).containsExactly("EDITOR  ministry");
    assertThat(visitor(second, account).page("/en/account").text())
        .as("the ministry does not say that a second factor was used")
        .contains("You hold a role that you can use only after");

    vouch(claims(), HOUR);
    come("", "");
    assertThat(roles(account)).isEmpty();

    jdbc.sql("update access.account set state = 'SUSPENDED' where number = ?")
        .param(account.number())
        .update();
    vouch(claims(), HOUR);
    assertThat(Site.text(come("", ""))).contains("You cannot come in");
  }

  @Test
  void whatIsForgedOrOldOrMeantForAnotherIsRefused() {
    vouch(claims("iss", "https://evil.example.org"), HOUR);
    refused(come("", ""), "another issuer");
    vouch(claims("aud", "another client"), HOUR);
    refused(come("", ""), "another audience");
    vouch(claims(), -HOUR);
    refused(come("", ""), "expired");
    vouch(claims(), HOUR);
    refused(come("", "nonce"), "another nonce");
    vouch(claims(), HOUR);
    refused(come("", "state"), "another state");
    vouch(claims(), HOUR);
    refused(come("", "iss"), "said to be sent by another");
    vouch(claims(), HOUR);
    refused(come("", "challenge"), "another PKCE challenge");
    assertThat(
            jdbc.sql("select count(*) from access.account where folded = ?")
                .param(email)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void noAccountIsFoundByItsAddressAndItsOwnerLinksIt() {
    var owner = visitors.member();
    jdbc.sql("update access.account set email = :e, folded = :e where number = :n")
        .param("e", email)
        .param("n", owner.account().number())
        .update();
    vouch(claims(), HOUR);
    assertThat(Site.text(come("", ""))).contains("does not know you yet");

    vouch(claims(), HOUR);
    var ask = site.parsed(come(owner.session(), "?link=true", ""), "/en");
    assertThat(ask.text()).contains(email);
    var linked = owner.post(ask.select("form[action*=institutions]").attr("action"));
    assertThat(location(linked)).isEqualTo("/en/account/institutions?done=linked");
    vouch(claims(), HOUR);
    var entered = come("", "");
    assertThat(visitor(entered, owner.account()).get("/en/account").statusCode()).isEqualTo(200);

    owner.post("/en/account/institutions/ministry/removal");
    vouch(claims(), HOUR);
    assertThat(Site.text(come("", ""))).contains("does not know you yet");
    assertThat(owner.post("/en/account/institutions/ministry").statusCode())
        .as("nobody was vouched for")
        .isEqualTo(404);
  }

  @Test
  void whoIsNewAtTheBureauOrOfAnotherDomainDoesNotComeIn() {
    var other = Map.<String, Object>of("email", subject + "@example.com", "email_verified", true);
    vouch(other, HOUR);
    assertThat(Site.text(come("", ""))).contains("does not know you yet");
    vouch(Map.of("email", email), HOUR);
    assertThat(Site.text(come("", ""))).as("not verified").contains("does not know you yet");
    ministry.vouch("bureau", subject, claims("auth_time", ago(0)), HOUR);
    assertThat(Site.text(come("bureau", "", "", ""))).contains("does not know you yet");
  }

  @Test
  void whoProvedThemselvesThereTooLongAgoDoesSoAgain() {
    assertThat(location(site.get("/en/sign-in/institutions/bureau"))).contains("max_age=600");
    assertThat(location(site.get("/en/sign-in/institutions/ministry"))).doesNotContain("max_age");
    ministry.vouch("bureau", subject, claims("auth_time", ago(HOUR / 12)), HOUR);
    assertThat(Site.text(come("bureau", "", "", ""))).contains("does not know you yet");
    ministry.vouch("bureau", subject, claims("auth_time", ago(HOUR)), HOUR);
    refused(come("bureau", "", "", ""), "an hour ago");
    ministry.vouch("bureau", subject, claims(), HOUR);
    refused(come("bureau", "", "", ""), "nobody knows when");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aLinkElsewhereSignsNobodyIn(String from) {
    var out = site.get("/en/sign-in/institutions/ministry", "Sec-Fetch-Site", from);

    assertThat(location(out)).isEqualTo("/en/sign-in");
    assertThat(out.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void whenTheInstitutionIsAwayThePageSaysSo() {
    ministry.close();
    var away = site.get("/en/sign-in/institutions/bureau");
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(Site.text(away)).contains("cannot be reached now");
    assertThat(site.get("/en/sign-in/institutions/nowhere").statusCode()).isEqualTo(404);
  }

  private void vouch(Map<String, Object> claims, long seconds) {
    ministry.vouch("ministry", subject, claims, seconds);
  }

  private Map<String, Object> claims(Object... more) {
    var claims =
        new HashMap<String, Object>(
            Map.of("email", email, "email_verified", true, "name", "Aïcha Exemple"));
    for (int i = 0; i < more.length; i += 2) {
      claims.put((String) more[i], more[i + 1]);
    }
    return claims;
  }

  private static long ago(long seconds) {
    return Instant.now().getEpochSecond() - seconds;
  }

  private HttpResponse<byte[]> come(String next, String tamper) {
    return come("ministry", "", next.isEmpty() ? "" : "?next=" + Site.encoded(next), tamper);
  }

  private HttpResponse<byte[]> come(String session, String query, String tamper) {
    return come("ministry", session, query, tamper);
  }

  /** Goes to the institution and back, as a browser would, or nearly so. */
  private HttpResponse<byte[]> come(
      String institution, String session, String query, String tamper) {
    var out = site.get("/en/sign-in/institutions/" + institution + query, cookie(session));
    assertThat(out.statusCode()).isEqualTo(302);
    var there = location(out);
    assertThat(there).contains("code_challenge_method=S256", "response_type=code");
    if (tamper.equals("nonce")) {
      there = there.replaceFirst("nonce=[^&]*", "nonce=another");
    }
    if (tamper.equals("challenge")) {
      there = there.replaceFirst("code_challenge=[^&]*", "code_challenge=" + "A".repeat(43));
    }
    var back = URI.create(fetch(there));
    var said = back.getRawQuery();
    if (tamper.equals("state")) {
      said = said.replaceFirst("state=[^&]*", "state=another");
    }
    if (tamper.equals("iss")) {
      said += "&iss=https%3A%2F%2Fevil.example.org";
    }
    var mine = session.isEmpty() ? session(out) : session;
    return site.get(back.getRawPath() + '?' + said, cookie(mine));
  }

  private String fetch(String address) {
    try {
      var answer =
          client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
      return answer.headers().firstValue("Location").orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refused(HttpResponse<byte[]> answer, String why) {
    assertThat(answer.statusCode()).as(why).isEqualTo(422);
    assertThat(Site.text(answer)).contains("could not be confirmed");
  }

  private List<String> roles(AccountId account) {
    return jdbc.sql(
            """
            select role || ' ' || held_for || ' ' || through from access.mandate
            where account = ? and withdrawn_at is null order by 1
            """)
        .param(account.number())
        .query(String.class)
        .list();
  }

  private AccountId account(String email) {
    return new AccountId(
        jdbc.sql("select number from access.account where folded = ?")
            .param(email)
            .query(Long.class)
            .single());
  }

  private Visitor visitor(HttpResponse<?> entered, AccountId account) {
    return new Visitor(site, account, session(entered));
  }

  private static String[] cookie(String session) {
    return session.isEmpty() ? new String[0] : new String[] {"Cookie", "session=" + session};
  }

  private static String session(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Set-Cookie")
        .orElse("")
        .replaceFirst("^session=([^;]*).*", "$1");
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
