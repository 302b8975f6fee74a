package org.baraza.expert.roster;

import java.util.Optional;
import org.baraza.access.ForRole;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.expert.finding.FinderView;
import org.baraza.expert.finding.Wish;
import org.baraza.expert.roster.Roster.Use;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands lists of experts to those whose role may need them. */
@Controller
class RosterController {

  private static final String ROSTER = FinderView.PATH + "/roster";
  private static final int LONG = 500;
  private static final int SHORT = 10;

  private final RosterDesk desk;
  private final RosterSheet sheet;
  private final FinderView view;
  private final People people;

  RosterController(RosterDesk desk, RosterSheet sheet, FinderView view, People people) {
    this.desk = desk;
    this.sheet = sheet;
    this.view = view;
    this.people = people;
  }

  @GetMapping(ROSTER)
  @ForRole({Role.FACILITATOR, Role.FOCAL_POINT})
  RosterPage ask(@RequestParam MultiValueMap<String, String> address, Frame frame) {
    return page(Wish.of(address), Entered.NOTHING, frame);
  }

  @PostMapping(path = ROSTER, consumes = "application/x-www-form-urlencoded")
  @ForRole({Role.FACILITATOR, Role.FOCAL_POINT})
  Answer take(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var wish = Wish.of(sent);
    var entered = checked(Entered.of(sent), frame);
    var use = Use.of(entered.value("purpose"));
    if (!entered.isSound() || use.isEmpty()) {
      return page(wish, entered, frame);
    }
    var words = entered.value("words").strip();
    var named = frame.word("expert.roster.purpose." + use.get().code());
    var purpose = frame.word("expert.find.asked", named, words);
    var roster = desk.take(wish, use.get(), words, purpose, reader);
    var marked = sheet.of(roster, name(reader), frame);
    return entered.value("format").equals("csv") ? marked.csv() : marked.xlsx(frame);
  }

  private String name(Reader reader) {
    return Optional.of(reader.self()).flatMap(people::person).map(People.Person::name).orElse("");
  }

  private static Entered checked(Entered entered, Frame frame) {
    var checked = entered;
    if (Use.of(entered.value("purpose")).isEmpty()) {
      checked = checked.but("purpose", frame.word("expert.mend.purpose"));
    }
    var length = entered.value("words").strip().length();
    return length < SHORT || length > LONG
        ? checked.but("words", frame.word("expert.mend.words", SHORT, LONG))
        : checked;
  }

  private RosterPage page(Wish wish, Entered entered, Frame frame) {
    return new RosterPage(frame, wish, view.words(wish, frame), entered);
  }
}
