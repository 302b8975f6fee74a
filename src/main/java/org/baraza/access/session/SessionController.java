package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.journal.Journal;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets people end sessions of theirs on other devices. */
@Controller
class SessionController {

  private final Sessions sessions;
  private final Journal journal;
  private final Freshness freshness;

  SessionController(Sessions sessions, Journal journal, Freshness freshness) {
    this.sessions = sessions;
    this.journal = journal;
    this.freshness = freshness;
  }

  /** Who found a browser left open must not put its owner out everywhere else. */
  @PostMapping("/account/sessions/{handle:[0-9a-f]{16}}")
  @ForMembers
  Answer end(@PathVariable String handle, Frame frame, HttpServletRequest request) {
    var account = SignedIn.self(request).standing().id();
    var again = freshness.toAct("/account", frame, request);
    if (again.isPresent()) {
      return again.get();
    }
    if (sessions.end(account, entry -> entry.handle().equals(handle)) > 0) {
      journal.note(account.number(), "access.session.ended", "account/" + account, Map.of());
    }
    return new SeeOther(frame.to("/account?done=session"));
  }
}
