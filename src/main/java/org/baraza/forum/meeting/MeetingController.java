package org.baraza.forum.meeting;

import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.Unposted;
import org.baraza.forum.meeting.MeetingDesk.Led;
import org.baraza.forum.text.Overtaken;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists meetings, and takes what stewards say of that of their space. */
@Controller
class MeetingController {

  private static final String MEETING = "/forum/{number:\\d{6,18}}/meeting";

  private final MeetingDesk desk;
  private final MeetingForm form;
  private final MeetingView view;

  MeetingController(MeetingDesk desk, MeetingForm form, MeetingView view) {
    this.desk = desk;
    this.form = form;
    this.view = view;
  }

  @GetMapping("/forum/meetings")
  @OpenToAll
  MeetingsPage all(Frame frame, Reader reader) {
    return MeetingsPage.of(desk.all(reader), view, frame, reader);
  }

  @GetMapping(MEETING)
  @ForMembers
  MeetingPage show(@PathVariable long number, Frame frame, Reader reader) {
    var led = desk.led(number, reader);
    return page(led, form.begun(led.meeting()), null, frame);
  }

  private MeetingPage page(Led led, Entered entered, @Nullable String before, Frame frame) {
    var there = led.meeting().map(one -> view.card(led.space().number(), one, frame));
    return new MeetingPage(
        frame, led.space(), there.orElse(null), form.wheres(frame), entered, before);
  }

  @PostMapping(path = MEETING, consumes = "application/x-www-form-urlencoded")
  @ForMembers
  Answer change(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var led = desk.led(number, reader);
    var typed = new Typed(sent, frame);
    var next = typed.entered().value("act").equals("remove") ? null : form.meeting(typed, frame);
    if (!typed.isSound()) {
      return page(led, typed.entered(), null, frame);
    }
    try {
      desk.change(number, next, typed.entered().value("before"), reader);
      return new SeeOther(frame.to("/forum/" + number));
    } catch (Overtaken overtaken) {
      typed.wrong("", frame.word("forum.charter.overtaken"));
      var there = desk.led(number, reader);
      return page(there, typed.entered(), there.meeting().map(Meeting::code).orElse(""), frame);
    } catch (Unposted unposted) {
      typed.wrong("", unposted.said(frame));
      return page(led, typed.entered(), null, frame);
    }
  }
}
