package org.baraza.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses what another site makes a browser send. Browsers say where a request comes from; one that
 * says neither, and yet brings a session, is refused too. So no form needs a token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ForgeryGuard extends OncePerRequestFilter {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final HandlerExceptionResolver troubles;
  private final SessionCookie session;

  ForgeryGuard(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver troubles,
      SessionCookie session) {
    this.troubles = troubles;
    this.session = session;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (HARMLESS.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      troubles.resolveException(
          request, response, null, new ErrorResponseException(HttpStatus.FORBIDDEN));
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        ? !bringsSession(request)
        : isAt(origin, request.getHeader(HttpHeaders.HOST));
  }

  private static boolean isAt(String origin, @Nullable String host) {
    try {
      var authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean bringsSession(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies != null && Arrays.stream(cookies).anyMatch(session::is);
  }
}
