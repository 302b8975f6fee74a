package org.baraza.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.KeyRing;
import org.baraza.access.Reader;
import org.baraza.access.Readers;
import org.baraza.access.account.Standings;
import org.baraza.store.Sight;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells who a request comes from, anew each time: a right that was withdrawn is gone with the next
 * request. Who brings no session is not looked up at all.
 */
@Component
@Order(Recognition.AFTER_SESSIONS)
class Recognition extends OncePerRequestFilter {

  static final int AFTER_SESSIONS = -90;

  private final Standings standings;
  private final SessionSettings settings;
  private final Clock clock;
  private final List<KeyRing> rings;

  Recognition(Standings standings, SessionSettings settings, Clock clock, List<KeyRing> rings) {
    this.rings = rings;
    this.standings = standings;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var known = recognise(request);
    if (known.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var reader = withKeys(known.get().reader());
    known.get().mark(request);
    request.setAttribute(Readers.ATTRIBUTE, reader);
    response.setHeader("Cache-Control", "private, no-store");
    try {
      Sight.<Boolean, Exception>with(
          reader.keys(),
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private Reader withKeys(Reader reader) {
    return reader.with(rings.stream().flatMap(ring -> ring.of(reader.self()).stream()).toList());
  }

  private Optional<SignedIn> recognise(HttpServletRequest request) {
    var session = request.getSession(false);
    var entry = session == null ? Optional.<Entry>empty() : Sessions.entry(session);
    if (session == null || entry.isEmpty() || !entry.get().whole()) {
      return Optional.empty();
    }
    var known =
        entry
            .filter(one -> one.since().plus(settings.longest()).isAfter(clock.instant()))
            .flatMap(one -> standings.of(one.account()).map(now -> new SignedIn(one, now)));
    if (known.isEmpty()) {
      session.invalidate();
    }
    return known;
  }
}
