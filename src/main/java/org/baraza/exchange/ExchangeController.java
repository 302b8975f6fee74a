package org.baraza.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Witness;
import org.baraza.exchange.ExchangeDesk.Overtaken;
import org.baraza.exchange.ExchangeDesk.Silenced;
import org.baraza.exchange.Exchanges.Wanted;
import org.baraza.forum.home.HomeSpaces;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens exchanges to those who see them, and takes the answers and steps of their parties. */
@Controller
class ExchangeController {

  private static final String EXCHANGE = "/exchanges/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final ExchangeDesk desk;
  private final ExchangeView view;
  private final PracticeCards practices;
  private final HomeSpaces spaces;
  private final Witness witness;

  ExchangeController(
      ExchangeDesk desk,
      ExchangeView view,
      PracticeCards practices,
      HomeSpaces spaces,
      Witness witness) {
    this.desk = desk;
    this.view = view;
    this.practices = practices;
    this.spaces = spaces;
    this.witness = witness;
  }

  @GetMapping("/exchanges")
  @OpenToAll
  ExchangesPage all(@RequestParam MultiValueMap<String, String> asked, Frame frame, Reader reader) {
    var entered = Entered.of(narrowed(asked));
    var wanted = wanted(entered, reader);
    var page = page(Entered.of(asked).value("page"));
    var total = desk.count(wanted, reader);
    var from = (page - 1) * ExchangesPage.LINES;
    if (from > 0 && from >= total) {
      throw new NotThere();
    }
    var found = desk.all(wanted, from, ExchangesPage.LINES, reader);
    return new ExchangesPage(
        frame,
        entered,
        of(wanted, frame, reader),
        found.stream().map(one -> view.line(one, frame)).toList(),
        found,
        total,
        page,
        ExchangeDesk.isOpenTo(reader));
  }

  /** What was asked for, without what says nothing. */
  private static MultiValueMap<String, String> narrowed(MultiValueMap<String, String> asked) {
    var narrowed = new LinkedMultiValueMap<String, String>();
    for (var field : ExchangesPage.ASKED) {
      var value = asked.getFirst(field);
      if (value != null && !value.isBlank()) {
        narrowed.add(field, value);
      }
    }
    return narrowed;
  }

  /** What is looked for; there is no such list where it is none of what can be. */
  private Wanted wanted(Entered entered, Reader reader) {
    var party = entered.value("party");
    if (!party.isEmpty() && !view.isParty(party)) {
      throw new NotThere();
    }
    return new Wanted(
        name(entered.value("kind"), Plan.Kind.values()),
        name(entered.value("stage"), Stage.values()),
        party,
        practice(entered.value("practice"), reader));
  }

  /** Whose exchanges they are, by name: of a party, or of a practice. */
  private String of(Wanted wanted, Frame frame, Reader reader) {
    return wanted.party().isEmpty()
        ? practices.byNumbers(List.of(wanted.practice()), reader).stream()
            .map(card -> '\u2068' + frame.say(card.titles()).text() + '\u2069')
            .findFirst()
            .orElse("")
        : view.name(wanted.party(), frame);
  }

  /** The number of a practice that the reader sees, or 0 where none is asked for. */
  private long practice(String number, Reader reader) {
    if (number.isEmpty()) {
      return 0;
    }
    if (!number.matches("[1-9]\\d{5,17}")
        || practices.byNumbers(List.of(Long.valueOf(number)), reader).isEmpty()) {
      throw new NotThere();
    }
    return Long.parseLong(number);
  }

  private static String name(String code, Enum<?>[] all) {
    return code.isEmpty()
        ? ""
        : List.of(all).stream()
            .map(Enum::name)
            .filter(one -> one.toLowerCase(Locale.ROOT).equals(code))
            .findFirst()
            .orElseThrow(NotThere::new);
  }

  private static int page(String page) {
    if (page.isEmpty()) {
      return 1;
    }
    if (!page.matches("[1-9]\\d{0,6}")) {
      throw new NotThere();
    }
    return Integer.parseInt(page);
  }

  @GetMapping(EXCHANGE)
  @OpenToAll
  ExchangePage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  private ExchangePage page(long number, Entered entered, Frame frame, Reader reader) {
    var file = desk.open(number, reader);
    var one = file.exchange();
    witness.saw(reader, one.cover(), "exchange", number);
    return new ExchangePage(
        frame,
        file,
        view,
        practices.byNumbers(one.plan().practices(), reader),
        spaces.among("exchange:" + number, frame, reader).orElse(null),
        reader,
        entered);
  }

  /** The answer of a party; whoever declines says why, and for a grouping where it is written. */
  @PostMapping(path = EXCHANGE + "/answer", consumes = FORM)
  @ForRole({Role.FOCAL_POINT, Role.FACILITATOR})
  Answer answer(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.open(number, reader).exchange();
    var form = new ExchangeForm(sent, frame);
    if (form.isOvertaken(one, reader)) {
      return page(number, form.entered(), frame, reader);
    }
    var party =
        one.unanswered(reader).stream()
            .filter(each -> each.key().equals(form.entered().value("party")))
            .findFirst()
            .orElseThrow(NotThere::new);
    var isAccepted = form.choice("act", List.of("accept", "decline")).equals("accept");
    var words =
        isAccepted && party.isCountry()
            ? form.text("words", ExchangeForm.WORDS)
            : form.required("words", ExchangeForm.WORDS);
    return done(
        number,
        form,
        frame,
        reader,
        read -> {
          if (isAccepted) {
            desk.accept(number, read, party.key(), words, reader);
          } else {
            desk.decline(number, read, party.key(), words, reader);
          }
        });
  }

  @PostMapping(path = EXCHANGE + "/stage", consumes = FORM)
  @ForMembers
  Answer move(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.open(number, reader).exchange();
    var form = new ExchangeForm(sent, frame);
    if (form.isOvertaken(one, reader)) {
      return page(number, form.entered(), frame, reader);
    }
    var next = one.next(reader);
    if (next.isEmpty()) {
      throw new NotThere();
    }
    var code = form.choice("stage", next.stream().map(Stage::code).toList());
    var stage =
        next.stream().filter(each -> each.code().equals(code)).findFirst().orElse(next.getLast());
    var words =
        stage == Stage.CALLED_OFF
            ? form.required("note", ExchangeForm.WORDS)
            : form.text("note", ExchangeForm.WORDS);
    return done(number, form, frame, reader, read -> desk.move(number, read, stage, words, reader));
  }

  /** Does what was sent if it is sound; what hinders it comes back with what was typed. */
  private Answer done(
      long number, ExchangeForm form, Frame frame, Reader reader, Consumer<String> act) {
    if (!form.isSound()) {
      return page(number, form.entered(), frame, reader);
    }
    try {
      act.accept(form.read());
      return shown(number, frame);
    } catch (Overtaken overtaken) {
      form.overtaken();
    } catch (Silenced silenced) {
      form.wrong("", frame.word("exchange.mend.silenced"));
    }
    return page(number, form.entered(), frame, reader);
  }

  static SeeOther shown(long number, Frame frame) {
    return new SeeOther(frame.to("/exchanges/" + number));
  }
}
