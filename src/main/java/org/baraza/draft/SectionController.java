package org.baraza.draft;

import java.util.UUID;
import org.baraza.access.ForMembers;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.draft.DraftDesk.Outcome;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the sections of a draft and keeps what is typed into them. */
@Controller
class SectionController {

  private static final String DOOR =
      "/drafts/{number:\\d{6,18}}/"
          + "{code:snapshot|basics|context|setting|action|evidence|lessons|safeguards|sources}";

  private final DraftDesk desk;
  private final DraftReading reading;
  private final Options options;
  private final ObjectProvider<People> people;

  SectionController(
      DraftDesk desk, DraftReading reading, Options options, ObjectProvider<People> people) {
    this.desk = desk;
    this.reading = reading;
    this.options = options;
    this.people = people;
  }

  @GetMapping(DOOR)
  @ForMembers
  Answer show(
      @PathVariable long number,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String add,
      Frame frame,
      Reader reader) {
    var draft = desk.open(number, reader);
    var section = section(code);
    if (!draft.isOpen() || !draft.has(section)) {
      return new SeeOther(frame.to(draft.path()));
    }
    return page(draft, section, pen(), add, frame, reader);
  }

  /**
   * Keeps a section. The door stands open, for whoever was signed out while they typed must not
   * lose it: they get all of it back in a page that says nothing else.
   */
  @PostMapping(DOOR)
  @OpenToAll
  Answer save(
      @PathVariable long number,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> form,
      Frame frame,
      Reader reader) {
    if (reader.account().isEmpty()) {
      return new KeptPage(frame, form);
    }
    var section = section(code);
    var sent = Sent.of(form, section);
    var outcome = desk.save(number, section, sent, reader);
    if (!outcome.isKept()) {
      return meeting(outcome, section, frame);
    }
    return sent.isAlone()
        ? page(outcome.draft(), section, sent.pen(), "", frame, reader)
        : new SeeOther(frame.to(onwards(outcome.draft(), section, sent.then())));
  }

  /** Where to go once a section is kept, by the button that was pressed. */
  private static String onwards(Draft draft, Section section, String then) {
    if (then.startsWith("add-") && section.fields().stream().anyMatch(one -> adds(one, then))) {
      var group = then.substring("add-".length());
      return draft.path(section) + "?add=" + group + "#f-" + group;
    }
    if (then.equals("stay")) {
      return draft.path(section);
    }
    var next = draft.after(section);
    return next == null ? draft.path() : draft.path(next);
  }

  private static boolean adds(Field field, String then) {
    return then.equals("add-" + field.name());
  }

  private Answer meeting(Outcome outcome, Section section, Frame frame) {
    var who = DraftController.name(outcome.now().author(), people.getIfAvailable());
    return new MeetingPage(frame, section, outcome, options, who, pen());
  }

  private SectionPage page(
      Draft draft, Section section, String pen, String add, Frame frame, Reader reader) {
    return new SectionPage(frame, section, reading.read(draft, reader), options, pen, add);
  }

  private static Section section(String code) {
    return Section.of(code).orElseThrow(NotThere::new);
  }

  private static String pen() {
    return UUID.randomUUID().toString();
  }
}
