package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.baraza.ui.Guest;
import org.baraza.ui.Guests;
import org.springframework.stereotype.Component;

/** Tells every page who is signed in. */
@Component
class SignedInGuests implements Guests {

  @Override
  public Optional<Guest> of(HttpServletRequest request) {
    return SignedIn.of(request).map(known -> new Guest(known.standing().name(), 0));
  }
}
