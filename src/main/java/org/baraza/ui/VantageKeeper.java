package org.baraza.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers where a reader said they look from, in their own browser and nowhere else. */
@Component
class VantageKeeper extends OncePerRequestFilter {

  private static final Duration KEPT = Duration.ofDays(180);

  private final UiSettings settings;

  VantageKeeper(UiSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Vantage.isSaid(request)) {
      var vantage = Vantage.of(request);
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(vantage, request));
    }
    chain.doFilter(request, response);
  }

  private String cookie(Vantage vantage, HttpServletRequest request) {
    var guarded = settings.isSecure();
    return ResponseCookie.from(guarded ? Vantage.GUARDED_COOKIE : Vantage.COOKIE, vantage.query())
        .maxAge(vantage.isNowhere() ? Duration.ZERO : KEPT)
        .path("/")
        .httpOnly(true)
        .secure(guarded || request.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }
}
