package org.baraza.forum.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.forum.Unposted;
import org.baraza.forum.consultation.ConsultationDesk.Wish;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.part.TopicDoor.Begun;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Subjects;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what members are asked, and their votes. */
@Controller
class ConsultationController {

  private static final String BEGIN = "/forum/{number:\\d{6,18}}/consultations";
  private static final String VOTE = "/forum/topics/{topic:\\d{6,18}}/vote";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int OPTIONS = 5000;
  private static final int OPTION = 200;

  private final ConsultationDesk desk;
  private final TopicDoor door;
  private final Subjects subjects;

  ConsultationController(ConsultationDesk desk, TopicDoor door, Subjects subjects) {
    this.desk = desk;
    this.door = door;
    this.subjects = subjects;
  }

  @GetMapping(BEGIN)
  @ForMembers
  ConsultationFormPage form(@PathVariable long number, Frame frame, Reader reader) {
    var values = Map.of("choosing", "one", "showing", "open");
    return form(frame, door.spoken(number, reader), Entered.of(values), null);
  }

  private ConsultationFormPage form(
      Frame frame, SpaceCard space, Entered entered, @Nullable Shown preview) {
    var latest = Consultations.latest(desk.today());
    return new ConsultationFormPage(frame, space, subjects.names(frame), latest, entered, preview);
  }

  @PostMapping(path = BEGIN, consumes = FORM)
  @ForMembers
  Answer begin(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var space = door.spoken(number, reader);
    var typed = new Typed(sent, frame);
    var wish = wish(typed, space, frame);
    if (!typed.isSound()) {
      return form(frame, space, typed.entered(), null);
    }
    if (typed.isPreview()) {
      return form(frame, space, typed.entered(), Shown.of(wish.begun().said().written()));
    }
    try {
      return new SeeOther(frame.to("/forum/topics/" + desk.begin(number, wish, reader)));
    } catch (Unposted unposted) {
      return form(frame, space, typed.entered().but("", unposted.said(frame)), null);
    }
  }

  private Wish wish(Typed typed, SpaceCard whole, Frame frame) {
    var space = whole.within(typed.isUnnamed());
    var title = typed.required("title", Typed.TITLE);
    var options = options(typed, frame);
    var choosing = typed.choice("choosing", List.of("one", "several"));
    var showing = space.chatham() ? "secret" : typed.choice("showing", List.of("open", "secret"));
    var closes = closes(typed, frame);
    var concepts = subjects.typed(typed, frame);
    var said = typed.saying(space.otherwise(frame.lang()));
    return new Wish(
        new Begun("consultation", title, concepts, said, space.chatham()),
        options,
        choosing.equals("several"),
        showing.equals("secret"),
        closes);
  }

  /** One a line, each once. */
  private static List<String> options(Typed typed, Frame frame) {
    var options =
        typed
            .required("options", OPTIONS)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    if (options.size() < Consultation.LEAST_OPTIONS
        || options.size() > Consultation.MOST_OPTIONS
        || options.stream().anyMatch(one -> one.length() > OPTION)) {
      typed.wrong("options", frame.word("forum.form.options"));
    }
    return options;
  }

  /** The last day: today at the soonest, in a year at the latest. */
  private LocalDate closes(Typed typed, Frame frame) {
    var today = desk.today();
    var latest = Consultations.latest(today);
    var day = typed.day("closes");
    if (day.isBefore(today) || day.isAfter(latest)) {
      typed.wrong("closes", frame.word("forum.form.closes", frame.date(latest)));
    }
    return day;
  }

  @GetMapping(VOTE)
  @ForMembers
  VotePage vote(@PathVariable long topic, Frame frame, Reader reader) {
    return vote(topic, Entered.NOTHING, frame, reader);
  }

  private VotePage vote(long topic, Entered entered, Frame frame, Reader reader) {
    var asked = desk.open(topic, reader);
    return new VotePage(frame, Poll.of(asked, door, entered, frame, reader));
  }

  @PostMapping(path = VOTE, consumes = FORM)
  @ForMembers
  Answer vote(
      @PathVariable long topic,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var entered = Entered.of(sent);
    if (!entered.value("act").equals("withdraw") && desk.isDone(topic, reader)) {
      return new SeeOther(frame.to("/forum/topics/" + topic + "#poll"));
    }
    var asked = desk.open(topic, reader);
    var places = places(entered);
    if (entered.value("act").equals("withdraw")) {
      desk.withdraw(topic, reader);
    } else if (asked.consultation().admits(places)) {
      desk.vote(topic, places, reader);
    } else {
      return vote(topic, entered.but("choice", frame.word("forum.form.choose")), frame, reader);
    }
    return new SeeOther(frame.to("/forum/topics/" + topic + "#poll"));
  }

  private static Set<Integer> places(Entered entered) {
    var places = new TreeSet<Integer>();
    for (var code : entered.chosen("choice")) {
      places.add(code.matches("[1-9]\\d?") ? Integer.parseInt(code) : 0);
    }
    return places;
  }
}
