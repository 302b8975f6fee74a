package org.baraza.expert.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeSet;
import org.baraza.access.ForMembers;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.consent.Reach;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace;
import org.baraza.language.Cleaned;
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

/** Lets experts say who sees what of them, shut people out, and see who looked. */
@Controller
class ConsentController {

  private static final String MINE = "/experts/mine";
  private static final String CONSENTS = MINE + "/consents";
  private static final String EXCLUSIONS = MINE + "/exclusions";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Nobody consents for longer at once. */
  private static final Period LONGEST = Period.ofMonths(24);

  private static final int PAGE = 50;

  private final MineDesk desk;
  private final ProfileOptions options;
  private final Onlookers onlookers;
  private final ExpertSettings settings;
  private final Clock clock;

  ConsentController(
      MineDesk desk, ProfileOptions options, People people, ExpertSettings settings, Clock clock) {
    this.desk = desk;
    this.options = options;
    this.onlookers = new Onlookers(people, options);
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping(CONSENTS)
  @ForMembers
  ConsentsPage consents(@RequestParam(defaultValue = "") String done, Frame frame, Reader reader) {
    return page(Entered.NOTHING, done, frame, reader);
  }

  private ConsentsPage page(Entered entered, String done, Frame frame, Reader reader) {
    return new ConsentsPage(frame, desk.open(reader), entered, options, clock.instant(), done);
  }

  @PostMapping(path = CONSENTS, consumes = FORM)
  @ForMembers
  Answer consent(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var excluding = !desk.open(reader).exclusions().keys().isEmpty();
    var fields = EnumSet.noneOf(Field.class);
    Entered.of(sent).chosen("field").forEach(code -> Field.offered(code).ifPresent(fields::add));
    var purposes = EnumSet.noneOf(Purpose.class);
    Entered.of(sent).chosen("purpose").forEach(code -> Purpose.of(code).ifPresent(purposes::add));
    var reach =
        Reach.of(Entered.of(sent).value("reach"))
            .filter(one -> options.reaches(excluding, frame).containsKey(one.code()));
    var until = until(Entered.of(sent).value("until"));
    var words = Cleaned.of(sent.getFirst("words"));
    var entered = Entered.of(sent);
    if (fields.isEmpty()) {
      entered = entered.but("field", frame.word("expert.mend.fields"));
    }
    if (reach.isEmpty()) {
      entered = entered.but("reach", frame.word("expert.mend.reach"));
    }
    if (purposes.isEmpty() && reach.filter(one -> one != Reach.FACILITATOR).isPresent()) {
      entered = entered.but("purpose", frame.word("expert.mend.purpose"));
    }
    if (words.length() > 500) {
      entered = entered.but("words", frame.word("expert.mend.long", 500));
    }
    if (until.isEmpty()) {
      entered = entered.but("until", frame.word("expert.mend.until"));
    }
    if (!entered.isSound()) {
      return page(entered, "", frame, reader);
    }
    var receipts =
        desk.consent(reader, fields, reach.orElseThrow(), purposes, words, until.orElseThrow());
    return switch (receipts.size()) {
      case 0 -> new SeeOther(frame.to(CONSENTS + "?done=kept"));
      case 1 -> receipt(receipts.getFirst(), frame);
      default -> new SeeOther(frame.to(MINE + "/receipts"));
    };
  }

  private Optional<LocalDate> until(String typed) {
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    try {
      return Optional.of(LocalDate.parse(typed))
          .filter(day -> day.isAfter(today) && !day.isAfter(today.plus(LONGEST)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @PostMapping(CONSENTS + "/{field:[a-z]{1,20}}/withdrawal")
  @ForMembers
  SeeOther withdraw(@PathVariable String field, Frame frame, Reader reader) {
    return receipt(desk.withdraw(reader, Field.offered(field).orElseThrow(NotThere::new)), frame);
  }

  private static SeeOther receipt(long number, Frame frame) {
    return new SeeOther(frame.to(MINE + "/receipts/" + number));
  }

  @GetMapping(MINE + "/receipts")
  @ForMembers
  ReceiptsPage receipts(Frame frame, Reader reader) {
    return new ReceiptsPage(frame, desk.receipts(reader));
  }

  @GetMapping(MINE + "/receipts/{receipt:\\d{6,18}}")
  @ForMembers
  ReceiptPage receipt(@PathVariable long receipt, Frame frame, Reader reader) {
    return new ReceiptPage(frame, desk.receipt(reader, receipt));
  }

  @GetMapping(EXCLUSIONS)
  @ForMembers
  ExclusionsPage exclusions(Frame frame, Reader reader) {
    return new ExclusionsPage(frame, desk.open(reader), Entered.NOTHING, options);
  }

  @PostMapping(path = EXCLUSIONS, consumes = FORM)
  @ForMembers
  Answer exclude(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var entered = Entered.of(sent);
    var keys = new TreeSet<String>();
    if (options.countries(frame).containsKey(entered.value("country"))) {
      keys.add(Keys.country(entered.value("country")));
    }
    if (options.organisations(frame).containsKey(entered.value("organisation"))) {
      keys.add(Keys.organisation(entered.value("organisation")));
    }
    ProfileOptions.KINDS.stream()
        .filter(role -> role.code().equals(entered.value("kind")))
        .forEach(role -> keys.add(Keys.role(role)));
    if (keys.isEmpty()) {
      return new ExclusionsPage(
          frame,
          desk.open(reader),
          entered.but("country", frame.word("expert.mend.exclusion")),
          options);
    }
    desk.exclude(reader, keys);
    return new SeeOther(frame.to(EXCLUSIONS));
  }

  @PostMapping(path = EXCLUSIONS + "/removal", consumes = FORM)
  @ForMembers
  SeeOther readmit(@RequestParam(defaultValue = "") String key, Frame frame, Reader reader) {
    desk.readmit(reader, key);
    return new SeeOther(frame.to(EXCLUSIONS));
  }

  @GetMapping(MINE + "/log")
  @ForMembers
  LogPage log(@RequestParam(defaultValue = "") String from, Frame frame, Reader reader) {
    var first = from.matches("\\d{6,18}") ? Long.parseLong(from) : 0;
    return log(first, Entered.NOTHING, 0, frame, reader);
  }

  private LogPage log(long from, Entered entered, long contesting, Frame frame, Reader reader) {
    var traces = desk.traces(reader, from);
    var shown = traces.stream().limit(PAGE).toList();
    return new LogPage(
        frame,
        shown.stream().map(one -> line(one, frame)).toList(),
        traces.size() > PAGE ? frame.to(MINE + "/log?from=" + traces.get(PAGE).number()) : "",
        entered,
        contesting,
        frame.word("expert.log.kept", settings.traced().toDays()));
  }

  private LogPage.Line line(Trace one, Frame frame) {
    return new LogPage.Line(
        one,
        LogPage.at(one),
        onlookers.name(one, frame),
        frame.word("expert.trace." + one.kind().code()),
        onlookers.fields(one, frame));
  }

  @PostMapping(path = MINE + "/log/{entry:\\d{6,18}}/contest", consumes = FORM)
  @ForMembers
  Answer contest(
      @PathVariable long entry,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var field = "reason-" + entry;
    var reason = Cleaned.of(sent.getFirst(field));
    if (reason.isEmpty() || reason.length() > 2_000) {
      var entered = Entered.of(sent).but(field, frame.word("expert.mend.reason"));
      return log(entry, entered, entry, frame, reader);
    }
    desk.contest(reader, entry, reason);
    return new SeeOther(frame.to(MINE + "/log"));
  }
}
