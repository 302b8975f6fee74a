package org.baraza.forum.speaker;

import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens to members who can be followed, and takes whether one lets others follow oneself. */
@Controller
class SpeakerController {

  private static final String OWN = "/forum/speaker";

  private final SpeakerDesk desk;

  SpeakerController(SpeakerDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/forum/speakers/{speaker:\\d{6,18}}")
  @ForMembers
  SpeakerPage show(@PathVariable long speaker, Frame frame, Reader reader) {
    return new SpeakerPage(frame, desk.hear(speaker, reader).orElseThrow(NotThere::new), reader);
  }

  @GetMapping(OWN)
  @ForMembers
  SpeakerChoicePage own(Frame frame, Reader reader) {
    return new SpeakerChoicePage(frame, desk.own(reader).orElse(0L));
  }

  @PostMapping(path = OWN, consumes = "application/x-www-form-urlencoded")
  @ForMembers
  SeeOther choose(@RequestParam(defaultValue = "") String act, Frame frame, Reader reader) {
    desk.choose(act.equals("allow"), reader);
    return new SeeOther(frame.to(OWN));
  }
}
