package org.baraza.handbook;

import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.handbook.EditionDesk.NothingInIt;
import org.baraza.language.Saying;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where editors and facilitators make editions. */
@Controller
class WorkshopController {

  private static final String ONE = HandbookController.ONE;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TEXT = ONE + "/texts/{place:preface|(?:part|chapter)-[\\w-]+}";
  private static final int SHORT = 2_000;

  private final EditionDesk desk;
  private final OfferingDesk offerings;
  private final EditionView view;

  WorkshopController(EditionDesk desk, OfferingDesk offerings, EditionView view) {
    this.desk = desk;
    this.offerings = offerings;
    this.view = view;
  }

  @GetMapping("/handbook/new")
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  EditionFormPage ask(Frame frame) {
    var begun = new LinkedMultiValueMap<String, String>();
    begun.add("audience", "public");
    return new EditionFormPage(frame, 0, Entered.of(begun));
  }

  @PostMapping(path = "/handbook", consumes = FORM)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer begin(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var form = new EditionForm(sent, frame);
    var content = form.content(reader);
    return form.isSound()
        ? to(desk.begin(content, reader), frame)
        : new EditionFormPage(frame, 0, form.entered());
  }

  @GetMapping(ONE + "/edition")
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  EditionFormPage askAgain(@PathVariable long number, Frame frame, Reader reader) {
    return new EditionFormPage(frame, number, EditionForm.of(desk.draft(number, reader)));
  }

  @PostMapping(path = ONE + "/edition", consumes = FORM)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer revise(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    desk.draft(number, reader);
    var form = new EditionForm(sent, frame);
    var content = form.content(reader);
    if (!form.isSound()) {
      return new EditionFormPage(frame, number, form.entered());
    }
    desk.revise(number, content, reader);
    return to(number, frame);
  }

  @GetMapping(TEXT)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  TextFormPage askText(
      @PathVariable long number, @PathVariable String place, Frame frame, Reader reader) {
    var said = desk.draft(number, reader).texts().getOrDefault(place, Saying.NOTHING);
    return text(number, place, EditionForm.of(said), frame, reader);
  }

  private TextFormPage text(
      long number, String place, Entered entered, Frame frame, Reader reader) {
    var languages = desk.draft(number, reader).languages();
    var reading = desk.open(number, reader);
    if (!EditionDesk.hasPlace(reading.head(), place)) {
      throw new NotThere();
    }
    return new TextFormPage(
        frame,
        number,
        place,
        view.name(reading, place, frame),
        languages,
        offerings.offered(number, place, reader),
        offerings.taken(number, place, reader),
        entered);
  }

  @PostMapping(path = TEXT, consumes = FORM)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer say(
      @PathVariable long number,
      @PathVariable String place,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var form = new EditionForm(sent, frame);
    var words = form.words(desk.draft(number, reader).languages());
    if (!form.isSound()) {
      return text(number, place, form.entered(), frame, reader);
    }
    desk.say(number, place, words, reader);
    return to(number, frame);
  }

  /** Takes a note that is offered into the words at a place, or sets it aside. */
  @PostMapping(path = TEXT + "/notes", consumes = FORM)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  SeeOther take(
      @PathVariable long number,
      @PathVariable String place,
      @RequestParam String note,
      @RequestParam(defaultValue = "") String act,
      Frame frame,
      Reader reader) {
    if (act.equals("take")) {
      offerings.take(number, place, note, reader);
    } else {
      offerings.setAside(number, place, note, reader);
    }
    return new SeeOther(frame.to("/handbook/" + number + "/texts/" + place));
  }

  @PostMapping(path = ONE + "/publication", consumes = FORM)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer publish(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    try {
      desk.publish(number, reader);
      return to(number, frame);
    } catch (NothingInIt nothing) {
      var entered = Entered.of(sent).but("", frame.word("handbook.mend.empty"));
      return view.page(number, entered, frame, reader);
    }
  }

  @PostMapping(path = ONE + "/withdrawal", consumes = FORM)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer withdraw(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var form = new EditionForm(sent, frame);
    var why = form.required("why", SHORT);
    if (!form.isSound()) {
      return view.page(number, form.entered(), frame, reader);
    }
    desk.withdraw(number, why, reader);
    return to(number, frame);
  }

  @PostMapping(path = ONE + "/errata", consumes = FORM)
  @ForRole({Role.EDITOR, Role.FACILITATOR})
  Answer mend(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var reading = desk.open(number, reader);
    var form = new EditionForm(sent, frame);
    var words = form.words(reading.edition().languages());
    var practice = form.chapter(reading.head());
    if (words.isEmpty()) {
      form.wrong("", frame.word("handbook.mend.missing"));
    }
    if (!form.isSound()) {
      return view.page(number, form.entered(), frame, reader);
    }
    desk.mend(number, practice, words, reader);
    return to(number, frame);
  }

  private static SeeOther to(long number, Frame frame) {
    return new SeeOther(frame.to("/handbook/" + number));
  }
}
