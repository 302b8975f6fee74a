package org.baraza.forum.charter;

import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.Unposted;
import org.baraza.forum.charter.CharterDesk.Led;
import org.baraza.forum.home.Homes;
import org.baraza.forum.text.Overtaken;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what stewards change of their space. */
@Controller
class CharterController {

  private static final String CHARTER = "/forum/{number:\\d{6,18}}/charter";

  private final CharterDesk desk;
  private final Homes homes;

  CharterController(CharterDesk desk, Homes homes) {
    this.desk = desk;
    this.homes = homes;
  }

  @GetMapping(CHARTER)
  @ForMembers
  CharterPage show(@PathVariable long number, Frame frame, Reader reader) {
    var led = desk.led(number, reader);
    var form = new CharterForm(homes, frame, reader);
    return page(led, form.begun(led.told()), null, frame);
  }

  private CharterPage page(Led led, Entered entered, @Nullable Charter other, Frame frame) {
    return new CharterPage(
        frame,
        led.space(),
        led.isAsked(),
        homes.names(frame),
        entered,
        other,
        other == null ? "" : homes.entered(other.about(), frame));
  }

  @PostMapping(path = CHARTER, consumes = "application/x-www-form-urlencoded")
  @ForMembers
  Answer change(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var led = desk.led(number, reader);
    var typed = new Typed(sent, frame);
    var next = new CharterForm(homes, frame, reader).charter(typed, led);
    if (!typed.isSound()) {
      return page(led, typed.entered(), null, frame);
    }
    try {
      desk.change(number, next, typed.entered().value("before"), reader);
      return new SeeOther(frame.to("/forum/" + number));
    } catch (Overtaken overtaken) {
      typed.wrong("", frame.word("forum.charter.overtaken"));
      var there = desk.led(number, reader);
      return page(there, typed.entered(), there.told(), frame);
    } catch (Unposted unposted) {
      typed.wrong("", unposted.said(frame));
      return page(led, typed.entered(), null, frame);
    }
  }
}
