package org.baraza.moderation;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.access.Role;
import org.baraza.moderation.MatterDesk.Seen;
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

/** Takes reports, decisions, appeals and what was mended, and shows each what they may know. */
@Controller
class MatterController {

  private static final String REPORT = "/moderation/reports/{kind:[a-z]+}/{number:\\d{6,18}}";
  private static final String ONE = "/moderation/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final ReportingDesk reporting;
  private final MatterDesk desk;

  MatterController(ReportingDesk reporting, MatterDesk desk) {
    this.reporting = reporting;
    this.desk = desk;
  }

  @GetMapping(REPORT)
  @ForMembers
  RecordReportPage form(
      @PathVariable String kind, @PathVariable long number, Frame frame, Reader reader) {
    var one = reporting.exhibit(kind, number, frame, reader);
    return page(kind, number, one, Entered.NOTHING, frame);
  }

  private RecordReportPage page(
      String kind, long number, Exhibit one, Entered entered, Frame frame) {
    var isClosed = reporting.isClosed(kind, number);
    return new RecordReportPage(frame, kind, number, one, isClosed, entered);
  }

  @PostMapping(path = REPORT, consumes = FORM)
  @ForMembers
  Answer report(
      @PathVariable String kind,
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = reporting.exhibit(kind, number, frame, reader);
    var form = new MatterForm(sent, frame);
    var reason = form.choice("reason", Records.REASONS);
    var why = form.required("why");
    if (reporting.isFull(reader)) {
      form.wrong("", frame.word("moderation.form.many"));
    }
    if (!form.isSound()) {
      return page(kind, number, one, form.entered(), frame);
    }
    reporting.report(kind, number, one, reason, why, reader);
    return new SeeOther(frame.to("/moderation?done=reported"));
  }

  @GetMapping("/moderation")
  @ForMembers
  ModerationPage all(@RequestParam(defaultValue = "") String done, Frame frame, Reader reader) {
    var mine =
        desk.mine(reader).stream()
            .map(one ->
                new ModerationPage.Told(one, desk.exhibit(one, frame, reader), reader.self()))
            .toList();
    return new ModerationPage(frame, desk.kept(reader), mine, done.equals("reported"));
  }

  @GetMapping(ONE)
  @ForMembers
  MatterPage show(@PathVariable long number, Frame frame, Reader reader) {
    return new MatterPage(frame, desk.open(number, frame, reader), Entered.NOTHING);
  }

  /** A matter in which the reader may do something now. */
  private Seen seen(long number, Frame frame, Reader reader, Predicate<Seen> may) {
    var seen = desk.open(number, frame, reader);
    if (!may.test(seen)) {
      throw new NotThere();
    }
    return seen;
  }

  @PostMapping(path = ONE + "/decision", consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var seen = seen(number, frame, reader, Seen::isDecided);
    var form = new MatterForm(sent, frame);
    var act = form.choice("act", seen.matter().state().acts());
    var grounds = form.required("grounds");
    if (!form.isSound()) {
      return new MatterPage(frame, seen, form.entered());
    }
    desk.decide(number, act, grounds, reader);
    return new SeeOther(frame.to("/moderation/" + number));
  }

  @PostMapping(path = ONE + "/appeal", consumes = FORM)
  @ForMembers
  Answer appeal(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var seen = seen(number, frame, reader, Seen::isAppealable);
    return taken(
        seen,
        "appeal",
        new MatterForm(sent, frame),
        words -> desk.appeal(number, words, frame, reader),
        frame);
  }

  /** Takes the words of those who keep the record. */
  private static Answer taken(
      Seen seen, String field, MatterForm form, Consumer<String> take, Frame frame) {
    var words = form.required(field);
    if (!form.isSound()) {
      return new MatterPage(frame, seen, form.entered());
    }
    take.accept(words);
    return new SeeOther(frame.to(seen.matter().address()));
  }

  @PostMapping(path = ONE + "/correction", consumes = FORM)
  @ForMembers
  Answer mend(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var seen = seen(number, frame, reader, Seen::isMendable);
    return taken(
        seen,
        "mend",
        new MatterForm(sent, frame),
        words -> desk.mend(number, words, frame, reader),
        frame);
  }
}
