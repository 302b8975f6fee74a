package org.baraza.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.account.Codes;
import org.baraza.access.account.Grants;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.organisation.OrganisationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people come in, prove who they are, and lose what they may do. */
@RunningHouse
class AccountTests {

  private static final String PASSWORD = "seven tortoises at dusk";
  private static final Pattern LINK = Pattern.compile("http\\S+(/en/\\S+)");

  private final Site site;
  private final Visitors visitors;
  private final Grants grants;
  private final JdbcClient jdbc;
  private final List<Correspondent> correspondents;
  private final OrganisationFixture organisations;
  private final Clock clock;

  AccountTests(
      Site site,
      Visitors visitors,
      Grants grants,
      JdbcClient jdbc,
      List<Correspondent> correspondents,
      OrganisationFixture organisations,
      Clock clock) {
    this.site = site;
    this.visitors = visitors;
    this.grants = grants;
    this.jdbc = jdbc;
    this.correspondents = correspondents;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Test
  void somebodyInvitedComesInAndProvesThemselvesAndLosesTheRoleAtOnce() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var email = address();
    var invited =
        facilitator.post(
            "/en/people/invitations", "email", email, "lang", "en", "role", "FACILITATOR");
    assertThat(header(invited, "Location")).isEqualTo("/en/people?done=invited");

    var link = link(letter("access.invitation", "invitation", invitation(email)));
    assertThat(site.page(link).text()).contains("Facilitator", email);
    var accepted = post("", link, "name", "Amina Diallo", "lang", "en", "password", PASSWORD);
    assertThat(header(accepted, "Location")).isEqualTo("/en/sign-in?done=welcome");
    assertThat(site.get(link).statusCode()).isEqualTo(404);

    var entered = post("", "/en/sign-in", "email", email.toUpperCase(), "password", PASSWORD);
    assertThat(header(entered, "Location")).isEqualTo("/en/account");
    var session = session(entered);
    assertThat(header(entered, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    assertThat(get(session, "/en/people").statusCode()).as("without a factor").isEqualTo(404);

    var amina = factor(session);
    assertThat(amina.get("/en/people").statusCode()).isEqualTo(200);
    assertThat(get(session, "/en/account").statusCode()).as("the old session").isEqualTo(303);

    grants.withdraw(grants.of(amina.account()).getFirst(), 0);
    assertThat(amina.get("/en/people").statusCode()).isEqualTo(404);
    assertThat(amina.get("/en/account").statusCode()).isEqualTo(200);
  }

  @Test
  void aCodeOrARecoveryCodeIsAskedForAndServesOnce() {
    var email = address();
    var account = join(email);
    var codes = Codes.of(factor(enter(email)).page("/en/account/factor"));
    assertThat(codes.secret()).hasSize(32);
    var kept = recovery(account, email);

    var half = session(post("", "/en/sign-in", "email", email, "password", PASSWORD));
    assertThat(get(half, "/en/account").statusCode()).as("half way").isEqualTo(303);
    assertThat(post(half, "/en/sign-in/code", "code", "000000").statusCode()).isEqualTo(422);
    var whole = post(half, "/en/sign-in/code", "code", kept, "next", "/fr/practices");
    assertThat(header(whole, "Location")).isEqualTo("/fr/practices");
    assertThat(get(session(whole), "/en/account").statusCode()).isEqualTo(200);

    var again = session(post("", "/en/sign-in", "email", email, "password", PASSWORD));
    assertThat(post(again, "/en/sign-in/code", "code", kept).statusCode()).isEqualTo(422);
  }

  @Test
  void nobodyLearnsWhoHasAnAccount() {
    var email = address();
    join(email);
    var other = address();

    for (var path : List.of("/en/sign-in", "/en/password", "/en/registration")) {
      assertThat(answer(path, email)).as(path).isEqualTo(answer(path, other));
    }
  }

  @Test
  void whoForgotTheirPasswordChoosesAnotherByALetter() {
    var email = address();
    var account = join(email);
    var before = enter(email);
    assertThat(header(post("", "/en/password", "email", email), "Location"))
        .isEqualTo("/en/password?done=sent");
    jdbc.sql("delete from access.password_link where account = :a").param("a", account).update();

    var link = link(letter("access.password", "email", name(email)));
    assertThat(post("", link, "password", "password1234").statusCode()).isEqualTo(422);
    assertThat(header(post("", link, "password", "four herons by the weir"), "Location"))
        .isEqualTo("/en/sign-in?done=password");

    assertThat(site.get(link).statusCode()).isEqualTo(404);
    assertThat(get(before, "/en/account").statusCode()).as("old sessions").isEqualTo(303);
    assertThat(post("", "/en/sign-in", "email", email, "password", PASSWORD).statusCode())
        .isEqualTo(422);
  }

  @Test
  void whoAsksToJoinWaitsForTheFacilitator() {
    var email = address();
    var form = new String[] {"name", "Juma", "email", email, "lang", "en", "reason", "Youth work"};
    assertThat(header(post("", "/en/registration", form), "Location"))
        .isEqualTo("/en/registration?done=sent");
    var number = number(email);
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(facilitator.page("/en/people").text()).contains("Youth work");

    facilitator.post("/en/people/" + number + "/admission");
    var link = link(letter("access.welcome", "account", String.valueOf(number)));
    post("", link, "password", PASSWORD);
    assertThat(enter(email)).isNotEmpty();
  }

  @Test
  void noOneDecidesOnThemselvesNorMakesAnAdministratorWhoIsNone() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var other = visitors.member();
    var self = "/en/people/" + facilitator.account();
    var theirs = "/en/people/" + other.account();

    assertThat(facilitator.post(self + "/mandates", "role", "EDITOR").statusCode()).isEqualTo(404);
    assertThat(facilitator.post(theirs + "/mandates", "role", "ADMINISTRATOR").statusCode())
        .isEqualTo(404);
    assertThat(facilitator.post(theirs + "/mandates", "role", "FOCAL_POINT").statusCode())
        .isEqualTo(422);
    assertThat(
            facilitator
                .post(theirs + "/mandates", "role", "FOCAL_POINT", "country", "MRT")
                .statusCode())
        .isEqualTo(303);
    assertThat(facilitator.page(theirs).text()).contains("National focal point, Mauritania");

    facilitator.post(theirs + "/suspension");
    assertThat(other.get("/en/account").statusCode()).isEqualTo(303);
  }

  @Test
  void sessionsAreListedAndCanBeEnded() {
    var one = visitors.member();
    var other = visitors.again(one);
    var ends = one.page("/en/account").select("form[action*=/account/sessions/]");
    assertThat(ends).hasSize(1);

    one.post(ends.attr("action"));
    assertThat(other.get("/en/account").statusCode()).isEqualTo(303);
    assertThat(one.get("/en/account").statusCode()).isEqualTo(200);

    var left = one.post("/en/sign-out");
    assertThat(header(left, "Clear-Site-Data")).isEqualTo("\"storage\"");
    assertThat(one.get("/en/account").statusCode()).isEqualTo(303);
  }

  @Test
  void whoFoundABrowserLeftOpenChangesNoFactorAndEndsNoSession() {
    var one = visitors.member();
    var stale = visitors.longAgo(one);
    var end = stale.page("/en/account").select("form[action*=/account/sessions/]").attr("action");

    assertThat(header(stale.get("/en/account/factor"), "Location"))
        .isEqualTo("/en/sign-in?done=again&next=%2Fen%2Faccount%2Ffactor");
    assertThat(header(stale.post("/en/account/factor", "code", "000000"), "Location"))
        .startsWith("/en/sign-in?done=again");
    assertThat(header(stale.post(end), "Location")).startsWith("/en/sign-in?done=again");
    assertThat(one.get("/en/account").statusCode()).isEqualTo(200);

    var other = visitors.again(one);
    factor(one.session());
    assertThat(other.get("/en/account").statusCode()).as("a new factor").isEqualTo(303);
    var renewing = visitors.longAgo(one);
    assertThat(header(renewing.post("/en/account/codes"), "Location"))
        .startsWith("/en/sign-in?done=again");
  }

  @Test
  void aPasswordIsChangedByWhoKnowsItAndTheOtherSessionsEnd() {
    var email = address();
    join(email);
    var here = enter(email);
    var there = enter(email);
    var better = "six pelicans on a jetty";

    var wrong = post(here, "/en/account/password", "current", "a guess", "password", better);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(get(there, "/en/account").statusCode()).isEqualTo(200);
    var done = post(here, "/en/account/password", "current", PASSWORD, "password", better);
    assertThat(header(done, "Location")).isEqualTo("/en/account?done=password");
    assertThat(get(here, "/en/account").statusCode()).isEqualTo(200);
    assertThat(get(there, "/en/account").statusCode()).isEqualTo(303);
    var cased = post("", "/en/sign-in", "email", email, "password", better.toUpperCase());
    assertThat(cased.statusCode()).as("in capitals").isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/people", "/fr/people/invitations", "/fr/people/482130"})
  void whatIsNotForAMemberIsNotThere(String path) {
    var member = visitors.member();
    var nowhere = Site.text(member.get("/fr/nowhere"));

    var answer = member.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Site.text(answer).replace(path.substring(3), ""))
        .isEqualTo(nowhere.replace("/nowhere", ""));
  }

  @Test
  void whoGuessesIsAskedToWait() {
    var email = address();
    var last = post("", "/en/sign-in", "email", email, "password", "wrong");
    for (int i = 0; i < 6 && last.statusCode() == 422; i++) {
      last = post("", "/en/sign-in", "email", email, "password", "wrong");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(header(last, "Retry-After")).matches("[1-8]");
    assertThat(Site.text(last)).contains("Nothing is locked");
  }

  /** Sets up a second factor, and gives who holds it from then on. */
  private Visitor factor(String session) {
    var page = site.parsed(get(session, "/en/account/factor"), "/en/account/factor");
    var codes = Codes.of(page);
    var done =
        post(
            session,
            "/en/account/factor",
            "draft",
            page.select("input[name=draft]").val(),
            "code",
            codes.at(clock.instant()));
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(site.parsed(done, "").select("ol code").eachText())
        .as("recovery codes of 120 bits")
        .hasSize(10)
        .allMatch(code -> code.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
    return new Visitor(site, account(session(done)), session(done));
  }

  /** A recovery code that was never shown, put there by hand. */
  private String recovery(long account, String email) {
    var code = "ABCD-EFGH-IJKL-MNOP";
    jdbc.sql("insert into access.recovery_code (account, code) values (:account, :code)")
        .param("account", account)
        .param("code", sha256("ABCDEFGHIJKLMNOP"))
        .update();
    return code;
  }

  /** Somebody with a password and no role to guard. */
  private long join(String email) {
    var facilitator = visitors.with(Role.FACILITATOR);
    facilitator.post(
        "/en/people/invitations",
        "email",
        email,
        "lang",
        "en",
        "role",
        "MEMBER",
        "organisation",
        String.valueOf(organisations.add("House of " + UUID.randomUUID(), Audience.MEMBERS)));
    var link = link(letter("access.invitation", "invitation", invitation(email)));
    post("", link, "name", "Somebody", "lang", "en", "password", PASSWORD);
    return number(email);
  }

  private String enter(String email) {
    return session(post("", "/en/sign-in", "email", email, "password", PASSWORD));
  }

  /** All that comes back for an address, without the address itself. */
  private String answer(String path, String email) {
    var fields =
        new String[] {
          "email", email, "password", "not the password", "name", "X", "lang", "en", "reason", "X"
        };
    var answer = post("", path, fields);
    return answer.statusCode()
        + header(answer, "Location")
        + Site.text(answer).replace(email, "")
        + answer.headers().map().keySet().stream()
            // The hundredth answer on a connection says that it closes: to whomever it is.
            .filter(name -> !name.equals("connection"))
            .toList();
  }

  private HttpResponse<byte[]> post(String session, String path, String... fields) {
    return site.post(path, fields, with(session, "Sec-Fetch-Site", "same-origin"));
  }

  private HttpResponse<byte[]> get(String session, String path) {
    return site.get(path, with(session));
  }

  private static String[] with(String session, String... headers) {
    var cookie =
        session.isEmpty() ? Stream.<String>empty() : Stream.of("Cookie", "session=" + session);
    return Stream.concat(cookie, Stream.of(headers)).toArray(String[]::new);
  }

  private Letter letter(String kind, String name, String value) {
    return correspondents.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .flatMap(one -> one.letter(new Occasion(kind, Map.of(name, value))))
        .orElseThrow();
  }

  private static String link(Letter letter) {
    var found = LINK.matcher(letter.text());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String invitation(String email) {
    return one("select max(number)::text from access.invitation where folded = ?", email);
  }

  private long number(String email) {
    return Long.parseLong(one("select number::text from access.account where folded = ?", email));
  }

  private AccountId account(String session) {
    var id = new String(Base64.getDecoder().decode(session), StandardCharsets.UTF_8);
    var sql = "select principal_name from access.session where session_id = ?";
    return new AccountId(Long.parseLong(one(sql, id)));
  }

  private String one(String sql, String value) {
    return jdbc.sql(sql).param(value).query(String.class).single();
  }

  private static String session(HttpResponse<?> answer) {
    return header(answer, "Set-Cookie").replaceFirst("^session=([^;]*).*", "$1");
  }

  private static String address() {
    return "person." + UUID.randomUUID() + "@example.org";
  }

  private static String name(String email) {
    return HexFormat.of().formatHex(sha256(email));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
