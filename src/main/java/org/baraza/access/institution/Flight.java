package org.baraza.access.institution;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.baraza.access.account.Token;
import org.baraza.language.Lang;

/**
 * Somebody is under way to an institution and back. It rests in their session, so that nobody else
 * can come back in their place.
 *
 * @param link whether they are signed in, and wish to link their account
 * @param next where to go on to
 */
record Flight(
    String code,
    String state,
    String nonce,
    String verifier,
    boolean link,
    Instant since,
    Lang lang,
    String next) {

  private static final String ATTRIBUTE = "flight";
  private static final int PARTS = 8;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  static Flight begin(String code, boolean link, Instant now, Lang lang, String next) {
    return new Flight(
        code,
        Token.draw().text(),
        Token.draw().text(),
        new CodeVerifier().getValue(),
        link,
        now,
        lang,
        next);
  }

  void keep(HttpSession session) {
    session.setAttribute(
        ATTRIBUTE,
        String.join(
            "|",
            code,
            state,
            nonce,
            verifier,
            String.valueOf(link),
            since.toString(),
            lang.code(),
            next));
  }

  /** Takes the flight that ends with this state out of the session; it ends once. */
  static Optional<Flight> end(HttpSession session, String code, String state, Instant now) {
    var flight =
        session.getAttribute(ATTRIBUTE) instanceof String text
            ? of(text.split("\\|", PARTS))
            : Optional.<Flight>empty();
    return flight
        .filter(one -> one.code.equals(code) && one.state.equals(state))
        .map(one -> {
          session.removeAttribute(ATTRIBUTE);
          return one;
        })
        .filter(one -> one.since.plus(LONGEST).isAfter(now));
  }

  private static Optional<Flight> of(String[] parts) {
    return parts.length < PARTS
        ? Optional.empty()
        : Optional.of(
            new Flight(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                Boolean.parseBoolean(parts[4]),
                Instant.parse(parts[5]),
                Lang.of(parts[6]).orElse(Lang.EN),
                parts[7]));
  }
}
