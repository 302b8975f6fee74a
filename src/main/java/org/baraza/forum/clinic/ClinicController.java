package org.baraza.forum.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.Unposted;
import org.baraza.forum.clinic.ClinicDesk.Wish;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicDoor.Begun;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes live clinics that are announced, who is asked to answer, and what they say to that. */
@Controller
class ClinicController {

  private static final String BEGIN = "/forum/{number:\\d{6,18}}/clinics";
  private static final String CLINIC = "/forum/topics/{topic:\\d{6,18}}/clinic";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int ADDRESS = 254;

  private final ClinicDesk desk;

  ClinicController(ClinicDesk desk) {
    this.desk = desk;
  }

  @GetMapping(BEGIN)
  @ForMembers
  ClinicFormPage form(@PathVariable long number, Frame frame, Reader reader) {
    return new ClinicFormPage(frame, desk.led(number, reader), Entered.NOTHING, null);
  }

  @PostMapping(path = BEGIN, consumes = FORM)
  @ForMembers
  Answer begin(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var space = desk.led(number, reader);
    var typed = new Typed(sent, frame);
    var wish = wish(typed, space, frame);
    if (!typed.isSound()) {
      return new ClinicFormPage(frame, space, typed.entered(), null);
    }
    if (typed.isPreview()) {
      var shown = Shown.of(wish.begun().said().written());
      return new ClinicFormPage(frame, space, typed.entered(), shown);
    }
    try {
      return new SeeOther(frame.to("/forum/topics/" + desk.announce(number, wish, reader)));
    } catch (Unposted unposted) {
      var entered = typed.entered().but("", unposted.said(frame));
      return new ClinicFormPage(frame, space, entered, null);
    }
  }

  private Wish wish(Typed typed, SpaceCard space, Frame frame) {
    var title = typed.required("title", Typed.TITLE);
    var address = typed.required("address", ADDRESS);
    var day = day(typed, frame);
    var from = typed.hour("from");
    var to = typed.hour("to");
    if (to.equals(LocalTime.MAX) || !to.isAfter(from)) {
      typed.wrong("to", frame.word("forum.form.hours"));
    }
    if (desk.isPast(day.atTime(to).toInstant(ZoneOffset.UTC))) {
      typed.wrong("to", frame.word("forum.form.hours"));
    }
    var said = typed.saying(space.otherwise(frame.lang()));
    return new Wish(
        new Begun("clinic", title, List.of(), said, false),
        address,
        day.atTime(from).toInstant(ZoneOffset.UTC),
        day.atTime(to).toInstant(ZoneOffset.UTC));
  }

  /** Today at the soonest, in a year at the latest. */
  private LocalDate day(Typed typed, Frame frame) {
    var today = desk.today();
    var latest = today.plusYears(1);
    var day = typed.day("day");
    if (day.isBefore(today) || day.isAfter(latest)) {
      typed.wrong("day", frame.word("forum.form.closes", frame.date(latest)));
    }
    return day;
  }

  @PostMapping(path = CLINIC + "/expert", consumes = FORM)
  @ForMembers
  SeeOther ask(@PathVariable long topic, @RequestParam String address, Frame frame, Reader reader) {
    var whom = Typed.cleaned(address);
    if (whom.indexOf('@') > 0) {
      desk.ask(topic, whom, reader);
    }
    return new SeeOther(frame.to("/forum/topics/" + topic + "#clinic"));
  }

  @PostMapping(path = CLINIC + "/answer", consumes = FORM)
  @ForMembers
  SeeOther answer(
      @PathVariable long topic,
      @RequestParam(defaultValue = "") String act,
      Frame frame,
      Reader reader) {
    desk.answer(topic, act.equals("accept"), reader);
    return new SeeOther(frame.to("/forum/topics/" + topic + "#clinic"));
  }
}
