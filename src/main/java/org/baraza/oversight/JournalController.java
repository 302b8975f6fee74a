package org.baraza.oversight;

import org.baraza.access.ForRole;
import org.baraza.access.Role;
import org.baraza.journal.Journal;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the journal to those who run the machine; they can read it, and nothing else. */
@Controller
class JournalController {

  private final Journal journal;

  JournalController(Journal journal) {
    this.journal = journal;
  }

  @GetMapping("/journal")
  @ForRole(Role.ADMINISTRATOR)
  JournalPage show(
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String before,
      Frame frame) {
    var wanted = new JournalPage.Wanted(act.strip(), subject.strip(), number(before));
    var entries =
        journal.entries(wanted.act(), wanted.subject(), wanted.before(), JournalPage.MOST + 1);
    return JournalPage.of(frame, wanted, entries);
  }

  /** The number in an address; what is none asks for the latest. */
  private static long number(String before) {
    return before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
  }
}
