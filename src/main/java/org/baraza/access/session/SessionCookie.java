package org.baraza.access.session;

import jakarta.servlet.http.Cookie;
import org.baraza.ui.Words;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie that brings a session. Where the platform is reached by TLS its name says so: browsers
 * then take it from this very host alone, over TLS, so that no neighbour can plant one.
 */
@Component
class SessionCookie implements DefaultCookieSerializerCustomizer {

  private static final String PLAIN = "session";
  private static final String GUARDED = "__Host-session";

  private final boolean guarded;

  SessionCookie(Words words) {
    this.guarded = words.isSecure();
  }

  @Override
  public void customize(DefaultCookieSerializer cookies) {
    cookies.setCookieName(name());
    if (guarded) {
      cookies.setUseSecureCookie(true);
      cookies.setCookiePath("/");
    }
  }

  boolean is(Cookie cookie) {
    return cookie.getName().equals(name());
  }

  private String name() {
    return guarded ? GUARDED : PLAIN;
  }
}
