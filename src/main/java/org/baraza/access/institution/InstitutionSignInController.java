package org.baraza.access.institution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.institution.InstitutionPage.Why;
import org.baraza.access.session.Arrival;
import org.baraza.access.session.Factor;
import org.baraza.access.session.LocalPath;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sends people to their institution, and lets them in when they come back. The way out is an
 * address and no form: a form may not lead away from here.
 */
@Controller
class InstitutionSignInController {

  static final String VOUCHED = "vouched";
  private static final int UNFINISHED_SECONDS = 600;
  private static final String ONE = "/sign-in/institutions/{code:[a-z0-9-]{1,30}}";

  private final InstitutionDesk desk;
  private final Gateway gateway;
  private final Arrival arrival;
  private final Journal journal;
  private final Clock clock;

  InstitutionSignInController(
      InstitutionDesk desk, Gateway gateway, Arrival arrival, Journal journal, Clock clock) {
    this.desk = desk;
    this.gateway = gateway;
    this.arrival = arrival;
    this.journal = journal;
    this.clock = clock;
  }

  @GetMapping(ONE)
  @OpenToAll
  Answer leave(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "false") boolean link,
      Frame frame,
      HttpServletRequest request) {
    var provider = desk.provider(code);
    if (isSentByAnotherSite(request)) {
      return new SeeOther(frame.to("/sign-in"));
    }
    var flight = Flight.begin(code, link, clock.instant(), frame.lang(), LocalPath.of(next));
    try {
      var out = gateway.out(provider, flight);
      flight.keep(session(request));
      return new SeeOther(out.toString());
    } catch (InstitutionAway e) {
      return new InstitutionPage(frame, provider.name(), Why.AWAY);
    }
  }

  /** Nobody is to be signed in by a link elsewhere, where their institution asks them nothing. */
  private static boolean isSentByAnotherSite(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return "cross-site".equals(site) || "same-site".equals(site);
  }

  @GetMapping(ONE + "/arrival")
  @OpenToAll
  Answer arrive(
      @PathVariable String code,
      @RequestParam Map<String, String> said,
      Frame frame,
      Reader reader,
      HttpServletRequest request) {
    var provider = desk.provider(code);
    var flight = flight(provider, said.getOrDefault("state", ""), request);
    if (flight.isEmpty()) {
      return new InstitutionPage(frame, provider.name(), Why.REFUSED);
    }
    var home = in(flight.get().lang(), frame);
    try {
      var brought = said.getOrDefault("code", "");
      if (brought.isEmpty()) {
        throw new InstitutionRefused("no code", null);
      }
      var identity = gateway.in(provider, flight.get(), brought, said.getOrDefault("iss", ""));
      return flight.get().link()
          ? ask(provider, identity, home, reader, request)
          : enter(provider, identity, flight.get(), home, request);
    } catch (InstitutionAway e) {
      return new InstitutionPage(home, provider.name(), Why.AWAY);
    } catch (InstitutionRefused e) {
      journal.note(
          Journal.NOBODY, "access.signin.failed", "", Map.of("institution", provider.code()));
      return new InstitutionPage(home, provider.name(), Why.REFUSED);
    }
  }

  private Answer enter(
      Provider provider,
      Identity identity,
      Flight flight,
      Frame frame,
      HttpServletRequest request) {
    var account = desk.recognise(provider, identity, flight.lang());
    if (account.isEmpty()) {
      return new InstitutionPage(frame, provider.name(), Why.UNKNOWN);
    }
    var factor = identity.strong() ? Factor.INSTITUTION_STRONG : Factor.INSTITUTION;
    return arrival
        .enter(account.get(), factor, flight.next(), frame, request)
        .<Answer>map(onwards -> onwards)
        .orElseGet(() -> new InstitutionPage(frame, provider.name(), Why.WAITING));
  }

  /** Whom the institution vouches for rests in the session until its owner says yes. */
  private static Answer ask(
      Provider provider,
      Identity identity,
      Frame frame,
      Reader reader,
      HttpServletRequest request) {
    if (reader.account().isEmpty()) {
      return new InstitutionPage(frame, provider.name(), Why.REFUSED);
    }
    request.getSession().setAttribute(VOUCHED, provider.code() + '|' + identity.subject());
    return new LinkPage(frame, provider, identity.label());
  }

  /** In the language they left in: the address to come back to is the same for all. */
  private static Frame in(Lang lang, Frame frame) {
    return new Frame(
        frame.words(),
        lang,
        frame.path(),
        frame.query(),
        frame.fragment(),
        frame.vantage(),
        frame.guest());
  }

  private Optional<Flight> flight(Provider provider, String state, HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .flatMap(session -> Flight.end(session, provider.code(), state, clock.instant()));
  }

  private static HttpSession session(HttpServletRequest request) {
    var there = request.getSession(false);
    if (there != null) {
      return there;
    }
    var session = request.getSession(true);
    session.setMaxInactiveInterval(UNFINISHED_SECONDS);
    return session;
  }
}
