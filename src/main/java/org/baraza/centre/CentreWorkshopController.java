package org.baraza.centre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.baraza.access.ForMembers;
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

/** Opens the form of a centre to those who keep it. */
@Controller
class CentreWorkshopController {

  private static final String ONE = "/centres/{number:\\d{6,18}}";
  private static final String COURSE = ONE + "/courses/{course:\\d{1,4}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final CentreWorkshop workshop;
  private final CentreWorkshopView view;
  private final Clock clock;

  CentreWorkshopController(CentreWorkshop workshop, CentreWorkshopView view, Clock clock) {
    this.workshop = workshop;
    this.view = view;
    this.clock = clock;
  }

  @GetMapping(ONE + "/edition")
  @ForMembers
  CentreWorkshopPage show(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String done,
      Frame frame,
      Reader reader) {
    return view.page(workshop.held(number, reader), done, Entered.NOTHING, frame, reader);
  }

  @GetMapping(ONE + "/edition/identity")
  @ForMembers
  CentreFormPage identity(@PathVariable long number, Frame frame, Reader reader) {
    var centre = workshop.held(number, reader);
    var entered = CentreForm.of(centre.dossier().facts(), one -> view.isOrganisation(one, reader));
    return view.identity(centre, entered, frame, reader);
  }

  @PostMapping(path = ONE + "/edition/identity", consumes = FORM)
  @ForMembers
  Answer identify(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var centre = workshop.held(number, reader);
    var form = new CentreForm(sent, frame);
    var before = centre.dossier().facts();
    var facts = form.facts(before, view::isCountry, one -> view.isOrganisation(one, reader));
    var why = form.why();
    if (!form.entered().isSound()) {
      return view.identity(centre, form.entered(), frame, reader);
    }
    var published = workshop.identify(number, facts, why, reader);
    return back(number, published ? "published" : "proposed", frame);
  }

  @GetMapping(ONE + "/edition/about")
  @ForMembers
  CentreFormPage about(@PathVariable long number, Frame frame, Reader reader) {
    var centre = workshop.held(number, reader);
    return view.about(centre, CentreForm.of(centre.dossier()), frame);
  }

  @PostMapping(path = ONE + "/edition/about", consumes = FORM)
  @ForMembers
  Answer tell(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var centre = workshop.held(number, reader);
    var form = new CentreForm(sent, frame);
    var next = form.about(centre.dossier());
    var why = form.why();
    if (!form.entered().isSound()) {
      return view.about(centre, form.entered(), frame);
    }
    workshop.revise(number, next, why, reader);
    return back(number, "published", frame);
  }

  @GetMapping(ONE + "/courses/new")
  @ForMembers
  CentreFormPage course(@PathVariable long number, Frame frame, Reader reader) {
    return view.course(workshop.held(number, reader), 0, Entered.NOTHING, frame);
  }

  @PostMapping(path = ONE + "/courses/new", consumes = FORM)
  @ForMembers
  Answer add(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return teach(number, 0, sent, frame, reader);
  }

  @GetMapping(COURSE)
  @ForMembers
  CentreFormPage course(
      @PathVariable long number, @PathVariable int course, Frame frame, Reader reader) {
    var centre = workshop.held(number, reader);
    var one =
        centre.dossier().profile().courses().stream()
            .filter(offered -> offered.id() == course)
            .findFirst()
            .orElseThrow(NotThere::new);
    return view.course(centre, course, CentreForm.of(one), frame);
  }

  @PostMapping(path = COURSE, consumes = FORM)
  @ForMembers
  Answer change(
      @PathVariable long number,
      @PathVariable int course,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return teach(number, course, sent, frame, reader);
  }

  private Answer teach(
      long number, int course, MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var centre = workshop.held(number, reader);
    var offered = centre.dossier().profile().courses();
    if (course > 0 && offered.stream().noneMatch(one -> one.id() == course)) {
      throw new NotThere();
    }
    var form = new CentreForm(sent, frame);
    var typed = form.course(course > 0 ? course : workshop.nextCourse(centre), view::isConcept);
    if (!form.entered().isSound()) {
      return view.course(centre, course, form.entered(), frame);
    }
    workshop.teach(number, typed, reader);
    return back(number, "published", frame);
  }

  @PostMapping(path = COURSE + "/removal", consumes = FORM)
  @ForMembers
  SeeOther drop(@PathVariable long number, @PathVariable int course, Frame frame, Reader reader) {
    workshop.drop(number, course, reader);
    return back(number, "published", frame);
  }

  @PostMapping(path = ONE + "/editors", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer appoint(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var centre = workshop.held(number, reader);
    var form = new CentreForm(sent, frame);
    var until = end(form.day("until"));
    if (until.isPresent() && !until.get().isAfter(clock.instant())) {
      form.trouble("until", "centre.mend.until");
    }
    if (form.entered().isSound() && !workshop.appoint(number, form.text("email"), until, reader)) {
      form.trouble("email", "centre.mend.email");
    }
    return form.entered().isSound()
        ? back(number, "appointed", frame)
        : view.page(centre, "", form.entered(), frame, reader);
  }

  /** The end of the last day. */
  private static Optional<Instant> end(String day) {
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @PostMapping(path = ONE + "/editors/{appointment:\\d{1,18}}/withdrawal", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  SeeOther dismiss(
      @PathVariable long number, @PathVariable long appointment, Frame frame, Reader reader) {
    workshop.dismiss(number, appointment, reader);
    return back(number, "withdrawn", frame);
  }

  private static SeeOther back(long number, String done, Frame frame) {
    return new SeeOther(frame.to("/centres/" + number + "/edition?done=" + done));
  }
}
