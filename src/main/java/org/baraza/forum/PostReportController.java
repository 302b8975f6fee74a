package org.baraza.forum;

import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.conduct.Conduct;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows moderators what was reported, and takes their decisions. */
@Controller
class PostReportController {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final PostReportDesk desk;
  private final Conduct conduct;

  PostReportController(PostReportDesk desk, Conduct conduct) {
    this.desk = desk;
    this.conduct = conduct;
  }

  @GetMapping("/forum/reports")
  @ForRole(Role.MODERATOR)
  PostReportsPage all(Frame frame, Reader reader) {
    var all = desk.all(reader);
    var free = all.stream().filter(one -> !conduct.isSanctioned(one.post())).toList();
    return new PostReportsPage(
        frame, all, desk.judged(all, reader), desk.named(free), conduct.appeals(reader));
  }

  @PostMapping(path = "/forum/reports/{number:\\d{6,18}}/decision", consumes = FORM)
  @ForRole(Role.MODERATOR)
  SeeOther decide(@PathVariable long number, @RequestParam String act, Frame frame, Reader reader) {
    desk.decide(number, act.equals("remove"), reader);
    return new SeeOther(frame.to("/forum/reports"));
  }
}
