package org.baraza.expert.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.baraza.access.ForRole;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.expert.listing.ProfileLines;
import org.baraza.expert.listing.Vetting;
import org.baraza.expert.trace.Trace;
import org.baraza.expert.vetting.VettingDesk.File;
import org.baraza.expert.vetting.VettingsPage.Contest;
import org.baraza.expert.vetting.VettingsPage.Line;
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

/** The desk of the facilitator: listings to be vetted, and what experts contest. */
@Controller
class VettingController {

  private static final String DESK = "/experts/vetting";
  private static final String ONE = "/experts/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int LONGEST = 2_000;
  private static final int YEARS = 3;

  private final VettingDesk desk;
  private final ProfileLines said;
  private final People people;
  private final ExpertSettings settings;
  private final Clock clock;

  VettingController(
      VettingDesk desk, ProfileLines said, People people, ExpertSettings settings, Clock clock) {
    this.desk = desk;
    this.said = said;
    this.people = people;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping(DESK)
  @ForRole(Role.FACILITATOR)
  VettingsPage list(Frame frame, Reader reader) {
    return list(Entered.NOTHING, 0, frame, reader);
  }

  private VettingsPage list(Entered entered, long answering, Frame frame, Reader reader) {
    var all = desk.list(reader);
    return new VettingsPage(
        frame,
        all.stream().map(file -> line(file, frame)).toList(),
        desk.contested(reader).stream().map(one -> contest(one, all, frame)).toList(),
        entered,
        answering);
  }

  private Line line(File file, Frame frame) {
    var ends = file.listing().ends(settings);
    return new Line(
        frame.to(file.showing().path() + "/vetting"),
        file.showing().profile().name(),
        standing(file, frame),
        ends.map(day -> frame.word("expert.ends", frame.date(day))).orElse(""));
  }

  private String standing(File file, Frame frame) {
    return frame.word("expert.desk." + file.listing().standing(clock.instant(), settings).code());
  }

  private Contest contest(Trace one, List<File> all, Frame frame) {
    var name =
        all.stream()
            .filter(file -> file.listing().number() == one.expert())
            .map(file -> file.showing().profile().name())
            .findFirst()
            .orElse("");
    var fields =
        one.fields().stream().map(field -> frame.word("expert.field." + field.code())).toList();
    return new Contest(
        one.number(),
        one.expert(),
        name,
        frame.word("expert.contest.who", name(one, frame), frame.date(day(one))),
        frame.list(fields),
        one.contest());
  }

  private static LocalDate day(Trace one) {
    return one.at().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private String name(Trace one, Frame frame) {
    return people
        .person(one.by())
        .map(People.Person::name)
        .orElseGet(() -> frame.word("expert.former"));
  }

  @GetMapping(ONE + "/vetting")
  @ForRole(Role.FACILITATOR)
  VettingPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  private VettingPage page(long number, Entered entered, Frame frame, Reader reader) {
    var file = desk.open(number, reader);
    return new VettingPage(
        frame,
        file.listing(),
        file.showing(),
        file.isWithheld(),
        said.parts(file.showing(), frame, reader),
        people.person(file.listing().account()).map(People.Person::name).orElse(""),
        standing(file, frame),
        entered);
  }

  @PostMapping(path = ONE + "/vetting", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer vet(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var entered = Entered.of(sent);
    var checks = Vetting.CHECKS.stream().filter(one -> isChosen(sent, one)).toList();
    var until = until(entered.value("until"));
    var words = Cleaned.of(entered.value("words"));
    if (checks.isEmpty()) {
      entered = entered.but("check", frame.word("expert.mend.checks"));
    }
    if (until.isEmpty()) {
      entered = entered.but("until", frame.word("expert.mend.vetting", YEARS));
    }
    if (words.length() > LONGEST) {
      entered = entered.but("words", frame.word("expert.mend.long", LONGEST));
    }
    if (!entered.isSound()) {
      return page(number, entered, frame, reader);
    }
    return desk.vet(number, reader, entered.value("seen"), checks, until.orElseThrow(), words)
        ? new SeeOther(frame.to(DESK))
        : page(number, entered.but("", frame.word("expert.mend.changed")), frame, reader);
  }

  private static boolean isChosen(MultiValueMap<String, String> sent, String check) {
    return Entered.of(sent).isChosen("check", check);
  }

  private Optional<LocalDate> until(String typed) {
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    try {
      return Optional.of(LocalDate.parse(typed))
          .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(YEARS)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @PostMapping(path = ONE + "/holding", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer hold(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var entered = Entered.of(sent);
    var why = Cleaned.of(entered.value("why"));
    if (why.isEmpty() || why.length() > LONGEST) {
      return page(number, entered.but("why", frame.word("expert.mend.reason")), frame, reader);
    }
    desk.hold(number, reader, why);
    return new SeeOther(frame.to(DESK));
  }

  @PostMapping(ONE + "/return")
  @ForRole(Role.FACILITATOR)
  SeeOther let(@PathVariable long number, Frame frame, Reader reader) {
    desk.hold(number, reader, "");
    return new SeeOther(frame.to(DESK));
  }

  @PostMapping(path = "/experts/contests/{entry:\\d{6,18}}/answer", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer answer(
      @PathVariable long entry,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var field = "answer-" + entry;
    var entered = Entered.of(sent);
    var words = Cleaned.of(entered.value(field));
    if (words.isEmpty() || words.length() > LONGEST) {
      return list(entered.but(field, frame.word("expert.mend.reason")), entry, frame, reader);
    }
    desk.answer(entry, reader, words);
    return new SeeOther(frame.to(DESK));
  }
}
