package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.baraza.ui.Follows;
import org.baraza.ui.Guest;
import org.baraza.ui.Guests;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells every page who is signed in. */
@Component
class SignedInGuests implements Guests {

  private final Follows follows;

  SignedInGuests(@Lazy Follows follows) {
    this.follows = follows;
  }

  @Override
  public Optional<Guest> of(HttpServletRequest request) {
    return SignedIn.of(request)
        .map(SignedIn::standing)
        .map(known ->
            new Guest(
                known.name(), (kind, key) -> follows.isFollowed(known.id().number(), kind, key)));
  }
}
