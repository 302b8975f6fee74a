package org.baraza.access.session;

import org.baraza.access.account.Token;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Draws the secret names of sessions: 256 bits by lot, where those of a UUID are 122. */
@Component
class SessionNames implements SessionIdGenerator {

  @Override
  public String generate() {
    return Token.draw().text();
  }
}
