package org.baraza.translation;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.dossier.Passage;
import org.baraza.language.Lang;
import org.baraza.translation.Slot.Verdict;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.baraza.ui.form.Filled;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a practice beside its translation to whoever may read it, and takes what members do. */
@Controller
@RequestMapping("/practices/{number:\\d{6,18}}/translations/{into:" + Lang.PATTERN + "}")
class TranslationController {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int LONGEST_GROUNDS = 2_000;

  private final TranslationDesk desk;
  private final TranslationView view;

  TranslationController(TranslationDesk desk, TranslationView view) {
    this.desk = desk;
    this.view = view;
  }

  @GetMapping
  @OpenToAll
  TranslationPage show(
      @PathVariable long number, @PathVariable String into, Frame frame, Reader reader) {
    return page(number, lang(into), Entered.NOTHING, frame, reader);
  }

  @PostMapping(consumes = FORM)
  @ForMembers
  Answer propose(
      @PathVariable long number,
      @PathVariable String into,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var entered = Entered.of(sent);
    var typed = new EnumMap<Passage, Typed>(Passage.class);
    for (var passage : Passage.values()) {
      if (sent.containsKey("text." + passage.code())) {
        typed.put(passage, Typed.of(entered, passage));
      }
    }
    var named = !entered.value("named").isEmpty();
    try {
      var verdicts = desk.propose(number, lang(into), typed, named, reader);
      for (var one : verdicts.entrySet()) {
        entered = told(entered, one.getKey(), one.getValue(), frame);
      }
    } catch (OptimisticLockingFailureException overtaken) {
      entered = entered.but("", frame.word("translation.refused.turn"));
    }
    return entered.isSound()
        ? new SeeOther(address(number, into, frame))
        : page(number, lang(into), entered, frame, reader);
  }

  private static Entered told(Entered entered, Passage passage, Verdict verdict, Frame frame) {
    return verdict.isTrouble()
        ? entered.but(
            "text." + passage.code(),
            frame.word(passage.heading())
                + ": "
                + frame.word(
                    "translation.trouble." + verdict.name().toLowerCase(java.util.Locale.ROOT)))
        : entered;
  }

  @PostMapping(path = "/acceptance", consumes = FORM)
  @ForMembers
  Answer accept(
      @PathVariable long number,
      @PathVariable String into,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    return decide(
        number, into, sent, frame, reader, seen -> desk.accept(number, lang(into), seen, reader));
  }

  @PostMapping(path = "/refusal", consumes = FORM)
  @ForMembers
  Answer decline(
      @PathVariable long number,
      @PathVariable String into,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var grounds = Filled.cleaned(Entered.of(sent).value("grounds"));
    return decide(
        number,
        into,
        sent,
        frame,
        reader,
        seen -> {
          if (grounds.isEmpty() || grounds.length() > LONGEST_GROUNDS) {
            throw new Refused("translation.refused.grounds");
          }
          desk.decline(number, lang(into), seen, grounds, reader);
        });
  }

  private Answer decide(
      long number,
      String into,
      MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader,
      Consumer<Map<Passage, Integer>> deed) {
    try {
      deed.accept(seen(sent));
      return new SeeOther(address(number, into, frame));
    } catch (Refused refused) {
      return again(number, into, sent, refused.key(), frame, reader);
    } catch (OptimisticLockingFailureException overtaken) {
      return again(number, into, sent, "translation.refused.turn", frame, reader);
    }
  }

  private TranslationPage again(
      long number,
      String into,
      MultiValueMap<String, String> sent,
      String key,
      Frame frame,
      Reader reader) {
    var entered = Entered.of(sent).but("", frame.word(key));
    return page(number, lang(into), entered, frame, reader);
  }

  /** The passages that were chosen, each with the version that was seen: {@code summary:3}. */
  private static Map<Passage, Integer> seen(MultiValueMap<String, String> sent) {
    var seen = new EnumMap<Passage, Integer>(Passage.class);
    for (var one : Entered.of(sent).chosen("chosen")) {
      var parts = one.split(":", -1);
      if (parts.length == 2 && parts[1].matches("\\d{1,9}")) {
        Passage.of(parts[0]).ifPresent(passage -> seen.put(passage, Integer.valueOf(parts[1])));
      }
    }
    return seen;
  }

  private TranslationPage page(
      long number, Lang into, Entered entered, Frame frame, Reader reader) {
    return view.page(desk.open(number, into, reader), entered, frame, reader);
  }

  private static Lang lang(String code) {
    return Lang.of(code).orElseThrow(NotThere::new);
  }

  private static String address(long number, String into, Frame frame) {
    return frame.to("/practices/" + number + "/translations/" + into);
  }
}
