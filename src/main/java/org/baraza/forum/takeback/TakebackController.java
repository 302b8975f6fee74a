package org.baraza.forum.takeback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.takeback.Takeback.What;
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

/** Takes back what was done with an account: first it is counted, then it is done. */
@Controller
class TakebackController {

  private static final String REPORT = "/forum/reports/{number:\\d{6,18}}/takeback";
  private static final String ONE = "/forum/takebacks/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int WORDS = 2000;

  /** Nobody had an account before. */
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final TakebackDesk desk;

  TakebackController(TakebackDesk desk) {
    this.desk = desk;
  }

  @GetMapping(REPORT)
  @ForRole(Role.MODERATOR)
  TakebackFormPage form(@PathVariable long number, Frame frame, Reader reader) {
    desk.account(number, reader);
    return new TakebackFormPage(frame, number, Entered.NOTHING, Map.of());
  }

  @PostMapping(path = REPORT, consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer take(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    desk.account(number, reader);
    var typed = new Typed(sent, frame);
    var since = since(typed, frame);
    var why = typed.required("why", WORDS);
    if (!typed.isSound()) {
      return new TakebackFormPage(frame, number, typed.entered(), Map.of());
    }
    if (!typed.entered().value("act").equals("take")) {
      Map<What, Integer> counts = desk.counts(number, since, reader);
      return new TakebackFormPage(frame, number, typed.entered(), counts);
    }
    return new SeeOther(frame.to("/forum/takebacks/" + desk.take(number, since, why, reader)));
  }

  /** The moment from which on, by UTC: a whole hour, so that no minute can be asked for. */
  private Instant since(Typed typed, Frame frame) {
    var day = typed.day("day");
    var hour = typed.hour("hour");
    var at = day.atTime(hour).truncatedTo(ChronoUnit.HOURS).toInstant(ZoneOffset.UTC);
    if (day.isBefore(FIRST) || hour.equals(LocalTime.MAX) || !desk.isPast(at)) {
      typed.wrong("day", frame.word("forum.takeback.when"));
    }
    return at;
  }

  @GetMapping(ONE)
  @ForMembers
  TakebackPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  private TakebackPage page(long number, Entered entered, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    var held = desk.held(one);
    return new TakebackPage(frame, one, held, desk.seen(held, reader), reader, entered);
  }

  @PostMapping(path = ONE + "/decision", consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var isRemoved = typed.entered().value("act").equals("remove");
    var grounds = isRemoved ? typed.required("grounds", WORDS) : typed.text("grounds", WORDS);
    if (!typed.isSound()) {
      return page(number, typed.entered(), frame, reader);
    }
    var posts =
        typed.entered().chosen("post").stream()
            .filter(one -> one.matches("[1-9]\\d{5,17}"))
            .map(Long::parseLong)
            .toList();
    desk.decide(number, posts, isRemoved, grounds, reader);
    return new SeeOther(frame.to("/forum/takebacks/" + number));
  }
}
