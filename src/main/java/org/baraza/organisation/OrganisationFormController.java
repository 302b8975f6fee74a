package org.baraza.organisation;

import java.util.List;
import java.util.Map;
import org.baraza.access.Audience;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
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

/** Opens the form of an organisation to the facilitator and to the organisation's own people. */
@Controller
class OrganisationFormController {

  private static final String EDITION = OrganisationController.ONE + "/edition";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int LONGEST_CODE = 60;

  private final OrganisationDesk desk;
  private final OrganisationView view;
  private final Atlas atlas;

  OrganisationFormController(OrganisationDesk desk, OrganisationView view, Atlas atlas) {
    this.desk = desk;
    this.view = view;
    this.atlas = atlas;
  }

  @GetMapping("/organisations/new")
  @ForRole(Role.FACILITATOR)
  OrganisationFormPage blank(@RequestParam(defaultValue = "") String code, Frame frame) {
    var entered = Entered.of(Map.of("code", code, "audience", Audience.PUBLIC.name()));
    return page(0, true, entered, List.of(), frame);
  }

  @PostMapping(path = "/organisations/new", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer enter(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var form = new OrganisationForm(sent, frame);
    var dossier = form.dossier(this::isCountry);
    var audience = form.audience();
    object(form, 0, audience, dossier, reader);
    var doubles =
        form.entered().isSound() ? desk.doubles(0, dossier, reader) : List.<OrganisationCard>of();
    if (!doubles.isEmpty() && !form.text("distinct").equals("yes")) {
      form.trouble("distinct", "organisation.mend.doubles");
    }
    if (!form.entered().isSound()) {
      return page(0, true, form.entered(), doubles, frame);
    }
    var code = form.text("code").length() > LONGEST_CODE ? "" : form.text("code");
    return done(desk.enter(dossier, audience, code, reader), "entered", frame);
  }

  @GetMapping(EDITION)
  @ForMembers
  OrganisationFormPage filled(@PathVariable long number, Frame frame, Reader reader) {
    var one = desk.held(number, reader);
    var trusted = OrganisationDesk.isTrusted(one, reader);
    return page(number, trusted, OrganisationForm.of(one), List.of(), frame);
  }

  @PostMapping(path = EDITION, consumes = FORM)
  @ForMembers
  Answer revise(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.held(number, reader);
    var trusted = OrganisationDesk.isTrusted(one, reader);
    var form = new OrganisationForm(sent, frame);
    var dossier = form.dossier(this::isCountry);
    var audience = form.audience(one.audience());
    var why = form.why();
    object(form, number, audience, dossier, reader);
    if (desk.isNarrowerThanBelow(number, audience)) {
      form.trouble("audience", "organisation.mend.below");
    }
    if (!form.entered().isSound()) {
      return page(number, trusted, form.entered(), List.of(), frame);
    }
    var waits = desk.revise(number, dossier, audience, why, reader);
    return done(number, waits.isPresent() ? "proposed" : "published", frame);
  }

  private void object(
      OrganisationForm form,
      long number,
      Audience audience,
      OrganisationDossier dossier,
      Reader reader) {
    desk.objection(number, audience, dossier, one -> reader.sees(one.cover()))
        .ifPresent(key -> form.trouble(dossier.parent() > 0 ? "parent" : "networks", key));
  }

  private boolean isCountry(String code) {
    return atlas.country(code).isPresent();
  }

  private OrganisationFormPage page(
      long number, boolean trusted, Entered entered, List<OrganisationCard> doubles, Frame frame) {
    return new OrganisationFormPage(
        frame, number, trusted, entered, view.countries(frame), doubles);
  }

  static SeeOther done(long number, String done, Frame frame) {
    return new SeeOther(frame.to("/organisations/" + number + "?done=" + done));
  }
}
