package org.baraza.organisation;

import java.util.Optional;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a network say who is its member. */
@Controller
class AccessionController {

  private static final String MEMBER =
      OrganisationController.ONE + "/members/{organisation:\\d{6,18}}";

  private final AccessionDesk desk;
  private final OrganisationDesk organisations;
  private final OrganisationView view;

  AccessionController(AccessionDesk desk, OrganisationDesk organisations, OrganisationView view) {
    this.desk = desk;
    this.organisations = organisations;
    this.view = view;
  }

  @PostMapping(MEMBER + "/admission")
  @ForMembers
  Answer admit(
      @PathVariable long number, @PathVariable long organisation, Frame frame, Reader reader) {
    Optional<String> against = desk.admit(number, organisation, reader);
    if (against.isPresent()) {
      var entered = Entered.NOTHING.but("", frame.words().say(frame.lang(), against.get()));
      return view.page(organisations.open(number, reader), "", entered, frame, reader);
    }
    return done(number, "admitted", frame);
  }

  @PostMapping(MEMBER + "/end")
  @ForMembers
  SeeOther end(
      @PathVariable long number, @PathVariable long organisation, Frame frame, Reader reader) {
    desk.end(number, organisation, reader);
    return done(number, "ended", frame);
  }

  private static SeeOther done(long number, String done, Frame frame) {
    return OrganisationFormController.done(number, done, frame);
  }
}
