package org.baraza.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeadersTests {

  @ParameterizedTest
  @CsvSource({
    "https://baraza.example.org, true, max-age=31536000; includeSubDomains",
    "https://baraza.example.org, false, max-age=31536000",
    "http://localhost:8080, true,"
  })
  void overTlsBrowsersAreToldToStayWithIt(String address, boolean subdomains, String told)
      throws Exception {
    var answer = through(new Headers(Addressed.settings(address, subdomains)), "");

    assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "https://baraza.example.org, __Host-vantage=for=MRT; Path=/; Secure; HttpOnly; SameSite=Lax",
    "http://localhost:8080, vantage=for=MRT; Path=/; HttpOnly; SameSite=Lax"
  })
  void overTlsWhereOneLooksFromIsKeptForThisHostAlone(String address, String kept)
      throws Exception {
    var answer = through(new VantageKeeper(Addressed.settings(address, true)), "MRT");

    assertThat(answer.getHeader("Set-Cookie").replaceFirst("Max-Age=\\d+; Expires=[^;]+; ", ""))
        .isEqualTo(kept);
  }

  private static MockHttpServletResponse through(Filter filter, String context) throws Exception {
    var request = new MockHttpServletRequest("GET", "/en");
    if (!context.isEmpty()) {
      request.setParameter("for", context);
    }
    var answer = new MockHttpServletResponse();
    filter.doFilter(request, answer, new MockFilterChain());
    return answer;
  }
}
