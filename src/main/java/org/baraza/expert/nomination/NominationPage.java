package org.baraza.expert.nomination;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where somebody answers a nomination.
 *
 * @param token the secret of the link
 * @param country the name of who nominates
 * @param isMember whether the reader is signed in and so can accept
 */
record NominationPage(
    Frame frame, String token, Nomination nomination, String country, boolean isMember)
    implements Page {

  String path() {
    return "/experts/nominations/" + token;
  }

  /** Where one comes back to after signing in. */
  String next() {
    return frame.to("/sign-in") + "?next=" + frame.to(path());
  }
}
