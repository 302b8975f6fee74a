package org.baraza.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.exchange.ExchangeDesk.ExchangeFile;
import org.baraza.exchange.ExchangeDesk.Overtaken;
import org.baraza.exchange.ExchangeDesk.Silenced;
import org.baraza.practice.PracticeCard;
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
   * the countries of whoever opens it benefit, unless they are among them.
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
    var cards =
        practice.matches("\\d{6,18}")
            ? practices.byNumbers(List.of(Long.valueOf(practice)), reader)
            : List.<PracticeCard>of();
    var providers =
        new ArrayList<>(
            cards.stream().flatMap(card -> card.countries().stream()).map(Party::country).toList());
    if (view.isParty(with)) {
      providers.add(with);
    }
    var own = new ArrayList<>(reader.countries().stream().sorted().map(Party::country).toList());
    own.removeAll(providers);
    var begun =
        Entered.of(
            Map.of(
                "language", frame.lang().code(),
                "languages", frame.lang().code(),
                "audience", "members",
                "kind", "expertise",
                "providers", names(providers, frame),
                "beneficiaries", names(own, frame),
                "practices", cards.isEmpty() ? "" : practice));
    return ExchangeFormPage.begun(frame, begun);
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
    if (!form.isSound()) {
      return ExchangeFormPage.begun(frame, form.entered());
    }
    try {
      return ExchangeController.shown(desk.propose(plan, parties, audience, reader), frame);
    } catch (Silenced silenced) {
      form.wrong("", frame.word("exchange.mend.silenced"));
      return ExchangeFormPage.begun(frame, form.entered());
    }
  }

  @GetMapping(EDITION)
  @ForMembers
  ExchangeFormPage askAgain(@PathVariable long number, Frame frame, Reader reader) {
    var one = desk.revised(number, reader);
    return page(desk.open(number, reader), begun(one, frame, reader), false, frame, reader);
  }

  private ExchangeFormPage page(
      ExchangeFile file, Entered entered, boolean isOvertaken, Frame frame, Reader reader) {
    var one = file.exchange();
    var line = isOvertaken ? view.line(one, frame) : null;
    return new ExchangeFormPage(
        frame, one, line, file.isRevised(), desk.isToMend(one.number()), entered);
  }

  /** An exchange laid out as if it had been typed. */
  private Entered begun(Exchange one, Frame frame, Reader reader) {
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
        "practices",
        List.of(
            lines(
                ExchangeForm.seen(plan.practices(), practices, reader).stream()
                    .map(String::valueOf)
                    .toList())));
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
    var form = new ExchangeForm(sent, frame);
    var isOvertaken = form.isOvertaken(desk.open(number, reader).exchange(), reader);
    if (!isOvertaken && written(desk.revised(number, reader), form, frame, reader)) {
      return ExchangeController.shown(number, frame);
    }
    var now = desk.open(number, reader);
    var entered =
        form.isTooLate()
            ? form.entered().with("before", ExchangeForm.now(now.exchange()))
            : form.entered();
    return page(now, entered, form.isTooLate(), frame, reader);
  }

  /** Whether it is written anew, or something hinders it that the form then says. */
  private boolean written(Exchange one, ExchangeForm form, Frame frame, Reader reader) {
    try {
      return revised(one, form, reader);
    } catch (Overtaken overtaken) {
      form.overtaken();
    } catch (Silenced silenced) {
      form.wrong("", frame.word("exchange.mend.silenced"));
    }
    return false;
  }

  /** Writes it anew; false if there is something to mend. */
  private boolean revised(Exchange one, ExchangeForm form, Reader reader) {
    var plan = form.plan(practices, one.plan().practices(), reader);
    if (one.stage() == Stage.PROPOSED) {
      var parties = form.parties(gazetteer, reader);
      var audience = form.audience();
      if (form.isSound()) {
        desk.proposeAnew(one.number(), form.read(), plan, parties, audience, reader);
      }
    } else {
      var reason = form.required("reason", ExchangeForm.TITLE);
      if (form.isSound()) {
        desk.plan(one.number(), form.read(), plan, form.isUnsaid(), reason, reader);
      }
    }
    return form.isSound();
  }
}
