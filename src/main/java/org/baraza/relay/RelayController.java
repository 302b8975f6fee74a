package org.baraza.relay;

import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.relay.RelayDesk.Need;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what members write to addressees, and what those answer. */
@Controller
class RelayController {

  private static final String TO = "/relay/to/{kind:[a-z]+}/{number:\\d{6,18}}";
  private static final String ONE = "/relay/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final RelayDesk desk;
  private final RelayView view;
  private final Directory directory;
  private final RelaySettings settings;
  private final Atlas atlas;

  RelayController(
      RelayDesk desk, RelayView view, Directory directory, RelaySettings settings, Atlas atlas) {
    this.desk = desk;
    this.view = view;
    this.directory = directory;
    this.settings = settings;
    this.atlas = atlas;
  }

  @GetMapping("/relay")
  @ForMembers
  RelayPage list(Frame frame, Reader reader) {
    return view.list(frame, reader);
  }

  @GetMapping(TO)
  @ForMembers
  ContactFormPage form(
      @PathVariable String kind, @PathVariable long number, Frame frame, Reader reader) {
    return form(kind, number, Entered.of(Map.of("language", frame.lang().code())), frame, reader);
  }

  private ContactFormPage form(
      String kind, long number, Entered entered, Frame frame, Reader reader) {
    return new ContactFormPage(
        frame,
        kind,
        number,
        directory.opened(kind, number, reader, frame.lang()),
        ContactFormPage.states(frame, atlas),
        entered);
  }

  @PostMapping(path = TO, consumes = FORM)
  @ForMembers
  Answer ask(
      @PathVariable String kind,
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var slip = new Slip(sent, frame);
    var need = need(slip, frame);
    if (slip.isSound()) {
      try {
        return new SeeOther(frame.to("/relay/" + desk.ask(kind, number, need, reader)));
      } catch (Unsent unsent) {
        slip.wrong("", why(unsent, frame));
      }
    }
    return form(kind, number, slip.entered(), frame, reader);
  }

  private Need need(Slip slip, Frame frame) {
    var states = ContactFormPage.states(frame, atlas).keySet();
    var languages = ContactFormPage.languages().keySet();
    var starts = slip.day("starts");
    var ends = slip.day("ends");
    if (starts != null && ends != null && ends.isBefore(starts)) {
      slip.wrong("ends", frame.word("relay.form.order"));
    }
    return new Need(
        slip.choice("country", states),
        slip.required("need"),
        starts,
        ends,
        Lang.of(slip.choice("language", languages)).orElse(frame.lang()));
  }

  private String why(Unsent unsent, Frame frame) {
    return switch (unsent.why()) {
      case CONTACTS -> frame.word("relay.form.contacts", settings.contacts());
      case MESSAGES -> frame.word("relay.form.messages", settings.messages());
      case BARRED -> frame.word("relay.form.barred");
      case SILENCED -> frame.word("relay.form.silenced");
      case TWICE -> frame.word("relay.form.twice");
    };
  }

  @GetMapping(ONE)
  @ForMembers
  ContactPage show(@PathVariable long number, Frame frame, Reader reader) {
    return view.page(number, frame, reader);
  }

  @PostMapping(path = ONE + "/message", consumes = FORM)
  @ForMembers
  Answer write(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var slip = new Slip(sent, frame);
    var text = slip.required("text");
    return act(number, slip, frame, reader, () -> desk.write(number, text, reader));
  }

  @PostMapping(path = ONE + "/refusal", consumes = FORM)
  @ForMembers
  Answer decline(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var slip = new Slip(sent, frame);
    var words = slip.text("refusal");
    return act(number, slip, frame, reader, () -> desk.decline(number, words, reader));
  }

  @PostMapping(path = ONE + "/closing", consumes = FORM)
  @ForMembers
  SeeOther close(@PathVariable long number, Frame frame, Reader reader) {
    desk.close(number, reader);
    return new SeeOther(frame.to("/relay/" + number));
  }

  private Answer act(long number, Slip slip, Frame frame, Reader reader, Runnable deed) {
    if (slip.isSound()) {
      try {
        deed.run();
        return new SeeOther(frame.to("/relay/" + number));
      } catch (Unsent unsent) {
        slip.wrong("", why(unsent, frame));
      }
    }
    return view.page(number, frame, reader).but(slip.entered());
  }
}
