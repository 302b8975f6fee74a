package org.baraza.expert.nomination;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets focal points nominate, and those who are nominated answer. */
@Controller
class NominationController {

  private static final String ALL = "/experts/nominations";
  private static final String ONE = ALL + "/{token:" + Nominations.SHAPE + "}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int LONGEST = 2_000;
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{1,180}\\.[^\\s@<>\",;:.]{2,63}");

  private final NominationDesk desk;
  private final Atlas atlas;
  private final ExpertSettings settings;
  private final Clock clock;

  NominationController(NominationDesk desk, Atlas atlas, ExpertSettings settings, Clock clock) {
    this.desk = desk;
    this.atlas = atlas;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping(ALL)
  @ForRole(Role.FOCAL_POINT)
  NominationsPage list(Frame frame, Reader reader) {
    return page(Entered.NOTHING, frame, reader);
  }

  private NominationsPage page(Entered entered, Frame frame, Reader reader) {
    return new NominationsPage(
        frame,
        desk.all(reader),
        countries(frame, reader),
        entered,
        clock.instant(),
        settings.nominated().toDays());
  }

  private Map<String, String> countries(Frame frame, Reader reader) {
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(reader.countries(), code -> name(code, frame))
        .forEach(code -> names.put(code, name(code, frame)));
    return names;
  }

  private String name(String code, Frame frame) {
    return atlas.country(code).map(one -> one.name(frame.lang())).orElse(code);
  }

  @PostMapping(path = ALL, consumes = FORM)
  @ForRole(Role.FOCAL_POINT)
  Answer nominate(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var entered = checked(Entered.of(sent), frame, reader);
    if (!entered.isSound()) {
      return page(entered, frame, reader);
    }
    var done =
        desk.nominate(
            reader,
            entered.value("country"),
            Cleaned.of(entered.value("name")),
            entered.value("email").strip(),
            Lang.of(entered.value("lang")).orElse(frame.lang()),
            Cleaned.of(entered.value("grounds")));
    return done
        ? new SeeOther(frame.to(ALL))
        : page(entered.but("email", frame.word("expert.mend.asked")), frame, reader);
  }

  private Entered checked(Entered sent, Frame frame, Reader reader) {
    var entered = sent;
    if (!reader.countries().contains(entered.value("country"))) {
      entered = entered.but("country", frame.word("ui.form.unreadable"));
    }
    if (Cleaned.of(entered.value("name")).isEmpty() || entered.value("name").length() > 200) {
      entered = entered.but("name", frame.word("expert.mend.name"));
    }
    if (!ADDRESS.matcher(entered.value("email").strip()).matches()) {
      entered = entered.but("email", frame.word("expert.mend.email"));
    }
    return entered.value("grounds").length() > LONGEST
        ? entered.but("grounds", frame.word("expert.mend.long", LONGEST))
        : entered;
  }

  @PostMapping(ALL + "/{number:\\d{6,18}}/withdrawal")
  @ForRole(Role.FOCAL_POINT)
  SeeOther withdraw(@PathVariable long number, Frame frame, Reader reader) {
    desk.withdraw(number, reader);
    return new SeeOther(frame.to(ALL));
  }

  @GetMapping(ONE)
  @OpenToAll
  NominationPage show(@PathVariable String token, Frame frame, Reader reader) {
    var one = desk.open(token);
    return new NominationPage(
        frame, token, one, name(one.country(), frame), reader.account().isPresent());
  }

  @PostMapping(ONE + "/acceptance")
  @ForMembers
  SeeOther accept(@PathVariable String token, Frame frame, Reader reader) {
    desk.accept(token, reader);
    return new SeeOther(frame.to("/experts/mine"));
  }

  @PostMapping(ONE + "/refusal")
  @OpenToAll
  SeeOther decline(@PathVariable String token, Frame frame) {
    desk.decline(token);
    return new SeeOther(frame.to("/experts"));
  }
}
