package org.baraza.organisation;

import java.util.regex.Pattern;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Merges organisations, adopts codes from before, names focal points. */
@Controller
class MergerController {

  private static final String ONE = OrganisationController.ONE;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,18}(?!\\d)");

  private final OrganisationDesk desk;
  private final MergerDesk mergers;
  private final MemberDesk members;
  private final OrganisationView view;

  MergerController(
      OrganisationDesk desk, MergerDesk mergers, MemberDesk members, OrganisationView view) {
    this.desk = desk;
    this.mergers = mergers;
    this.members = members;
    this.view = view;
  }

  @PostMapping(path = ONE + "/merger", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer merge(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.held(number, reader);
    var form = new OrganisationForm(sent, frame);
    var why = form.why();
    var found = NUMBER.matcher(form.text("into"));
    var kept = found.find() ? Long.parseLong(found.group()) : 0;
    mergers.objection(number, kept, reader).ifPresent(key -> form.trouble("into", key));
    if (!form.entered().isSound()) {
      return view.page(one, "", form.entered(), frame, reader);
    }
    mergers.merge(number, kept, why, reader);
    return OrganisationFormController.done(kept, "merged", frame);
  }

  @PostMapping(path = ONE + "/codes", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer adopt(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.held(number, reader);
    var entered = Entered.of(sent);
    var code = entered.value("code");
    if (!view.free(frame).containsKey(code) || !desk.adopt(number, code, reader)) {
      entered = entered.but("code", frame.word("organisation.mend.code"));
      return view.page(one, "", entered, frame, reader);
    }
    return OrganisationFormController.done(number, "adopted", frame);
  }

  @PostMapping(path = ONE + "/focal-points", consumes = FORM)
  @ForMembers
  SeeOther name(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String account,
      Frame frame,
      Reader reader) {
    members.name(number, account.matches("\\d{6,18}") ? Long.parseLong(account) : 0, null, reader);
    return OrganisationFormController.done(number, "named", frame);
  }

  @PostMapping(path = ONE + "/focal-points/{account:\\d{6,18}}/withdrawal", consumes = FORM)
  @ForMembers
  SeeOther withdraw(
      @PathVariable long number, @PathVariable long account, Frame frame, Reader reader) {
    members.withdraw(number, account, reader);
    return OrganisationFormController.done(number, "withdrawn", frame);
  }
}
