package org.baraza.expert.mine;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.expert.profile.Section;
import org.baraza.practice.PracticeCards;
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

/** Lets people write their own listing, and say how it stands. */
@Controller
class MineController {

  private static final String MINE = "/experts/mine";
  private static final String SECTION =
      MINE
          + "/{section:basics|languages|expertise|experience|availability|practices|engagements"
          + "|biography}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final MineDesk desk;
  private final ProfileOptions options;
  private final PracticeCards practices;
  private final ExpertSettings settings;
  private final Clock clock;

  MineController(
      MineDesk desk,
      ProfileOptions options,
      PracticeCards practices,
      ExpertSettings settings,
      Clock clock) {
    this.desk = desk;
    this.options = options;
    this.practices = practices;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping(MINE)
  @ForMembers
  MinePage show(Frame frame, Reader reader) {
    return MinePage.of(frame, desk.find(reader), reader, clock.instant(), settings);
  }

  @PostMapping(MINE)
  @ForMembers
  SeeOther start(Frame frame, Reader reader) {
    desk.start(reader);
    return new SeeOther(frame.to(MINE + '/' + Section.BASICS.code()));
  }

  @GetMapping(SECTION)
  @ForMembers
  SectionPage section(@PathVariable String section, Frame frame, Reader reader) {
    return page(section(section), Entered.NOTHING, frame, reader);
  }

  @PostMapping(path = SECTION, consumes = FORM)
  @ForMembers
  Answer say(
      @PathVariable String section,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var form = new SectionForm(sent, frame, options);
    form.read(section(section), desk.open(reader).profile(), all -> seen(all, reader));
    if (!form.entered().isSound()) {
      return page(section(section), form.entered(), frame, reader);
    }
    var said =
        desk.say(reader, before -> form.read(section(section), before, all -> seen(all, reader)));
    var next = Section.next(said).map(one -> MINE + '/' + one.code()).orElse(MINE);
    return new SeeOther(frame.to(Section.isEnough(said) ? MINE : next));
  }

  private Set<Long> seen(List<Long> numbers, Reader reader) {
    return practices.byNumbers(numbers, reader).stream()
        .map(card -> card.id().number())
        .collect(Collectors.toSet());
  }

  private SectionPage page(Section section, Entered entered, Frame frame, Reader reader) {
    return new SectionPage(frame, section, desk.open(reader).profile(), entered, options);
  }

  private static Section section(String code) {
    return Section.of(code).orElseThrow(NotThere::new);
  }

  @PostMapping(MINE + "/proposal")
  @ForMembers
  SeeOther propose(Frame frame, Reader reader) {
    desk.propose(reader);
    return mine(frame);
  }

  @PostMapping(MINE + "/confirmation")
  @ForMembers
  SeeOther confirm(Frame frame, Reader reader) {
    desk.confirm(reader);
    return mine(frame);
  }

  @PostMapping(MINE + "/pause")
  @ForMembers
  SeeOther pause(Frame frame, Reader reader) {
    desk.pause(reader, true);
    return mine(frame);
  }

  @PostMapping(MINE + "/return")
  @ForMembers
  SeeOther resume(Frame frame, Reader reader) {
    desk.pause(reader, false);
    return mine(frame);
  }

  @GetMapping(MINE + "/erasure")
  @ForMembers
  ErasurePage ask(Frame frame, Reader reader) {
    desk.open(reader);
    return new ErasurePage(frame, Entered.NOTHING);
  }

  @PostMapping(path = MINE + "/erasure", consumes = FORM)
  @ForMembers
  Answer erase(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    if (!"yes".equals(sent.getFirst("sure"))) {
      return new ErasurePage(frame, Entered.of(sent).but("sure", frame.word("expert.mend.sure")));
    }
    desk.erase(reader.self());
    return mine(frame);
  }

  private static SeeOther mine(Frame frame) {
    return new SeeOther(frame.to(MINE));
  }
}
