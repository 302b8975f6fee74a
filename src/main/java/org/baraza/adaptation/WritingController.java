package org.baraza.adaptation;

import java.util.Optional;
import org.baraza.access.Audience;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.intake.ImportRefused;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Opens the forms of this room: that of an adaptation to those who speak for the country it went
 * to, that of its diary to all who hold it.
 */
@Controller
class WritingController {

  private static final String ENTERING = "/practices/{number:\\d{6,18}}/adaptations";
  private static final String EDITION = "/adaptations/{number:\\d{6,18}}/edition";
  private static final String DIARY = "/adaptations/{number:\\d{6,18}}/diary";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final WritingDesk desk;
  private final AdaptationTyping typing;
  private final PracticeCards practices;
  private final Atlas atlas;

  WritingController(
      WritingDesk desk, AdaptationTyping typing, PracticeCards practices, Atlas atlas) {
    this.desk = desk;
    this.typing = typing;
    this.practices = practices;
    this.atlas = atlas;
  }

  @GetMapping(ENTERING)
  @ForRole(Role.FOCAL_POINT)
  EnteringPage ask(@PathVariable long number, Frame frame, Reader reader) {
    return form(number, 0, Entered.NOTHING, frame, reader);
  }

  @PostMapping(path = ENTERING, consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer enter(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typing(sent, frame);
    var told = typing.read(typed, number, WritingDesk.newSourceId(), reader);
    return kept(Optional.empty(), told, typed, frame, reader);
  }

  @GetMapping(EDITION)
  @ForRole(Role.FOCAL_POINT)
  EnteringPage askAgain(@PathVariable long number, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    return form(one.from(), number, Entered.of(AdaptationTyping.typed(one)), frame, reader);
  }

  @PostMapping(path = EDITION, consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer revise(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = desk.open(number, reader);
    var typed = new Typing(sent, frame);
    var told = typing.read(typed, one.from(), one.sourceId(), reader);
    if (told.cover().audience().isWiderThan(one.cover().audience())) {
      typed.trouble("audience", "adaptation.form.mend.wider");
    }
    return kept(Optional.of(one), told, typed, frame, reader);
  }

  private Answer kept(
      Optional<Adaptation> known,
      AdaptationShelf.Told told,
      Typing typed,
      Frame frame,
      Reader reader) {
    if (typed.isSound()) {
      try {
        return new SeeOther(frame.to("/adaptations/" + desk.keep(known, told, reader)));
      } catch (ImportRefused circle) {
        typed.trouble("to", "adaptation.form.mend.circle");
      }
    }
    var number = known.map(Adaptation::number).orElse(0L);
    return form(told.from(), number, typed.entered(), frame, reader);
  }

  private EnteringPage form(
      long practice, long number, Entered entered, Frame frame, Reader reader) {
    var card =
        practices.byNumbers(java.util.List.of(practice), reader).stream()
            .findFirst()
            .orElseThrow(NotThere::new);
    return EnteringPage.of(frame, card, number, reader.countries(), entered, atlas);
  }

  @GetMapping(DIARY)
  @ForMembers
  DiaryPage askEntry(@PathVariable long number, Frame frame, Reader reader) {
    desk.held(number, reader);
    return new DiaryPage(frame, number, desk.today(), Entered.NOTHING);
  }

  @PostMapping(path = DIARY, consumes = FORM)
  @ForMembers
  Answer write(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var held = desk.held(number, reader);
    var typed = new Typing(sent, frame);
    var day = typed.day("day", desk.today());
    var kind = typed.choice("kind", WritingDesk.kinds(), Entry.Kind.PROGRESS);
    var language = typed.language();
    var text = typed.required("text");
    var audience = typed.choice("audience", Typing.AUDIENCES, Audience.OWNERS);
    if (!typed.isSound() || day.isEmpty()) {
      return new DiaryPage(frame, number, desk.today(), typed.entered());
    }
    desk.write(held, day.get(), kind, language, text, audience, reader);
    return new SeeOther(frame.to("/adaptations/" + number));
  }
}
