package org.baraza.access.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.session.Freshness;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes away the second factor that somebody says is lost, once it is sure who says so. */
@Controller
class ResetController {

  private static final String ONE = "/people/{number:\\d{6,18}}/factor";
  private static final List<String> WAYS = List.of("met", "called", "vouched");

  private final PeopleDesk desk;
  private final Freshness freshness;

  ResetController(PeopleDesk desk, Freshness freshness) {
    this.desk = desk;
    this.freshness = freshness;
  }

  @GetMapping(ONE)
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  Answer show(@PathVariable long number, Frame frame, Reader reader, HttpServletRequest request) {
    var id = new AccountId(number);
    desk.lost(id, reader);
    return freshness
        .toOpen(path(id), frame, request)
        .orElseGet(() -> page(id, Entered.NOTHING, frame, reader));
  }

  @PostMapping(ONE)
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  Answer reset(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String how,
      Frame frame,
      Reader reader,
      HttpServletRequest request) {
    var id = new AccountId(number);
    desk.lost(id, reader);
    var again = freshness.toAct(path(id), frame, request);
    if (again.isPresent()) {
      return again.get();
    }
    if (!WAYS.contains(how)) {
      var entered = Entered.NOTHING.but("how", frame.word("access.reset.how.missing"));
      return page(id, entered, frame, reader);
    }
    desk.reset(id, how, reader);
    return new SeeOther(frame.to("/people/" + id) + "?done=reset");
  }

  private ResetPage page(AccountId id, Entered entered, Frame frame, Reader reader) {
    var since = LocalDate.ofInstant(desk.lost(id, reader), ZoneOffset.UTC);
    return new ResetPage(frame, desk.named(id), entered, frame.date(since), ways(frame));
  }

  private static Map<String, String> ways(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    WAYS.forEach(way -> names.put(way, frame.word("access.reset.how." + way)));
    return names;
  }

  private static String path(AccountId id) {
    return "/people/" + id + "/factor";
  }
}
