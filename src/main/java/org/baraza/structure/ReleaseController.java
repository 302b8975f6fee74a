package org.baraza.structure;

import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
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

/** Takes the documents of a country’s bodies and plans, and how far they are released. */
@Controller
class ReleaseController {

  private static final String ALL = "/structures/{number:\\d{6,18}}/documents";
  private static final String ONE = ALL + "/{document:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final StructureDesk desk;

  ReleaseController(StructureDesk desk) {
    this.desk = desk;
  }

  @GetMapping(ALL)
  @ForRole(Role.FOCAL_POINT)
  DocumentFormPage ask(@PathVariable long number, Frame frame, Reader reader) {
    return form(number, 0, Entered.NOTHING, frame, reader);
  }

  private DocumentFormPage form(
      long number, long document, Entered entered, Frame frame, Reader reader) {
    var name = StructureView.name(desk.held(number, reader), frame);
    return new DocumentFormPage(frame, number, name, document, entered);
  }

  @PostMapping(path = ALL, consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer add(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var form = new StructureForm(sent, frame);
    var typed = form.document(0, number);
    if (!form.isSound()) {
      return form(number, 0, form.entered(), frame, reader);
    }
    desk.add(typed, reader);
    return to(number, frame);
  }

  @GetMapping(ONE)
  @ForRole(Role.FOCAL_POINT)
  DocumentFormPage askAgain(
      @PathVariable long number, @PathVariable long document, Frame frame, Reader reader) {
    var one = desk.document(number, document, reader);
    return form(number, document, StructureForm.of(one), frame, reader);
  }

  @PostMapping(path = ONE, consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer change(
      @PathVariable long number,
      @PathVariable long document,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    desk.document(number, document, reader);
    var form = new StructureForm(sent, frame);
    var typed = form.document(document, number);
    var reason = form.reason();
    if (!form.isSound()) {
      return form(number, document, form.entered(), frame, reader);
    }
    desk.change(typed, reason, reader);
    return to(number, frame);
  }

  @PostMapping(path = ONE + "/removal", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  SeeOther remove(
      @PathVariable long number, @PathVariable long document, Frame frame, Reader reader) {
    desk.remove(number, document, reader);
    return to(number, frame);
  }

  private static SeeOther to(long number, Frame frame) {
    return new SeeOther(frame.to("/structures/" + number));
  }
}
