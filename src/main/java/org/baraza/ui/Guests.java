package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who is signed in; a room of an upper floor tells. */
public interface Guests {

  Optional<Guest> of(HttpServletRequest request);
}
