package org.baraza.request;

import java.time.Clock;
import java.util.function.Consumer;
import org.baraza.access.AccountId;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Cleaned;
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

/** Takes requests from members, and the answers of those who own what is asked for. */
@Controller
class RequestController {

  private static final String ONE = "/access-requests/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int LONGEST = 5000;

  private final RequestDesk desk;
  private final People people;
  private final Clock clock;

  RequestController(RequestDesk desk, People people, Clock clock) {
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/access-requests")
  @ForMembers
  RequestsPage list(Frame frame, Reader reader) {
    return RequestsPage.of(frame, desk.all(reader), reader, clock.instant());
  }

  @GetMapping("/access-requests/new")
  @ForMembers
  AskingPage form(@RequestParam MultiValueMap<String, String> sent, Frame frame) {
    return new AskingPage(frame, Entered.of(sent));
  }

  @PostMapping(path = "/access-requests", consumes = FORM)
  @ForMembers
  Answer ask(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var entered = Entered.of(sent);
    if (!entered.value("practice").strip().matches("\\d{6,18}")) {
      entered = entered.but("practice", frame.word("request.form.number"));
    }
    if (text(entered, "why").isEmpty()) {
      entered = entered.but("why", frame.word("request.form.missing"));
    }
    if (isLong(entered, "why")) {
      entered = entered.but("why", tooLong(frame));
    }
    if (!entered.isSound()) {
      return new AskingPage(frame, entered);
    }
    var practice = Long.parseLong(entered.value("practice").strip());
    return switch (desk.ask(practice, text(entered, "why"), reader)) {
      case TAKEN -> new SeeOther(frame.to("/access-requests"));
      case MANY -> new AskingPage(frame, entered.but("", frame.word("request.form.many")));
      case SILENCED -> new AskingPage(frame, entered.but("", frame.word("request.form.silenced")));
    };
  }

  @GetMapping(ONE)
  @ForMembers
  RequestPage show(@PathVariable long number, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    return RequestPage.of(
        frame, one, name(one.by(), frame), desk.practice(one, reader), reader, clock.instant());
  }

  private String name(AccountId account, Frame frame) {
    return people
        .person(account)
        .map(People.Person::name)
        .orElseGet(() -> frame.word("request.former"));
  }

  @PostMapping(path = ONE + "/grant", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer grant(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var days = Entered.of(sent).value("days");
    if (!RequestPage.TERMS.contains(days)) {
      var entered = Entered.of(sent).but("days", frame.word("ui.form.unreadable"));
      return show(number, frame, reader).but(entered);
    }
    return answer(
        number,
        "grounds",
        sent,
        frame,
        reader,
        words -> desk.grant(number, reader, Integer.parseInt(days), words));
  }

  @PostMapping(path = ONE + "/refusal", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer decline(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return answer(
        number, "refusal", sent, frame, reader, words -> desk.decline(number, reader, words));
  }

  @PostMapping(path = ONE + "/revocation", consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer revoke(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return answer(
        number, "revocation", sent, frame, reader, words -> desk.revoke(number, reader, words));
  }

  /** Does what its owner decided, with the words they wrote under a name, if any. */
  private Answer answer(
      long number,
      String field,
      MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader,
      Consumer<String> deed) {
    var entered = Entered.of(sent);
    if (isLong(entered, field)) {
      return show(number, frame, reader).but(entered.but(field, tooLong(frame)));
    }
    deed.accept(text(entered, field));
    return done(number, frame);
  }

  @PostMapping(path = ONE + "/withdrawal", consumes = FORM)
  @ForMembers
  SeeOther withdraw(@PathVariable long number, Frame frame, Reader reader) {
    desk.withdraw(number, reader);
    return done(number, frame);
  }

  private static SeeOther done(long number, Frame frame) {
    return new SeeOther(frame.to("/access-requests/" + number));
  }

  static String text(Entered entered, String field) {
    return Cleaned.of(entered.value(field));
  }

  private static String tooLong(Frame frame) {
    return frame.word("request.form.long", LONGEST);
  }

  private static boolean isLong(Entered entered, String field) {
    return text(entered, field).length() > LONGEST;
  }
}
