package org.baraza.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashSet;
import org.baraza.ui.Addressed;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class SessionCookieTests {

  @Test
  void overTlsItIsThisHostsAlone() {
    var cookie = new SessionCookie(Addressed.at("https://baraza.example.org"));

    assertThat(written(cookie))
        .startsWith("__Host-session=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
    assertThat(cookie.is(new Cookie("__Host-session", "x"))).isTrue();
    assertThat(cookie.is(new Cookie("session", "x"))).as("planted by a neighbour").isFalse();
  }

  @Test
  void onOnesOwnMachineItComesWithoutTls() {
    var cookie = new SessionCookie(Addressed.at("http://localhost:8080"));

    assertThat(written(cookie)).startsWith("session=").doesNotContain("Secure");
    assertThat(cookie.is(new Cookie("session", "x"))).isTrue();
  }

  @Test
  void itsSecretIsDrawnFromTwoHundredFiftySixBits() {
    var names = new SessionNames();
    var drawn = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      drawn.add(names.generate());
    }

    assertThat(drawn).hasSize(1_000).allMatch(name -> name.matches("[A-Za-z0-9_-]{43}"));
  }

  private static String written(SessionCookie cookie) {
    var serializer = new DefaultCookieSerializer();
    cookie.customize(serializer);
    var answer = new MockHttpServletResponse();
    serializer.writeCookieValue(new CookieValue(new MockHttpServletRequest(), answer, "secret"));
    return String.valueOf(answer.getHeader("Set-Cookie"));
  }
}
