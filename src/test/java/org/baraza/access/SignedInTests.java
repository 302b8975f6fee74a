package org.baraza.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.account.Grants;
import org.junit.jupiter.api.Test;

/** Whom the house takes somebody for, request by request. */
@RunningHouse
class SignedInTests {

  private final Site site;
  private final Visitors visitors;
  private final Grants grants;

  SignedInTests(Site site, Visitors visitors, Grants grants) {
    this.site = site;
    this.visitors = visitors;
    this.grants = grants;
  }

  @Test
  void whoReadsWithoutSigningInGetsNoCookieAndStaysUnknown() {
    var answer = site.get("/en/practices");

    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void whatSomebodySignedInReadsIsKeptNowhere() {
    assertThat(header(visitors.member().get("/en/practices"), "Cache-Control"))
        .isEqualTo("private, no-store");
  }

  @Test
  void aSessionThatNeverWasIsNobodys() {
    var answer = site.get("/en/practices", "Cookie", "session=MDAwMA==");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void theNameOfASessionCannotBeGuessed() {
    var name = new String(Base64.getDecoder().decode(visitors.member().session()));

    assertThat(name).as("256 bits").matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void whoSignedInTooLongAgoIsNobodyAnyLonger() {
    var one = visitors.member();
    assertThat(visitors.since(one, Duration.ofHours(11)).get("/en/account").statusCode())
        .isEqualTo(200);
    assertThat(visitors.since(one, Duration.ofHours(12)).get("/en/account").statusCode())
        .isEqualTo(303);
  }

  @Test
  void whatAnotherSiteMakesABrowserSendIsRefused() {
    var visitor = visitors.member();
    var cookie = "session=" + visitor.session();
    String[] nothing = {};

    for (var headers :
        new String[][] {
          {"Cookie", cookie, "Sec-Fetch-Site", "cross-site"},
          {"Cookie", cookie, "Sec-Fetch-Site", "same-site"},
          {"Cookie", cookie, "Origin", "https://elsewhere.example"},
          {"Cookie", cookie, "Origin", "null"},
          {"Cookie", cookie},
          {"Origin", "https://elsewhere.example"}
        }) {
      var answer = site.post("/fr/practices", nothing, headers);
      assertThat(answer.statusCode()).as(String.join(" ", headers)).isEqualTo(403);
      assertThat(Site.text(answer)).contains("<html lang=\"fr\"");
      assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
    }
    assertThat(visitor.post("/fr/practices").statusCode()).isEqualTo(405);
    assertThat(
            site.post("/fr/practices", nothing, "Cookie", cookie, "Origin", site.at(""))
                .statusCode())
        .isEqualTo(405);
  }

  @Test
  void noOtherOriginReadsAnAnswer() {
    for (var type : new String[] {"text/html", "application/json"}) {
      var answer = site.get("/en/practices", "Origin", "https://elsewhere.example", "Accept", type);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void grantsAreHeldFromTheirStartToTheirEndOrWithdrawal() {
    var visitor = visitors.with(Role.FOCAL_POINT, "MRT");
    var grant = grants.of(visitor.account()).getFirst();

    assertThat(grant.mandate()).isEqualTo(new Mandate(Role.FOCAL_POINT, "MRT"));
    grants.withdraw(grant, visitor.account().number());
    assertThat(grants.of(visitor.account()).getFirst().withdrawn()).isPresent();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
