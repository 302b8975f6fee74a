package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.account.Standings.Standing;
import org.baraza.ui.NotThere;

/**
 * Who a request comes from.
 *
 * @param standing how their account stands at this moment
 */
public record SignedIn(Entry entry, Standing standing) {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  /** Whoever a door for members was opened to. */
  public static SignedIn self(HttpServletRequest request) {
    return of(request).orElseThrow(NotThere::new);
  }

  static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
  }

  void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** What they may read and do: a guarded role takes more than a password. */
  Reader reader() {
    var usable = new HashSet<>(standing.mandates());
    usable.removeIf(mandate -> mandate.role().isGuarded() && !entry.isStrong());
    return Reader.of(standing.id(), usable, standing.mandates());
  }

  /** Whether there are roles that wait for a second factor. */
  boolean lacksFactor() {
    return !entry.isStrong()
        && standing.mandates().stream().anyMatch(mandate -> mandate.role().isGuarded());
  }
}
