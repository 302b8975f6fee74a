package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.baraza.access.AccountId;
import org.baraza.access.SignOut;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of those who are signed in, kept in the database. */
@Component
public class Sessions implements SignOut {

  /** A session as its owner sees it. */
  record Seen(Entry entry, Instant last) {}

  /** How long a code is waited for. */
  private static final Duration UNFINISHED = Duration.ofMinutes(10);

  private final FindByIndexNameSessionRepository<? extends Session> kept;
  private final SessionSettings settings;

  Sessions(FindByIndexNameSessionRepository<? extends Session> kept, SessionSettings settings) {
    this.kept = kept;
    this.settings = settings;
  }

  /** What a session holds. */
  static Optional<Entry> entry(HttpSession session) {
    return session.getAttribute(Entry.ATTRIBUTE) instanceof String text
        ? Entry.of(text)
        : Optional.empty();
  }

  /** Begins a session; one that was there before ends, so that nobody can have prepared it. */
  public void open(HttpServletRequest request, Entry entry) {
    close(request);
    var session = request.getSession(true);
    var idle = entry.whole() ? settings.idle() : UNFINISHED;
    session.setMaxInactiveInterval((int) idle.toSeconds());
    session.setAttribute(Entry.ATTRIBUTE, entry.text());
    if (entry.whole()) {
      session.setAttribute(
          FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, entry.account().toString());
    }
  }

  /** The entry of who gave a password, and not yet what is asked for besides. */
  public static Optional<Entry> half(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .flatMap(Sessions::entry)
        .filter(entry -> !entry.whole());
  }

  void close(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The sessions of an account, the last used first. */
  List<Seen> of(AccountId account) {
    return kept.findByPrincipalName(account.toString()).values().stream()
        .flatMap(session -> seen(session).stream())
        .sorted(Comparator.comparing(Seen::last).reversed())
        .toList();
  }

  /** What the sessions of an account hold, the last used first. */
  public List<Entry> entries(AccountId account) {
    return of(account).stream().map(Seen::entry).toList();
  }

  /** Ends those sessions of an account that are meant; says how many. */
  int end(AccountId account, Predicate<Entry> meant) {
    var ended =
        kept.findByPrincipalName(account.toString()).values().stream()
            .filter(session -> seen(session).map(Seen::entry).filter(meant).isPresent())
            .map(Session::getId)
            .toList();
    ended.forEach(kept::deleteById);
    return ended.size();
  }

  /** Ends the sessions of an account but this one. */
  void endOthers(Entry here) {
    end(here.account(), entry -> !entry.handle().equals(here.handle()));
  }

  /** Ends all sessions of an account. */
  public void endAll(AccountId account) {
    end(account, _ -> true);
  }

  @Override
  public void everywhere(AccountId account) {
    endAll(account);
  }

  private static Optional<Seen> seen(Session session) {
    return Optional.ofNullable(session.<String>getAttribute(Entry.ATTRIBUTE))
        .flatMap(Entry::of)
        .map(entry -> new Seen(entry, session.getLastAccessedTime()));
  }
}
