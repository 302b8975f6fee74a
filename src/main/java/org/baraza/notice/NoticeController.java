package org.baraza.notice;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.language.Cleaned;
import org.baraza.search.Question;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens what a person follows to them alone. */
@Controller
class NoticeController {

  private static final String ONE = "/notices/{number:\\d{6,18}}";

  private final NoticeDesk desk;
  private final Clock clock;

  NoticeController(NoticeDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/notices")
  @ForMembers
  NoticesPage list(Frame frame, Reader reader) {
    var at = clock.instant();
    return NoticesPage.of(frame, desk.overview(reader, frame.lang()), at);
  }

  @PostMapping("/notices/searches")
  @ForMembers
  Answer save(
      @RequestParam String address,
      @RequestParam(defaultValue = "") String name,
      Frame frame,
      Reader reader) {
    var question = Question.of(Watch.asked(address), frame, reader);
    var kept = new Subject(Subject.Kind.SEARCH, question.address());
    var called = Cleaned.line(name);
    return follow(kept, called.length() <= Subscription.LONGEST_NAME ? called : "", frame, reader);
  }

  @PostMapping("/notices/follows")
  @ForMembers
  Answer follow(@RequestParam String kind, @RequestParam String key, Frame frame, Reader reader) {
    var followed = Subject.Kind.followed(kind).orElseThrow(NotThere::new);
    return follow(new Subject(followed, key), "", frame, reader);
  }

  private Answer follow(Subject subject, String name, Frame frame, Reader reader) {
    if (!desk.hasRoom(reader)) {
      var page = list(frame, reader);
      return page.but(page.entered().but("", frame.word("notice.full")));
    }
    desk.follow(subject, name, reader, frame.lang());
    return new SeeOther(frame.to("/notices"));
  }

  @GetMapping(ONE)
  @ForMembers
  NoticePage show(@PathVariable long number, Frame frame, Reader reader) {
    return NoticePage.of(frame, desk.open(number, reader, frame.lang()), desk.choice(reader));
  }

  @PostMapping(ONE)
  @ForMembers
  Answer change(
      @PathVariable long number,
      @Valid @ModelAttribute NameForm form,
      BindingResult found,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var frequency = Frequency.of(form.frequency());
    var entered = Entered.of(sent, found, frame);
    var page = show(number, frame, reader);
    if (frequency.filter(one -> page.frequencies().containsKey(one.code())).isEmpty()) {
      entered = entered.but("frequency", frame.word("ui.form.unreadable"));
    }
    if (!entered.isSound()) {
      return page.but(entered);
    }
    desk.change(number, form.name(), frequency.orElseThrow(), reader);
    return new SeeOther(frame.to("/notices"));
  }

  @PostMapping(ONE + "/removal")
  @ForMembers
  SeeOther remove(@PathVariable long number, Frame frame, Reader reader) {
    desk.remove(number, reader);
    return new SeeOther(frame.to("/notices"));
  }

  @PostMapping("/notices/mail")
  @ForMembers
  Answer choose(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var entered = Entered.of(sent);
    var mailing = Mailing.of(entered.value("mailing"));
    var zone = Zones.of(entered.value("zone"));
    if (mailing.isEmpty() || zone.isEmpty()) {
      var field = mailing.isEmpty() ? "mailing" : "zone";
      return list(frame, reader).but(entered.but(field, frame.word("ui.form.unreadable")));
    }
    desk.choose(mailing.get(), zone.get(), reader);
    return new SeeOther(frame.to("/notices"));
  }

  @PostMapping("/notices/seen")
  @ForMembers
  SeeOther see(@RequestParam(defaultValue = "") String until, Frame frame, Reader reader) {
    desk.see(moment(until), reader);
    return new SeeOther(frame.to("/notices"));
  }

  private Instant moment(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException e) {
      return clock.instant();
    }
  }
}
