package org.baraza.forum.steward;

import java.util.List;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.Unposted;
import org.baraza.forum.part.TopicDoor;
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

/** Takes whom stewards and facilitators ask, and what those answer. */
@Controller
class StewardshipController {

  private static final String SPACE = "/forum/{number:\\d{6,18}}";
  private static final String ASKED = "/forum/stewardships";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int ADDRESS = 254;

  private final StewardshipDesk desk;
  private final TopicDoor door;

  StewardshipController(StewardshipDesk desk, TopicDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @GetMapping(SPACE + "/stewards")
  @ForMembers
  StewardsPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  private StewardsPage page(long number, Entered entered, Frame frame, Reader reader) {
    var led = desk.led(number, reader);
    var names = door.names(led.stewards(), frame, reader);
    return new StewardsPage(
        frame,
        led.space(),
        led.stewards().stream().map(one -> names.getOrDefault(one, "")).distinct().toList(),
        led.isShared(),
        entered);
  }

  @PostMapping(path = SPACE + "/stewards", consumes = FORM)
  @ForMembers
  Answer ask(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var address = typed.required("address", ADDRESS);
    if (!typed.isSound()) {
      return page(number, typed.entered(), frame, reader);
    }
    try {
      if (typed.entered().value("act").equals("withdraw")) {
        desk.withdraw(number, address, reader);
      } else {
        desk.ask(number, address, reader);
      }
    } catch (Unposted unposted) {
      typed.wrong("", unposted.said(frame));
      return page(number, typed.entered(), frame, reader);
    }
    return new SeeOther(frame.to("/forum/" + number + "/stewards"));
  }

  @PostMapping(path = SPACE + "/resignation", consumes = FORM)
  @ForMembers
  SeeOther stepDown(@PathVariable long number, Frame frame, Reader reader) {
    desk.stepDown(number, reader);
    return new SeeOther(frame.to("/forum/" + number));
  }

  @GetMapping(ASKED)
  @ForMembers
  StewardshipsPage asked(Frame frame, Reader reader) {
    return asked(Entered.NOTHING, 0, frame, reader);
  }

  /**
   * @param wrong the space whose form comes back, or 0
   */
  private StewardshipsPage asked(Entered entered, long wrong, Frame frame, Reader reader) {
    return new StewardshipsPage(
        frame, List.copyOf(desk.asked(reader)), desk.orphans(reader), entered, wrong);
  }

  @PostMapping(path = SPACE + "/appointment", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer appoint(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var address = typed.required("address", ADDRESS);
    if (desk.isOwn(address, reader)) {
      typed.wrong("address", frame.word("forum.form.appoint"));
    }
    if (!typed.isSound()) {
      return asked(typed.entered(), number, frame, reader);
    }
    desk.appoint(number, address, reader);
    return new SeeOther(frame.to(ASKED));
  }

  @PostMapping(path = SPACE + "/stewardship", consumes = FORM)
  @ForMembers
  SeeOther accept(@PathVariable long number, Frame frame, Reader reader) {
    desk.accept(number, reader);
    return new SeeOther(frame.to("/forum/" + number));
  }

  @PostMapping(path = SPACE + "/refusal", consumes = FORM)
  @ForMembers
  SeeOther refuse(@PathVariable long number, Frame frame, Reader reader) {
    desk.refuse(number, reader);
    return new SeeOther(frame.to(ASKED));
  }
}
