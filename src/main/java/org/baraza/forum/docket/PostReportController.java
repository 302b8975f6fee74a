package org.baraza.forum.docket;

import java.util.List;
import java.util.stream.Stream;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.conduct.Conduct;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Ruling;
import org.baraza.forum.text.Typed;
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

/** Takes reports, shows moderators what was reported, and takes their decisions. */
@Controller
class PostReportController {

  private static final String REPORT = "/forum/reports/{number:\\d{6,18}}";
  private static final String RENDERING =
      "/forum/posts/{post:\\d{6,18}}/translations/{into}/report";
  private static final String HARVEST = "/forum/topics/{topic:\\d{6,18}}/harvest/report";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final List<String> ACTS = List.of("remove", "hide", "keep");

  private final PostReportDesk desk;
  private final Conduct conduct;
  private final Pendings pendings;
  private final RulingDesk rulings;

  PostReportController(
      PostReportDesk desk, Conduct conduct, Pendings pendings, RulingDesk rulings) {
    this.pendings = pendings;
    this.rulings = rulings;
    this.desk = desk;
    this.conduct = conduct;
  }

  @GetMapping("/forum/reports")
  @ForRole(Role.MODERATOR)
  PostReportsPage all(Frame frame, Reader reader) {
    var all = desk.all(reader);
    var appeals =
        Stream.concat(
                conduct.appeals(reader).stream(),
                rulings.appeals(reader).stream().map(Ruling::path))
            .toList();
    return new PostReportsPage(frame, all, desk.judged(all, reader), appeals, pendings.takebacks());
  }

  @GetMapping(REPORT)
  @ForRole(Role.MODERATOR)
  PostReportPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  private PostReportPage page(long number, Entered entered, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    var lines =
        new PostReportsPage(
            frame, List.of(one), desk.judged(List.of(one), reader), List.of(), List.of());
    return new PostReportPage(frame, lines, one, entered);
  }

  /** Whoever hides or removes says why; whoever lets it stand may. */
  @PostMapping(path = REPORT + "/decision", consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var act = typed.choice("act", ACTS);
    var grounds =
        act.equals("keep")
            ? typed.text("grounds", ReportFormPage.WORDS)
            : typed.required("grounds", ReportFormPage.WORDS);
    if (!typed.isSound()) {
      return page(number, typed.entered(), frame, reader);
    }
    if (act.equals("hide")) {
      desk.hide(number, grounds, reader);
    } else {
      desk.decide(number, act.equals("remove"), grounds, reader);
    }
    return new SeeOther(frame.to("/forum/reports"));
  }

  @GetMapping(RENDERING)
  @ForMembers
  ReportFormPage rendering(
      @PathVariable long post,
      @PathVariable String into,
      @RequestParam(defaultValue = "") String done,
      Frame frame,
      Reader reader) {
    return form(Exhibit.Kind.RENDERING, post + "/" + into, done, frame, reader);
  }

  @GetMapping(HARVEST)
  @ForMembers
  ReportFormPage harvest(
      @PathVariable long topic,
      @RequestParam(defaultValue = "") String done,
      Frame frame,
      Reader reader) {
    return form(Exhibit.Kind.HARVEST, String.valueOf(topic), done, frame, reader);
  }

  private ReportFormPage form(
      Exhibit.Kind kind, String key, String done, Frame frame, Reader reader) {
    var one = desk.exhibit(kind, key, reader);
    return page(one, Entered.NOTHING, done.equals("reported"), frame, reader);
  }

  private static ReportFormPage page(
      Exhibit one, Entered entered, boolean isSent, Frame frame, Reader reader) {
    return new ReportFormPage(frame, one, reader.holds(Role.MODERATOR), entered, isSent);
  }

  @PostMapping(path = RENDERING, consumes = FORM)
  @ForMembers
  Answer report(
      @PathVariable long post,
      @PathVariable String into,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return report(
        desk.exhibit(Exhibit.Kind.RENDERING, post + "/" + into, reader), sent, frame, reader);
  }

  @PostMapping(path = HARVEST, consumes = FORM)
  @ForMembers
  Answer report(
      @PathVariable long topic,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return report(
        desk.exhibit(Exhibit.Kind.HARVEST, String.valueOf(topic), reader), sent, frame, reader);
  }

  private Answer report(
      Exhibit one, MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var typed = new Typed(sent, frame);
    var why = typed.required("why", ReportFormPage.WORDS);
    var refusal = desk.refusal(frame, reader);
    if (!refusal.isEmpty()) {
      typed.wrong("", refusal);
    }
    if (!typed.isSound()) {
      return page(one, typed.entered(), false, frame, reader);
    }
    var form = page(one, typed.entered(), false, frame, reader);
    var stands = desk.report(one, why, typed.entered().value("act").equals("hide"), reader);
    return new SeeOther(
        stands && !one.isChatham() ? form.action() + "?done=reported" : frame.to(one.path()));
  }
}
