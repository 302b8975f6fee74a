package org.baraza.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Witness;
import org.baraza.structure.Structure.Kind;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how countries are set up, and takes it from their focal points. */
@Controller
class StructureController {

  private static final String ONE = "/structures/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final StructureDesk desk;
  private final StructureView view;
  private final SideBySide sideBySide;
  private final Adoption adoption;
  private final Witness witness;

  StructureController(
      StructureDesk desk,
      StructureView view,
      SideBySide sideBySide,
      Adoption adoption,
      Witness witness) {
    this.desk = desk;
    this.view = view;
    this.sideBySide = sideBySide;
    this.adoption = adoption;
    this.witness = witness;
  }

  @GetMapping(ONE)
  @OpenToAll
  StructurePage show(@PathVariable long number, Frame frame, Reader reader) {
    var page = view.page(number, Entered.NOTHING, frame, reader);
    witness.saw(reader, page.one().cover(), "structure", number);
    return page;
  }

  @GetMapping(StructuresPage.PATH)
  @OpenToAll
  StructuresPage compare(
      @RequestParam(name = "country", defaultValue = "") List<String> countries,
      Frame frame,
      Reader reader) {
    return sideBySide.page(sideBySide.states(countries), frame, reader);
  }

  @GetMapping(StructuresPage.PATH + ".csv")
  @OpenToAll
  Download sheet(
      @RequestParam(name = "country", defaultValue = "") List<String> countries,
      Frame frame,
      Reader reader) {
    return sideBySide.sheet(sideBySide.states(countries), frame, reader);
  }

  @GetMapping("/structures/new")
  @ForRole(Role.FOCAL_POINT)
  StructureFormPage ask(
      @RequestParam(name = "country", defaultValue = "") String country,
      @RequestParam(name = "practice", defaultValue = "") String practice,
      Frame frame,
      Reader reader) {
    var entered = adoption.begun(country, number(practice), frame, reader);
    return form(0, number(practice), country, entered, frame, reader);
  }

  private static long number(String text) {
    return text.matches("\\d{6,18}") ? Long.parseLong(text) : 0;
  }

  private StructureFormPage form(
      long number, long practice, String country, Entered entered, Frame frame, Reader reader) {
    var countries = new LinkedHashMap<String, String>();
    reader.countries().stream()
        .sorted()
        .forEach(code -> countries.put(code, view.country(code, frame)));
    return new StructureFormPage(
        frame, number, practice, countries, parents(number, country, frame, reader), entered);
  }

  /** The bodies that one of this country can belong to: of the only country, if none was said. */
  private Map<String, String> parents(long number, String country, Frame frame, Reader reader) {
    var of = country.isEmpty() ? reader.countries() : List.of(country);
    var parents = new LinkedHashMap<String, String>();
    desk.of(of, reader).stream()
        .filter(one -> one.kind() == Kind.BODY && one.number() != number)
        .filter(one -> reader.countries().contains(one.country()))
        .forEach(one ->
            parents.put(String.valueOf(one.number()), StructureView.name(one, frame).text()));
    return parents;
  }

  @PostMapping(path = "/structures", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer enter(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var form = new StructureForm(sent, frame);
    var country = form.choice("country", reader.countries());
    var practice = number(form.text("practice", 20));
    if (practice != 0 && !adoption.isOf(country, practice, reader)) {
      throw new NotThere();
    }
    var kind = form.kind();
    var audience = form.audience();
    var told = form.particulars(parents(0, country, frame, reader).keySet(), practice);
    return form.isSound()
        ? to(desk.enter(country, kind, told, audience, reader), frame)
        : form(0, practice, country, form.entered(), frame, reader);
  }

  @GetMapping(ONE + "/edition")
  @ForRole(Role.FOCAL_POINT)
  StructureFormPage askAgain(@PathVariable long number, Frame frame, Reader reader) {
    var one = desk.held(number, reader);
    return form(number, 0, one.country(), StructureForm.of(one), frame, reader);
  }

  @PostMapping(path = ONE + "/edition", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer revise(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.held(number, reader);
    var form = new StructureForm(sent, frame);
    var audience = form.audience();
    var parents = parents(number, one.country(), frame, reader).keySet();
    var told = form.particulars(parents, one.particulars().practice());
    var reason = form.reason();
    if (!form.isSound()) {
      return form(number, 0, one.country(), form.entered(), frame, reader);
    }
    desk.revise(number, told, audience, reason, reader);
    return to(number, frame);
  }

  @PostMapping(path = ONE + "/confirmation", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  SeeOther confirm(@PathVariable long number, Frame frame, Reader reader) {
    desk.confirm(number, reader);
    return to(number, frame);
  }

  @PostMapping(path = ONE + "/withdrawal", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer withdraw(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    desk.held(number, reader);
    var form = new StructureForm(sent, frame);
    var reason = form.reason();
    if (!form.isSound()) {
      return view.page(number, form.entered(), frame, reader);
    }
    desk.withdraw(number, reason, reader);
    return to(number, frame);
  }

  @PostMapping(path = "/structures/dismissals", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  SeeOther dismiss(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var form = new StructureForm(sent, frame);
    var country = form.choice("country", reader.countries());
    var reason = form.text("reason", 500);
    if (!form.isSound()) {
      throw new NotThere();
    }
    desk.dismiss(number(form.text("practice", 20)), country, reason, reader);
    return new SeeOther(frame.to("/countries/" + country));
  }

  private static SeeOther to(long number, Frame frame) {
    return new SeeOther(frame.to("/structures/" + number));
  }
}
