package org.baraza.request;

import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a focal point decides whether others may know that a practice exists. */
@Controller
class AnnouncementController {

  private static final String ONE = "/practices/{number:\\d{6,18}}/announcement";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final AnnouncementDesk desk;

  AnnouncementController(AnnouncementDesk desk) {
    this.desk = desk;
  }

  @GetMapping(ONE)
  @ForRole(Role.FOCAL_POINT)
  AnnouncementPage show(@PathVariable long number, Frame frame, Reader reader) {
    var charge = desk.charge(number, reader).orElseThrow(NotThere::new);
    return AnnouncementPage.of(frame, charge);
  }

  @PostMapping(path = ONE, consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer announce(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var entered = Entered.of(sent);
    var words = RequestController.text(entered, "words");
    if (words.length() > Announcement.LONGEST) {
      var trouble = frame.word("request.form.long", Announcement.LONGEST);
      return show(number, frame, reader).but(entered.but("words", trouble));
    }
    desk.announce(number, words, reader);
    return done(number, frame);
  }

  @PostMapping(path = ONE + "/withdrawal", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  SeeOther hush(@PathVariable long number, Frame frame, Reader reader) {
    desk.hush(number, reader);
    return done(number, frame);
  }

  private static SeeOther done(long number, Frame frame) {
    return new SeeOther(frame.to("/practices/" + number + "/announcement"));
  }
}
