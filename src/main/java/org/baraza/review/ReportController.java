package org.baraza.review;

import java.util.Arrays;
import java.util.Optional;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.practice.Publishing;
import org.baraza.review.Report.Kind;
import org.baraza.review.Report.Outcome;
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

/** Takes reports on practices, shows their queue and each of them, and takes decisions. */
@Controller
class ReportController {

  private static final String PRACTICE = "/practices/{number:\\d{6,18}}";
  private static final String REPORT = "/reports/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final ReportDesk desk;
  private final Stewardship stewardship;
  private final Publishing publishing;
  private final DeskView view;
  private final Names names;

  ReportController(
      ReportDesk desk, Stewardship stewardship, Publishing publishing, DeskView view, Names names) {
    this.desk = desk;
    this.stewardship = stewardship;
    this.publishing = publishing;
    this.view = view;
    this.names = names;
  }

  @GetMapping("/reports")
  @ForRole({Role.MODERATOR, Role.FACILITATOR})
  ReportsPage queue(Frame frame, Reader reader) {
    return view.reports(frame, reader);
  }

  @GetMapping({PRACTICE + "/report", PRACTICE + "/correction"})
  @ForMembers
  ReportingPage ask(@PathVariable long number, Frame frame, Reader reader) {
    return form(number, kind(frame), Entered.NOTHING, frame, reader);
  }

  @GetMapping(PRACTICE + "/withdrawal")
  @ForRole(Role.FOCAL_POINT)
  ReportingPage askBack(@PathVariable long number, Frame frame, Reader reader) {
    stewardship.charge(number, reader);
    return form(number, Kind.WITHDRAWAL, Entered.NOTHING, frame, reader);
  }

  @PostMapping(
      path = {PRACTICE + "/report", PRACTICE + "/correction"},
      consumes = FORM)
  @ForMembers
  Answer make(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return make(number, kind(frame), "", new Sent(sent, frame), reader);
  }

  @PostMapping(path = PRACTICE + "/withdrawal", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer makeBack(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var country = stewardship.charge(number, reader).countries().iterator().next();
    sent.set("reason", "country");
    return make(number, Kind.WITHDRAWAL, country, new Sent(sent, frame), reader);
  }

  private Answer make(long practice, Kind kind, String country, Sent sent, Reader reader) {
    var frame = sent.frame();
    var checked =
        sent.required("text").oneOf("reason", kind.reasons(), "review.reporting.choose").entered();
    if (!checked.isSound()) {
      return form(practice, kind, checked, frame, reader);
    }
    try {
      var number =
          desk.make(practice, kind, sent.text("reason"), country, sent.text("text"), reader);
      return new SeeOther(frame.to("/reports/" + number));
    } catch (Refused many) {
      return form(
          practice, kind, checked.but("", frame.word("review.reporting.many")), frame, reader);
    }
  }

  private ReportingPage form(long number, Kind kind, Entered entered, Frame frame, Reader reader) {
    var published = publishing.open(number, reader).orElseThrow(NotThere::new);
    return new ReportingPage(frame, number, names.title(published.dossier(), frame), kind, entered);
  }

  private static Kind kind(Frame frame) {
    return frame.path().endsWith("/report") ? Kind.REPORT : Kind.CORRECTION;
  }

  @GetMapping(REPORT)
  @ForMembers
  ReportPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  @PostMapping(path = REPORT + "/decision", consumes = FORM)
  @ForRole({Role.MODERATOR, Role.FACILITATOR})
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).oneOf("outcome", codes(), "review.report.choose"),
        reader,
        form -> desk.decide(number, reader, outcome(form), form.text("grounds")));
  }

  @PostMapping(path = REPORT + "/appeal", consumes = FORM)
  @ForMembers
  Answer appeal(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame),
        reader,
        form -> desk.appeal(number, reader, form.text("grounds")));
  }

  @PostMapping(path = REPORT + "/verdict", consumes = FORM)
  @ForRole({Role.MODERATOR, Role.FACILITATOR})
  Answer judge(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return act(
        number,
        new Sent(sent, frame).oneOf("outcome", codes(), "review.report.choose"),
        reader,
        form -> desk.judge(number, reader, outcome(form), form.text("grounds")));
  }

  private Answer act(
      long number, Sent sent, Reader reader, java.util.function.Consumer<Sent> deed) {
    return sent.required("grounds")
        .act(
            deed,
            new SeeOther(sent.frame().to("/reports/" + number)),
            entered -> page(number, entered, sent.frame(), reader));
  }

  private ReportPage page(long number, Entered entered, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    var knows = one.isJudge(reader) || one.by() == reader.self().number();
    return new ReportPage(
        frame,
        one,
        names.title(one.practice(), frame),
        publishing.open(one.practice(), reader).isPresent(),
        knows ? names.person(one.by(), frame) : null,
        possible(one, reader),
        entered);
  }

  private String possible(Report one, Reader reader) {
    var isJudge = one.isJudge(reader) && one.by() != reader.self().number();
    return switch (one.state()) {
      case OPEN -> isJudge ? "decision" : "";
      case DECIDED -> desk.isAppealableBy(one, reader) ? "appeal" : "";
      case APPEALED -> isJudge && !one.isDecidedBy(reader) ? "verdict" : "";
      case CLOSED -> "";
    };
  }

  private static java.util.List<String> codes() {
    return Arrays.stream(Outcome.values()).map(Outcome::code).toList();
  }

  private static Outcome outcome(Sent sent) {
    return Optional.of(sent.text("outcome"))
        .map(code -> Outcome.valueOf(code.toUpperCase(java.util.Locale.ROOT)))
        .orElseThrow();
  }
}
