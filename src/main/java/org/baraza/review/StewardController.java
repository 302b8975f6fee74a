package org.baraza.review;

import java.util.function.Consumer;
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

/** Where a focal point takes charge of the practices of their country. */
@Controller
class StewardController {

  private static final String PRACTICE = "/practices/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Stewardship stewardship;
  private final Names names;

  StewardController(Stewardship stewardship, Names names) {
    this.stewardship = stewardship;
    this.names = names;
  }

  @GetMapping(PRACTICE + "/stewardship")
  @ForRole(Role.FOCAL_POINT)
  StewardPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  @PostMapping(path = PRACTICE + "/confirmation", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer confirm(@PathVariable long number, Frame frame, Reader reader) {
    try {
      return new SeeOther(frame.to("/submissions/" + stewardship.confirm(number, reader)));
    } catch (Refused refused) {
      var entered = Entered.NOTHING.but("", frame.word(refused.key()));
      return page(number, entered, frame, reader);
    }
  }

  @PostMapping(path = PRACTICE + "/disavowal", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer takeBack(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).required("disavowal"),
        reader,
        form -> stewardship.takeBack(number, reader, form.text("disavowal")));
  }

  @PostMapping(path = PRACTICE + "/reaffirmation", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer reaffirm(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(number, new Sent(sent, frame), reader, _ -> stewardship.reaffirm(number, reader));
  }

  @PostMapping(path = PRACTICE + "/archiving", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer archive(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).required("archiving"),
        reader,
        form -> stewardship.archive(number, reader, form.text("archiving")));
  }

  private Answer act(long number, Sent sent, Reader reader, Consumer<Sent> deed) {
    return sent.act(
        deed,
        new SeeOther(sent.frame().to("/practices/" + number + "/stewardship")),
        entered -> page(number, entered, sent.frame(), reader));
  }

  private StewardPage page(long number, Entered entered, Frame frame, Reader reader) {
    var charge = stewardship.charge(number, reader);
    return new StewardPage(
        frame,
        number,
        names.title(charge.published().dossier(), frame),
        names.countries(charge.countries(), frame),
        charge,
        entered);
  }
}
