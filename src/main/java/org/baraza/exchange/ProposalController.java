package org.baraza.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.exchange.ExchangeDesk.Overtaken;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.world.Gazetteer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes proposals of exchanges, and what is written anew of them. */
@Controller
class ProposalController {

  private static final String EDITION = "/exchanges/{number:\\d{6,18}}/edition";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final ExchangeDesk desk;
  private final ExchangeView view;
  private final PracticeCards practices;
  private final Gazetteer gazetteer;

  ProposalController(
      ExchangeDesk desk, ExchangeView view, PracticeCards practices, Gazetteer gazetteer) {
    this.desk = desk;
    this.view = view;
    this.practices = practices;
    this.gazetteer = gazetteer;
  }

  /**
   * The form, begun with what its address names: those who did what is to be learnt provide, and
   * the countries of whoever opens it benefit.
   *
   * @param with the key of a country or a grouping
   * @param practice the number of a practice
   */
  @GetMapping("/exchanges/new")
  @ForRole({Role.FOCAL_POINT, Role.FACILITATOR})
  ExchangeFormPage ask(
      @RequestParam(defaultValue = "") String with,
      @RequestParam(defaultValue = "") String practice,
      Frame frame,
      Reader reader) {
    var providers = new ArrayList<String>();
    if (view.isParty(with)) {
      providers.add(with);
    }
    if (practice.matches("\\d{6,18}")) {
      practices.byNumbers(List.of(Long.valueOf(practice)), reader).stream()
          .flatMap(card -> card.countries().stream())
          .map(Party::country)
          .forEach(providers::add);
    }
    var own = reader.countries().stream().sorted().map(Party::country).toList();
    providers.removeAll(own);
    var begun =
        Entered.of(
            Map.of(
                "language", frame.lang().code(),
                "languages", frame.lang().code(),
                "audience", "members",
                "kind", "expertise",
                "providers", names(providers, frame),
                "beneficiaries", names(own, frame),
                "practices", practice));
    return new ExchangeFormPage(frame, null, begun);
  }

  private String names(List<String> keys, Frame frame) {
    return String.join("\n", keys.stream().map(key -> view.name(key, frame)).distinct().toList());
  }

  @PostMapping(path = "/exchanges", consumes = FORM)
  @ForRole({Role.FOCAL_POINT, Role.FACILITATOR})
  Answer propose(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var form = new ExchangeForm(sent, frame);
    var plan = form.plan(practices, List.of(), reader);
    var parties = form.parties(gazetteer, reader);
    var audience = form.audience();
    return form.isSound()
        ? ExchangeController.shown(desk.propose(plan, parties, audience, reader), frame)
        : new ExchangeFormPage(frame, null, form.entered());
  }

  @GetMapping(EDITION)
  @ForMembers
  ExchangeFormPage askAgain(@PathVariable long number, Frame frame, Reader reader) {
    var one = desk.revised(number, reader);
    return new ExchangeFormPage(frame, one, begun(one, frame));
  }

  /** An exchange laid out as if it had been typed. */
  private Entered begun(Exchange one, Frame frame) {
    var plan = one.plan();
    var values = new LinkedHashMap<String, List<String>>();
    values.put("title", List.of(plan.title()));
    values.put("summary", List.of(plan.summary()));
    values.put("language", List.of(plan.language().code()));
    values.put("kind", List.of(plan.kind().code()));
    values.put("begins", List.of(plan.begins().toString()));
    values.put("ends", List.of(plan.ends().toString()));
    values.put("languages", plan.languages());
    values.put("bodies", List.of(plan.bodies()));
    values.put(
        "practices", List.of(lines(plan.practices().stream().map(String::valueOf).toList())));
    values.put("audience", List.of(ExchangeForm.code(one.audience())));
    for (var role : Party.Role.values()) {
      values.put(
          ExchangeForm.field(role),
          List.of(
              lines(view.named(one, role, frame).stream().map(ExchangeView.Named::name).toList())));
    }
    values.put("before", List.of(one.changedAt().toString()));
    return new Entered(values, Map.of());
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  @PostMapping(path = EDITION, consumes = FORM)
  @ForMembers
  Answer revise(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.revised(number, reader);
    var form = new ExchangeForm(sent, frame);
    var plan = form.plan(practices, one.plan().practices(), reader);
    try {
      return revised(one, plan, form, reader)
          ? ExchangeController.shown(number, frame)
          : new ExchangeFormPage(frame, one, form.entered());
    } catch (Overtaken overtaken) {
      form.wrong("", frame.word("exchange.mend.overtaken"));
      var now = desk.revised(number, reader);
      return new ExchangeFormPage(
          frame, now, form.entered().with("before", now.changedAt().toString()));
    }
  }

  /** Writes it anew; false if there is something to mend. */
  private boolean revised(Exchange one, Plan plan, ExchangeForm form, Reader reader) {
    if (one.stage() == Stage.PROPOSED) {
      var parties = form.parties(gazetteer, reader);
      var audience = form.audience();
      if (form.isSound()) {
        desk.proposeAnew(one.number(), form.read(), plan, parties, audience, reader);
      }
    } else {
      var reason = form.required("reason", ExchangeForm.TITLE);
      if (form.isSound()) {
        desk.plan(one.number(), form.read(), plan, reason, reader);
      }
    }
    return form.isSound();
  }
}
